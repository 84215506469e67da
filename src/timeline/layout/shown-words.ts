/** Knows how it is said what filters and zoom leave, given the words of a language. */
import type { PlacedTimeline } from './timeline-layout.ts';

/** Phrases with `{n}` and `{total}`. */
export interface ShownWords {
  none: string;
  one: string;
  many: string;
  unnamed: string;
}

/** How many events are shown of all, and how many of them without a name. */
export function sayShown(
  { shown, total, unnamed }: { shown: number; total: number; unnamed: number },
  words: ShownWords,
): string {
  if (shown === 0) return words.none;
  const said = (shown === 1 ? words.one : words.many)
    .replace('{n}', String(shown))
    .replace('{total}', String(total));
  return unnamed > 0 ? said + words.unnamed.replace('{n}', String(unnamed)) : said;
}

/** Events that are a mark alone, or counted in a cluster. */
export function countUnnamed({ lanes }: Pick<PlacedTimeline, 'lanes'>): number {
  return lanes.reduce(
    (sum, { events, clusters }) =>
      sum +
      events.filter(({ placedLabel }) => !placedLabel).length +
      clusters.reduce((counted, { ids }) => counted + ids.length, 0),
    0,
  );
}
