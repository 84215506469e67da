/** Turns a list of events into the drawing of a few waits, in one language. */
import type { Locale } from '../i18n/locale.ts';
import type { Fact } from '../timeline/model/fact.ts';
import type { CaseFile } from './case-entry.ts';
import { factsOf, type FactAddress } from './timeline-input.ts';

/**
 * Facts of a drawing, and the names that they bear there.
 * @throws if no list has this id; an event outside the window is refused earlier by the checks
 */
export function waitsOf(
  file: Pick<CaseFile, 'actors' | 'waits' | 'get'>,
  id: string,
  locale: Locale,
  hrefOf: FactAddress,
): { facts: Fact[]; names: Map<string, string> } {
  const waits = file.waits.find((list) => list.id === id);
  if (!waits) throw new Error(`« ${id} » : aucun dessin de ce nom (content/instruments/waits).`);
  const events = waits.rows.map(({ event }) => file.get.event(event));
  return {
    facts: factsOf(events, file, locale, hrefOf),
    names: new Map(waits.rows.map(({ event, words }) => [event, words[locale]])),
  };
}
