/**
 * Protects: of ten thousand addresses that mean harm the readers of addresses take what they know and nothing
 * else. What a page makes of it is asked of browsers (browser/hostile-address.spec.ts).
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTheme, THEMES } from '../src/embeds/model/frame-query.ts';
import { parseQuery } from '../src/search/model/asked-words.ts';
import { YEARS } from '../src/timeline/scene/year-bars.ts';
import { TIMELINE_WINDOW } from '../src/timeline/model/timeline-window.ts';
import {
  formatView,
  parseEventId,
  parseView,
  parseWindow,
  QUERY_MAX,
  WHOLE_VIEW,
} from '../src/timeline/model/view-state.ts';
import { STANDINGS, TOPICS } from '../src/timeline/model/vocabulary.ts';
import { hostileAddress, SEED } from './browser/hostile-address.ts';

const RUNS = 10_000;
const ACTORS = new Set(['cnil']);
const FACTS = new Set(['2023-11-14-disclose']);
/** What no search line holds: commands, marks of direction, ends of line. */
const UNSEEN = /\p{C}/u;

test(
  'ten thousand hostile addresses are read without a throw, and give known values alone',
  { timeout: 120_000 },
  () => {
    const read = (address: string) => {
      const search = address.slice(0, address.indexOf('#'));
      const view = parseView(search, ACTORS, FACTS);
      expect(TOPICS).toEqual(expect.arrayContaining([...view.topics]));
      expect(STANDINGS).toEqual(expect.arrayContaining([...view.standings]));
      expect([...FACTS]).toEqual(expect.arrayContaining([...view.facts]));
      expect(['', ...ACTORS]).toContain(view.actor);
      expect([WHOLE_VIEW.from, ...YEARS]).toContain(view.from);
      expect([WHOLE_VIEW.to, ...YEARS]).toContain(view.to);
      expect(view.from).toBeLessThanOrEqual(view.to);
      for (const words of [view.query, parseQuery(search)]) {
        expect([...words].length).toBeLessThanOrEqual(QUERY_MAX);
        expect(words).not.toMatch(UNSEEN);
      }
      expect(parseEventId(search) ?? 'a').toMatch(/^[a-z0-9-]{1,120}$/);
      expect([undefined, ...Object.keys(THEMES)]).toContain(parseTheme(search));
      const days = parseWindow(search) ?? TIMELINE_WINDOW;
      expect(days.start).toBeGreaterThanOrEqual(TIMELINE_WINDOW.start);
      expect(days.end).toBeLessThanOrEqual(TIMELINE_WINDOW.end);
      // What is read is written in an address again as it was.
      expect(parseView(`?${formatView(view)}`, ACTORS, FACTS)).toEqual(view);
    };
    fc.assert(fc.property(hostileAddress, read), { numRuns: RUNS, seed: SEED });
    expect(({} as Record<string, unknown>)['hit']).toBeUndefined();
  },
);
