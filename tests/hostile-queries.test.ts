/**
 * Checks that the parsers of query strings accept only known values from ten thousand hostile URLs. What a page does
 * with them is tested in browsers (browser/hostile-address.spec.ts).
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../src/calendar/day.ts';
import { parseTheme, THEMES } from '../src/embeds/model/frame-query.ts';
import { parseQuery } from '../src/search/model/asked-words.ts';
import { YEARS } from '../src/timeline/scene/year-bars.ts';
import { TIMELINE_WINDOW } from '../src/timeline/model/timeline-window.ts';
import { CLASS_NAMES, classQuery } from '../src/timeline/model/class-query.ts';
import { CLASS_MAX, formatClass, OWN_YEARS, parseClass } from '../src/timeline/model/class-view.ts';
import { PUPIL_VIEWS } from '../src/timeline/model/pupil-view.ts';
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
/** Characters that a search query never contains: control characters, bidi marks, line ends. */
const UNSEEN = /\p{C}/u;

test(
  'ten thousand hostile URLs are parsed without a throw, to known values only',
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
      const { view: ofClass, refused } = parseClass(classQuery(search));
      const texts = [
        [ofClass.title, CLASS_MAX.title],
        [ofClass.instruction, CLASS_MAX.instruction],
        ...ofClass.own.map(({ title }) => [title, CLASS_MAX.factTitle] as const),
      ] as const;
      for (const [text, most] of texts) {
        expect([...text].length).toBeLessThanOrEqual(most);
        expect(text).not.toMatch(UNSEEN);
      }
      expect(ofClass.own.length).toBeLessThanOrEqual(CLASS_MAX.facts);
      for (const { at, known = at } of ofClass.own)
        for (const { start, end } of [at, known]) {
          expect(start).toBeGreaterThanOrEqual(dayOf(OWN_YEARS.first));
          expect(end).toBeLessThanOrEqual(dayOf(OWN_YEARS.last + 1));
        }
      expect([undefined, ...PUPIL_VIEWS]).toContain(ofClass.pupils);
      // A value is taken or refused: none is lost in silence.
      const asked = new URLSearchParams(search);
      const given = CLASS_NAMES.flatMap((name) => asked.getAll(name)).filter(Boolean).length;
      const taken = new URLSearchParams(formatClass(ofClass)).size;
      expect(taken + refused.length).toBe(given);
      expect(parseClass(formatClass(ofClass)).view).toEqual(ofClass);
      // Round trip: the parsed view is written to a query string and parsed again.
      expect(parseView(`?${formatView(view)}`, ACTORS, FACTS)).toEqual(view);
    };
    fc.assert(fc.property(hostileAddress, read), { numRuns: RUNS, seed: SEED });
    expect(({} as Record<string, unknown>)['hit']).toBeUndefined();
  },
);
