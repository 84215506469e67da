/** Knows every file under data/: its address there, what it holds, its text. */
import { inBothLanguages } from './field-meanings.ts';
import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { getCaseFile, type CaseFile } from '../case/case-file.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import { bibtexText, cslText, risText } from './bibliography.ts';
import { dataPackageText } from './data-package.ts';
import { dataSchemaText, dataSetText, DATA_SET_NAMES, entryCount, schemaPath } from './data-set.ts';
import { licenceText } from './licence.ts';
import { openTable, tableText, TABLE_NAMES, type TableSchema } from './open-tables.ts';
import { timelineJs, timelineJsCsv } from './timelinejs.ts';

/** Families of files, in the order of the page of data. */
export const DATA_GROUPS = [
  'tables',
  'json',
  'bibliography',
  'timelinejs',
  'description',
  'licence',
] as const;
export type DataGroup = (typeof DATA_GROUPS)[number];

type Contents = ReturnType<typeof strings>['dataPage']['contents'];

export interface DataFile {
  /** From the folder `data/`. */
  path: string;
  group: DataGroup;
  /** Names what it holds, in the words of the page. */
  contents: keyof Contents;
  format: 'csv' | 'json' | 'bib' | 'ris' | 'txt';
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
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
} as const satisfies Record<DataFile['format'], string>;

let dataFiles: Promise<DataFile[]> | undefined;

/** Every data file, written at the first call. */
export function getDataFiles(): Promise<DataFile[]> {
  return (dataFiles ??= getCaseFile().then((file) => dataFilesOf(file)));
}

function dataFilesOf(file: CaseFile): DataFile[] {
  const { site, version } = edition();
  const files = [
    ...TABLE_NAMES.map((name) => {
      const table = openTable(name, file);
      const [text, count] = [tableText(table), table.rows.length];
      const { schema, meanings } = table;
      return dataFile('tables', `${name}.csv`, name, { text, count, schema, meanings });
    }),
    ...DATA_SET_NAMES.map((name) => {
      const [text, count] = [dataSetText(name, file), entryCount(name, file)];
      return dataFile('json', `${name}.json`, `${name}-json`, {
        text,
        ...(count === undefined ? {} : { count }),
      });
    }),
    ...(['csl', 'bibtex', 'ris'] as const).map((name) =>
      dataFile('bibliography', BIBLIOGRAPHY[name].path, name, {
        text: BIBLIOGRAPHY[name].text(file),
        count: file.pieces.length,
      }),
    ),
    ...LOCALES.flatMap((locale) => {
      const timeline = timelineJs(file, locale, site);
      const count = timeline.events.length;
      return [
        dataFile('timelinejs', `timelinejs.${locale}.json`, 'timelinejs-json', {
          text: `${JSON.stringify(timeline, null, 1)}\n`,
          count,
        }),
        dataFile('timelinejs', `timelinejs.${locale}.csv`, 'timelinejs-csv', {
          text: timelineJsCsv(timeline),
          count,
        }),
      ];
    }),
    ...DATA_SET_NAMES.map((name) =>
      dataFile('description', schemaPath(name), 'schema', {
        text: dataSchemaText(name, inBothLanguages(contentsOf(`${name}-json`)), site),
      }),
    ),
    dataFile('licence', 'licence.txt', 'licence', { text: licenceText() }),
  ];
  const text = dataPackageText(files, { version, site, verified: latestCheck(file) });
  return [...files, dataFile('description', 'datapackage.json', 'datapackage', { text })];
}

/** What a file holds, in both languages. */
export function contentsOf(contents: DataFile['contents']): Bilingual {
  const said = (locale: Locale) => strings(locale).dataPage.contents[contents];
  return { fr: said('fr'), en: said('en') };
}

const BIBLIOGRAPHY = {
  csl: { path: 'pieces.csl.json', text: cslText },
  bibtex: { path: 'pieces.bib', text: bibtexText },
  ris: { path: 'pieces.ris', text: risText },
} as const;

function dataFile(
  group: DataGroup,
  path: string,
  contents: DataFile['contents'],
  rest: Pick<DataFile, 'text'> & Partial<Pick<DataFile, 'count' | 'schema' | 'meanings'>>,
): DataFile {
  const format = path.slice(path.lastIndexOf('.') + 1) as DataFile['format'];
  return { path, group, contents, format, mediatype: MEDIATYPES[format], ...rest };
}
