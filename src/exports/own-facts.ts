/**
 * Writes the facts for the page that exports a reader's selection: rows of the table, entries of the JSON file.
 * Scripts, since a page opened from a folder cannot request other kinds of file; each sets a property of its own
 * `<script>` element. A selection of all facts gives events.csv, and the events of dossier.json.
 */
import { getCaseFile } from '../case/case-file.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import { OWN_FACTS } from '../i18n/routes.ts';
import { csvText, type Cell } from './csv.ts';
import { dossierHead, writtenEntries } from './dossier.ts';
import { openTable } from './open-tables.ts';

const scriptOf = (facts: object) => `document.currentScript.facts=${JSON.stringify(facts)}\n`;

/** Static paths of both scripts, with their text. */
export async function ownFactsPaths() {
  const file = await getCaseFile();
  const state = { version: edition().version, verified: latestCheck(file) };
  const table = openTable('events', file);
  const lineOf = (cells: readonly Cell[]) =>
    csvText(
      cells.map((cell) => String(cell ?? '')),
      [],
    );
  const header = lineOf(table.header);
  const lines = table.rows.map((row) => [row[0], lineOf(row)]);
  const texts = {
    csv: scriptOf({ header, lines }),
    json: scriptOf({ head: dossierHead(state), entries: writtenEntries('events', file) }),
  };
  return (['csv', 'json'] as const).map((format) => ({
    params: { file: OWN_FACTS[format].replace(/^atelier\//, '') },
    props: { text: texts[format] },
  }));
}
