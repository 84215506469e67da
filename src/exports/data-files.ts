/** Lists every file under data/, and writes each once. */
import { getCaseFile } from '../case/case-file.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { bibtexText } from './bibliography.ts';
import { DOSSIER_FILE, DOSSIER_SCHEMA_FILE, dossierSchemaText, dossierText } from './dossier.ts';
import { openTable, TABLES, tableText } from './open-tables.ts';

export interface DataFile {
  /** Path below the folder `data/`. */
  path: string;
  /** Key of its description on the data page. */
  contents: keyof ReturnType<typeof strings>['dataPage']['contents'];
  /** Number of entries, if it is a list. */
  count?: number;
  text: string;
}

let dataFiles: Promise<DataFile[]> | undefined;

/** All data files, written at the first call. */
function getDataFiles(): Promise<DataFile[]> {
  return (dataFiles ??= writeDataFiles());
}

async function writeDataFiles(): Promise<DataFile[]> {
  const file = await getCaseFile();
  const { site, version } = edition();
  const state = { version, verified: latestCheck(file) };
  const schema = dossierSchemaText(strings('fr').dataPage.packageTitle, site);
  return [
    ...TABLES.map((name): DataFile => {
      const table = openTable(name, file);
      const text = tableText(table);
      return { path: `${name}.csv`, contents: name, count: table.rows.length, text };
    }),
    { path: DOSSIER_FILE, contents: 'dossier', text: dossierText(file, state) },
    { path: DOSSIER_SCHEMA_FILE, contents: 'schema', text: schema },
    {
      path: 'pieces.bib',
      contents: 'bibtex',
      count: file.pieces.length,
      text: bibtexText(file, state),
    },
  ];
}

/** Static paths of the files. */
export const dataPaths = async () =>
  (await getDataFiles()).map(({ path, text }) => ({
    params: { file: `data/${path}` },
    props: { text },
  }));

/** What the data page names: the files in one language, with the version of the data. */
export async function dataListing(locale: Locale) {
  const { contents: words } = strings(locale).dataPage;
  const files = await getDataFiles();
  return {
    version: edition().version,
    verified: latestCheck(await getCaseFile()),
    files: files.map(({ path, contents, count }) => ({ path, contents: words[contents], count })),
  };
}
