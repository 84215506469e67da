/**
 * Knows the facts as the page takes those that a reader chose: lines of the table, entries of the data
 * file. A script, since a page opened from a folder may ask for no file of another kind; it hands them to
 * its own element. What is made of all of them is events.csv and events.json themselves.
 */
import { getCaseFile } from '../case/case-file.ts';
import { latestCheck } from '../case/page-citation.ts';
import { SITE_VERSION } from '../case/site-version.ts';
import { OWN_FACTS } from '../i18n/routes.ts';
import { csvText, type Cell } from './csv.ts';
import { dataSetHead, writtenEntries } from './data-set.ts';
import { openTable } from './open-tables.ts';

const scriptOf = (facts: object) => `document.currentScript.facts=${JSON.stringify(facts)}\n`;

/** Both files, with their text. */
export async function ownFactsPaths() {
  const file = await getCaseFile();
  const state = { version: SITE_VERSION, verified: latestCheck(file) };
  const { schema, rows } = openTable('events', file);
  const lineOf = (cells: readonly Cell[]) =>
    csvText(
      cells.map((cell) => String(cell ?? '')),
      [],
    );
  const header = lineOf(schema.fields.map(({ name }) => name));
  const lines = rows.map((row) => [row[0], lineOf(row)]);
  const texts = {
    csv: scriptOf({ header, lines }),
    json: scriptOf({ head: dataSetHead('events', state), entries: writtenEntries('events', file) }),
  };
  return (['csv', 'json'] as const).map((format) => ({
    params: { file: OWN_FACTS[format].replace(/^atelier\//, '') },
    props: { text: texts[format] },
  }));
}
