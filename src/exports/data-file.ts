/** Knows what is said of one file under data/: its address there, its family, what it holds, its text. */
import { type Bilingual, type Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { TableSchema } from './open-tables.ts';

/** Families of files, in the order of the page of data. */
export const DATA_GROUPS = ['tables', 'json', 'bibliography', 'description', 'licence'] as const;
export type DataGroup = (typeof DATA_GROUPS)[number];

type Contents = ReturnType<typeof strings>['dataPage']['contents'];

export interface DataFile {
  /** From the folder `data/`. */
  path: string;
  group: DataGroup;
  /** Names what it holds, in the words of the page. */
  contents: keyof Contents;
  format: 'csv' | 'json' | 'bib' | 'txt';
  mediatype: string;
  /** Entries that it holds, where it holds a list. */
  count?: number;
  schema?: TableSchema;
  /** What each column means, in their order. */
  meanings?: Bilingual[];
  text: string;
}

const MEDIATYPES = {
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  txt: 'text/plain',
} as const satisfies Record<DataFile['format'], string>;

/** What a file holds, in both languages. */
export function contentsOf(contents: DataFile['contents']): Bilingual {
  const said = (locale: Locale) => strings(locale).dataPage.contents[contents];
  return { fr: said('fr'), en: said('en') };
}

/** Describes a file by its path, whose ending tells its format. */
export function dataFile(
  group: DataGroup,
  path: string,
  contents: DataFile['contents'],
  rest: Pick<DataFile, 'text'> & Partial<Pick<DataFile, 'count' | 'schema' | 'meanings'>>,
): DataFile {
  const format = path.slice(path.lastIndexOf('.') + 1) as DataFile['format'];
  return { path, group, contents, format, mediatype: MEDIATYPES[format], ...rest };
}
