/** Lists every file under data/, and writes each once. */
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import { bibtexText } from './bibliography.ts';
import { contentsOf, dataFile, type DataFile } from './data-file.ts';
import { dataPackageText } from './data-package.ts';
import { dataSchemaText, dataSetText, entryCount, schemaPath } from './data-set.ts';
import { OPEN_COLLECTIONS } from './entry-schema.ts';
import { inBothLanguages } from './field-meanings.ts';
import { LICENCE_FILE, licenceText } from './licence.ts';
import { openTable, tableText, TABLE_NAMES } from './open-tables.ts';

let dataFiles: Promise<DataFile[]> | undefined;

/** All data files, written at the first call. */
export function getDataFiles(): Promise<DataFile[]> {
  return (dataFiles ??= getCaseFile().then((file) => dataFilesOf(file)));
}

function dataFilesOf(file: CaseFile): DataFile[] {
  const { site, version } = edition();
  const state = { version, verified: latestCheck(file) };
  const files = [
    ...TABLE_NAMES.map((name) => {
      const table = openTable(name, file);
      const [text, count] = [tableText(table), table.rows.length];
      const { schema, meanings } = table;
      return dataFile('tables', `${name}.csv`, name, { text, count, schema, meanings });
    }),
    ...OPEN_COLLECTIONS.map((name) => {
      const [text, count] = [dataSetText(name, file, state), entryCount(name, file)];
      return dataFile('json', `${name}.json`, `${name}-json`, { text, count });
    }),
    dataFile('bibliography', 'pieces.bib', 'bibtex', {
      text: bibtexText(file, state),
      count: file.pieces.length,
    }),
    ...OPEN_COLLECTIONS.map((name) =>
      dataFile('description', schemaPath(name), 'schema', {
        text: dataSchemaText(name, inBothLanguages(contentsOf(`${name}-json`)), site),
      }),
    ),
    dataFile('licence', LICENCE_FILE, 'licence', { text: licenceText(state) }),
  ];
  const text = dataPackageText(files, { ...state, site });
  return [...files, dataFile('description', 'datapackage.json', 'datapackage', { text })];
}
