/** What a page carries for its timeline, once, as JSON: the facts, and the words of its edition. */
import type { Fact, TermOfOffice } from '../model/fact.ts';
import type { TimelineWords } from '../model/timeline-words.ts';
import type { Known } from '../model/view-state.ts';

/** As view/PageData.astro writes it. */
export interface WrittenData {
  facts: readonly Fact[];
  terms: readonly TermOfOffice[];
  /** Names of the actors by id. */
  actors: Readonly<Record<string, string>>;
  choices: Readonly<Record<string, readonly string[]>>;
  words: TimelineWords;
}

export interface TimelineData extends WrittenData {
  known: Known;
  nameOf: (actor: string) => string;
}

export function readTimelineData(host: Element): TimelineData | undefined {
  const text = host.querySelector('script[type="application/json"]')?.textContent;
  if (!text) return undefined;
  const data = JSON.parse(text) as WrittenData;
  return {
    ...data,
    known: {
      actors: new Set(Object.keys(data.actors)),
      facts: new Set(data.facts.map(({ id }) => id)),
      choices: data.choices,
    },
    nameOf: (actor) => data.actors[actor] ?? '',
  };
}
