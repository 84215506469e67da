/**
 * Checks that the parsers of query strings accept only known values from ten thousand hostile URLs. What a page does
 * with them is tested in browsers (browser/hostile-address.spec.ts).
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTheme, THEMES } from '../src/embeds/model/frame-query.ts';
import { parseQuery } from '../src/search/model/asked-words.ts';
import {
  formatView,
  LAYOUTS,
  NO_FILTERS,
  parseView,
  QUERY_MAX,
} from '../src/timeline/model/view-state.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from '../src/timeline/model/timeline-window.ts';
import { STANDINGS, TOPICS } from '../src/timeline/model/vocabulary.ts';
import { hostileAddress, SEED } from './hostile-addresses.ts';

const RUNS = 10_000;
const KNOWN = {
  actors: new Set(['cnil']),
  facts: new Set(['2023-11-14-disclose']),
  choices: { emc: ['2023-11-14-disclose'] },
};
/** Characters that a search query never contains: control characters, bidi marks, line ends. */
const UNSEEN = /\p{C}/u;

test(
  'ten thousand hostile URLs are parsed without a throw, to known values only',
  { timeout: 120_000 },
  () => {
    const read = (address: string) => {
      const at = address.indexOf('#');
      const [search, hash] = [address.slice(0, at), address.slice(at)];
      const view = parseView(search, hash, KNOWN);
      expect(LAYOUTS).toContain(view.layout);
      expect(TOPICS).toEqual(expect.arrayContaining([...view.topics]));
      expect(STANDINGS).toEqual(expect.arrayContaining([...view.standings]));
      expect([...KNOWN.facts]).toEqual(expect.arrayContaining([...view.facts]));
      expect(['', ...KNOWN.facts]).toContain(view.fact);
      expect(['', ...KNOWN.actors]).toContain(view.actor);
      for (const [year, none] of [
        [view.from, NO_FILTERS.from],
        [view.to, NO_FILTERS.to],
      ] as const)
        expect(year === none || (year >= FIRST_YEAR && year <= LAST_YEAR)).toBe(true);
      expect(view.from).toBeLessThanOrEqual(view.to);
      for (const words of [view.query, parseQuery(search)]) {
        expect([...words].length).toBeLessThanOrEqual(QUERY_MAX);
        expect(words).not.toMatch(UNSEEN);
      }
      expect([undefined, ...Object.keys(THEMES)]).toContain(parseTheme(search));
      const { start, end } = TIMELINE_WINDOW;
      expect(view.day).toBeGreaterThanOrEqual(start);
      expect(view.day).toBeLessThan(end);
      const [from, after] = view.zoom ?? [start, end];
      expect(from).toBeGreaterThanOrEqual(start);
      expect(after).toBeLessThanOrEqual(end);
      // Round trip: the parsed view is written to an address and parsed again.
      expect(parseView(`?${formatView(view)}`, `#${view.fact}`, KNOWN)).toEqual(view);
    };
    fc.assert(fc.property(hostileAddress, read), { numRuns: RUNS, seed: SEED });
    expect(({} as Record<string, unknown>)['hit']).toBeUndefined();
  },
);
