/** Describes one file under data/: path, family, contents, text. */
import { type Bilingual, type Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { TableSchema } from './open-tables.ts';

/** Families of files, in the order of the data page. */
export const DATA_GROUPS = ['tables', 'json', 'bibliography', 'description', 'licence'] as const;
export type DataGroup = (typeof DATA_GROUPS)[number];

type Contents = ReturnType<typeof strings>['dataPage']['contents'];

export interface DataFile {
  /** Path below the folder `data/`. */
  path: string;
  group: DataGroup;
  /** Key of its description on the data page. */
  contents: keyof Contents;
  format: 'csv' | 'json' | 'bib' | 'txt';
  mediatype: string;
  /** Number of entries, if it holds a list. */
  count?: number;
  schema?: TableSchema;
  /** Meaning of each column, in column order. */
  meanings?: Bilingual[];
  text: string;
}

const MEDIATYPES = {
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  txt: 'text/plain',
} as const satisfies Record<DataFile['format'], string>;

/** What a file contains, in both languages. */
export function contentsOf(contents: DataFile['contents']): Bilingual {
  const said = (locale: Locale) => strings(locale).dataPage.contents[contents];
  return { fr: said('fr'), en: said('en') };
}

/** Describes a file by its path; the extension gives the format. */
export function dataFile(
  group: DataGroup,
  path: string,
  contents: DataFile['contents'],
  rest: Pick<DataFile, 'text'> & Partial<Pick<DataFile, 'count' | 'schema' | 'meanings'>>,
): DataFile {
  const format = path.slice(path.lastIndexOf('.') + 1) as DataFile['format'];
  return { path, group, contents, format, mediatype: MEDIATYPES[format], ...rest };
}
