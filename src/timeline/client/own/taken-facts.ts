/**
 * Knows how the facts that are shown become a file: the very lines and entries of the open data, in the
 * order of the list, which a script of the site holds (exports/own-facts.ts).
 */
import { loadScript } from '../../../calendar/client/loaded-script.ts';
import { ownWords } from './own-words.ts';
import { saveFile } from './saved-file.ts';
import { shownIds } from './shown-ids.ts';

/** What the script of a format hands over. */
interface OwnFacts {
  csv: { header: string; lines: readonly (readonly [id: string, line: string])[] };
  json: { head: object; entries: readonly { id: string }[] };
}

const MEDIATYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** Saves the facts that are shown, as one file of that format. */
export async function takeFacts(host: HTMLElement, format: keyof OwnFacts): Promise<void> {
  const shown = new Set(shownIds(host));
  const text =
    format === 'csv' ? csvOf(await factsOf('csv'), shown) : jsonOf(await factsOf('json'), shown);
  const type = `${MEDIATYPES[format]};charset=utf-8`;
  saveFile(`${ownWords(host).file}.${format}`, new Blob([text], { type }));
}

function csvOf({ header, lines }: OwnFacts['csv'], shown: ReadonlySet<string>): string {
  return header + lines.flatMap(([id, line]) => (shown.has(id) ? line : [])).join('');
}

function jsonOf({ head, entries }: OwnFacts['json'], shown: ReadonlySet<string>): string {
  const events = entries.filter(({ id }) => shown.has(id));
  return `${JSON.stringify({ ...head, events }, null, 1)}\n`;
}

const loaded = new Map<string, Promise<HTMLScriptElement>>();

/** The script stands beside this one. */
const folder = (document.currentScript as HTMLScriptElement).src;

async function factsOf<Format extends keyof OwnFacts>(format: Format): Promise<OwnFacts[Format]> {
  const script = loaded.get(format) ?? loadScript(new URL(`faits-${format}.js`, folder).href);
  loaded.set(format, script);
  script.catch(() => loaded.delete(format));
  return ((await script) as unknown as { facts: OwnFacts[Format] }).facts;
}
