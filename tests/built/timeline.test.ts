/**
 * Checks the timeline without a script. Every event is complete in the list and the poster; the drawing
 * shows the facts known later, with names and dates, at every width; the texts that a script loads are complete.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { CHOICE_ADDRESSES, fileOf, type Address } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { KEY_DAYS } from '../../src/timeline/model/knowledge.ts';
import type { Standing } from '../../src/timeline/model/vocabulary.ts';
import { date, on } from '../calendar.ts';
import { sheetsOf } from '../written-texts.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsById,
  elementsIn,
  faultsIn,
  hasClass,
  pageOf,
  readBuilt,
  textOf,
  withPlainSpaces,
  type Element,
  dossier,
} from './dist.ts';

const events = dossier<{
  id: string;
  happened: string;
  disclosed: string;
  scope?: string;
  standing: string;
  title: { fr: string };
  summary: Readonly<Record<Locale, string>>;
  pieces: string[];
}>('events');
const built = new Set(builtFiles());
const isBuilt = (file: string) => built.has(file);
/** Minimum delay of a fact known later, in days: three months, as on the page. */
const LATE_FROM_DAYS = 90;
const drawnIds = events.filter(({ scope }) => !scope).map(({ id }) => id);
const hrefs = (element: Element) =>
  elementsIn(element).flatMap((inner) => attribute(inner, 'href') ?? []);

/** Number of terms of office and of stops of the guided reading in content/. */
const countOf = (sheets: readonly { data: Record<string, unknown> }[], list: string) =>
  sheets.flatMap(({ data }) => (data[list] ?? []) as unknown[]).length;
const TERMS = countOf(sheetsOf('facts/actors'), 'terms');
const stopsOf = (choice: string) =>
  countOf(
    sheetsOf('instruments/timeline/choices').filter(({ file }) => file.endsWith(`/${choice}.yaml`)),
    'stops',
  );
const STOPS = stopsOf('parcours');

/**
 * Wording of a gap: « 20 jours », « environ 8 mois », « entre 5 et 32 jours environ », « au moins 7 ans et 10 mois ».
 */
const GAP = {
  fr: /^(?<firm>environ|entre|au moins)? ?(?:(?<years>\d+) ans(?: et )?)?(?<low>\d+)?(?: et (?<high>\d+))?(?: (?<unit>jours|mois))?(?: environ)?$/,
  en: /^(?<firm>about|between|at least)? ?(?:about )?(?:(?<years>\d+) years(?: and )?)?(?<low>\d+)?(?: and (?<high>\d+))?(?: (?<unit>days|months?))?$/,
} as const satisfies Record<Locale, RegExp>;
const isLeast = (firm: string | undefined) => firm === 'au moins' || firm === 'at least';
const DAYS_PER_MONTH = 365.25 / 12;

/** Shortest and longest gap in days that two dates allow, from the first day of an interval. */
function gapBetween(happened: string, disclosed: string): [number, number] {
  const [fact, known] = [date(happened.split('/')[0] ?? ''), date(disclosed)];
  return [known.start - (fact.end - 1), known.end - 1 - fact.start];
}

/** Wording of both counts of a day. */
const COUNTS = {
  fr: /parmi les (?<total>\d+) faits de ce site, (?<known>\d+|aucun) (?:n’)?étai(?:en)?t publics?, (?<unknown>\d+|aucun) (?:n’)?avai(?:en)?t eu lieu sans être publics?/,
  en: /(?<known>\d+|none) of this site’s (?<total>\d+) events w(?:as|ere) public, (?<unknown>\d+|none) had happened without being public/,
} as const satisfies Record<Locale, RegExp>;
const NONE = /aucun|none/;

describe.each(LOCALES)('in %s', (locale) => {
  const elementsOf = (address: Address) => pageOf(address, locale).elements;
  const elements = elementsOf('timeline');
  const withClass = (name: string) => elements.filter(hasClass(name));
  const lines = withClass('fact');
  const partOf = (line: Element, name: string) => elementsIn(line).find(hasClass(name));
  const wordsOf = (line: Element, name: string) => {
    const part = partOf(line, name);
    return part ? withPlainSpaces(textOf(part)) : '';
  };
  /** The drawing as laid out by the server, once for each of three widths. */
  const frames = withClass('frame');
  const marksIn = (frame: Element) => elementsIn(frame).filter(hasClass('event'));
  const idOf = (mark: Element) => attribute(mark, 'href')?.slice(1) ?? '';
  const eventHref = (id: string) =>
    path.posix.relative(
      path.posix.dirname(fileOf('timeline', locale)),
      fileOf(`event:${id}`, locale),
    );

  describe('the timeline', () => {
    test('lists every event once, in chronological order', () => {
      expect(lines.map((line) => attribute(line, 'id'))).toEqual(events.map(({ id }) => id));
    });

    test('gives each event a line: its date, its name with its page, its standing in words', () => {
      const { standings } = strings(locale);
      for (const [at, line] of lines.entries()) {
        const { id = '', standing } = events[at] ?? {};
        expect(wordsOf(line, 'date')).toMatch(/\d{4}/);
        const name = partOf(line, 'what');
        expect(name && attribute(name, 'href')).toBe(eventHref(id));
        expect(wordsOf(line, 'standing')).toContain(standings[standing as Standing]);
      }
    });

    test('states on its line when an event became known, if that was later', () => {
      const later = lines.filter((line) => attribute(line, 'data-gap') !== undefined);
      expect(later.length).toBeGreaterThan(15);
      for (const line of later) expect(wordsOf(line, 'known')).toMatch(/\d{4}$/);
    });

    test('has the whole text of each event in a script, with all its pièces and its page', () => {
      const carrier = elements.find((element) => attribute(element, 'data-texts') !== undefined);
      const file = path.posix.join(
        path.posix.dirname(fileOf('timeline', locale)),
        (carrier && attribute(carrier, 'href')) ?? '',
      );
      const [, json = ''] = /^document\.currentScript\.texts=(.*)$/s.exec(readBuilt(file)) ?? [];
      const texts = new Map(Object.entries(JSON.parse(json) as Record<string, unknown>));
      expect([...texts.keys()].sort()).toEqual(events.map(({ id }) => id).sort());
      const folder = path.posix.dirname(fileOf('timeline', locale));
      for (const { id, pieces, summary } of events) {
        const text = JSON.stringify(texts.get(id));
        const hrefs = [...text.matchAll(/"([^" ]*\.html(?:#[^"]*)?)"|href=\\"([^"\\]+)/g)].flatMap(
          ([, data, markup]) => data ?? markup ?? [],
        );
        for (const piece of pieces)
          expect(hrefs.some((href) => href.endsWith(`#${piece}`))).toBe(true);
        expect(hrefs).toContain(eventHref(id));
        for (const href of hrefs.filter((one) => !one.startsWith('#')))
          expect(isBuilt(path.posix.join(folder, href.split('#')[0] ?? '')), href).toBe(true);
        const words = withPlainSpaces(text.replace(/\\u00a0|\\u202f/g, ' ')).replace(
          /&[a-z]+;|[’'"«»“”\\\s]/g,
          '',
        );
        expect(words).toContain(summary[locale].replace(/["’'«»“”\s]/g, '').slice(0, 20));
      }
    });

    test('draws the facts known more than three months later, the longest wait first, at each width', () => {
      const wanted = events
        .filter(({ scope }) => !scope)
        .map((event) => ({ id: event.id, wait: gapBetween(event.happened, event.disclosed)[0] }))
        .filter(({ wait }) => wait > LATE_FROM_DAYS)
        .sort((a, b) => b.wait - a.wait)
        .map(({ id }) => id);
      expect(wanted.length).toBeGreaterThan(8);
      expect(frames.map((frame) => attribute(frame, 'data-frame'))).toEqual([
        'phone',
        'middle',
        'wide',
      ]);
      for (const frame of frames) expect(marksIn(frame).map(idOf)).toEqual(wanted);
    });

    test('names each mark by its visible text, then by the words of its line', () => {
      const byId = elementsById(lines);
      for (const mark of frames.flatMap(marksIn)) {
        const line = byId.get(idOf(mark)) ?? mark;
        const name = withPlainSpaces(attribute(mark, 'aria-label') ?? '');
        const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        const seen = elementsIn(mark)
          .filter(({ tagName }) => tagName === 'text')
          .map(textOf);
        // Voice control matches the visible words.
        expect(bare(name)).toMatch(new RegExp(`^${bare(seen.join(' '))}(?: |$)`));
        expect(seen.join('').length).toBeGreaterThan(3);
        const gap = withPlainSpaces(attribute(line, 'data-gap') ?? '?');
        for (const part of ['date', 'what', 'known']) expect(name).toContain(wordsOf(line, part));
        expect(name).toContain(gap);
        expect(name.endsWith(wordsOf(line, 'standing').replace(/^, /, ''))).toBe(true);
      }
    });

    test('draws each wait with its bar, a hatched uncertain part, and its drop to the rail', () => {
      for (const frame of frames) {
        const inside = elementsIn(frame);
        for (const mark of marksIn(frame)) {
          const shapes = new Set(elementsIn(mark).map((shape) => attribute(shape, 'class')));
          expect(shapes).toContain('wait');
          const event = events.find(({ id }) => id === idOf(mark));
          const [min, max] = gapBetween(event?.happened ?? '', event?.disclosed ?? '');
          expect(shapes.has('doubt'), idOf(mark)).toBe(max > min);
        }
        const drops = inside.flatMap((shape) => attribute(shape, 'data-of') ?? []);
        expect(drops.sort()).toEqual(marksIn(frame).map(idOf).sort());
      }
      expect(elements.some((element) => attribute(element, 'id') === 'hatch')).toBe(true);
    });

    test('states on its rail the days on which most became public, with what was published', () => {
      const days = { fr: ['14 nov. 2023', '28 oct. 2024'], en: ['14 Nov 2023', '28 Oct 2024'] }[
        locale
      ];
      for (const frame of frames) {
        const labels = elementsIn(frame)
          .filter(hasClass('knot-label'))
          .map(textOf)
          .map(withPlainSpaces);
        for (const day of days)
          expect(labels.some((label) => label.startsWith(`${day} · `))).toBe(true);
      }
    });

    test('adds to the ministers what their names do not say, wherever there are any', () => {
      const { note } = strings(locale).timeline.office;
      const drawn = builtPages().filter(
        (page) => page.locale === locale && page.elements.some(hasClass('offices')),
      );
      expect(drawn.length).toBeGreaterThanOrEqual(5);
      const faults = faultsIn(drawn, ({ elements: inside }) => {
        const [said] = inside.filter(hasClass('office-note')).map(textOf);
        return said?.endsWith(note) ? [] : [said ?? 'nothing'];
      });
      expect(faults).toEqual([]);
    });

    test('has every term of office for its script, each with the page of its holder', () => {
      const [offices] = withClass('offices');
      const terms = offices ? hrefs(offices) : [];
      expect(terms).toHaveLength(TERMS);
      const actors = fileOf('actors', locale).replace(/^en\//, '');
      for (const href of terms) expect(href).toMatch(new RegExp(`^${actors.replace('.', '\\.')}#`));
    });

    test('states no gap that its two dates do not allow', () => {
      const wrong = lines.flatMap((line, at) => {
        const event = events[at];
        const said = withPlainSpaces(attribute(line, 'data-gap') ?? '');
        if (!event || !said) return [];
        const { firm, years = 0, low = 0, high, unit } = GAP[locale].exec(said)?.groups ?? {};
        const isDays = unit === 'jours' || unit === 'days';
        const days = isDays ? 1 : DAYS_PER_MONTH;
        const [from, to] = [low, high ?? low].map((n) => (12 * Number(years) + Number(n)) * days);
        const [min, max] = gapBetween(event.happened, event.disclosed);
        // A single number of months is rounded to the nearest; a minimum never exceeds what the dates prove.
        const isRight = isLeast(firm)
          ? (from ?? Infinity) <= min + 3
          : (from ?? Infinity) < min + days && (to ?? 0) > max - days;
        const isTooFirm = isDays && (from !== min || to !== max);
        return isRight && !isTooFirm ? [] : [`${event.id}: ${said} (${min} to ${max})`];
      });
      expect(wrong).toEqual([]);
    });
  });

  test('the poster names every event of the window, and none is only a mark', () => {
    const poster = elementsOf('poster').filter(hasClass('event'));
    expect(poster.map((mark) => attribute(mark, 'href')).sort()).toEqual(
      drawnIds.map((id) => eventHref(id)).sort(),
    );
    expect(poster.filter((mark) => attribute(mark, 'data-unnamed') !== undefined)).toEqual([]);
  });

  describe.each([
    ['page', 'preset-parcours'] as const,
    ...CHOICE_ADDRESSES.map((choice) => ['frame', choice] as const),
  ])('the %s %s', (kind, address) => {
    const chosen = builtPages().find(
      (page) => page.kind === kind && page.address === address && page.locale === locale,
    );
    const elements = chosen?.elements ?? [];
    const listed = elements.filter(hasClass('fact')).map((line) => attribute(line, 'id') ?? '');

    test('lists between 3 and 15 events of the case', () => {
      expect(listed.length).toBeGreaterThanOrEqual(3);
      expect(listed.length).toBeLessThanOrEqual(15);
      const known = new Set(events.map(({ id }) => id));
      expect(listed.filter((id) => !known.has(id))).toEqual([]);
    });

    test('opens with a row for each that is inside the window, at every width', () => {
      const frames = elements.filter(hasClass('frame'));
      expect(frames).toHaveLength(3);
      for (const frame of frames) {
        const drawn = elementsIn(frame).filter(hasClass('event'));
        expect(drawn.map((mark) => attribute(mark, 'href')?.slice(1))).toEqual(
          listed.filter((id) => drawnIds.includes(id)),
        );
      }
    });

    test('has the events that its address names on the page of the timeline', () => {
      const [host] = elementsOf('timeline').filter(
        ({ tagName }) => tagName === 'zoomable-timeline',
      );
      const named = JSON.parse((host && attribute(host, 'data-choices')) ?? '{}') as object;
      const ids = Object.entries(named).find(([choice]) =>
        address.endsWith(choice),
      )?.[1] as unknown;
      expect(ids).toEqual(kind === 'page' ? undefined : listed);
    });
  });

  test('the guided reading has all its stops, each with its place and a sentence', () => {
    const stops = elementsOf('preset-parcours').filter(hasClass('stop')).map(textOf);
    expect(stops).toHaveLength(STOPS);
    for (const [at, stop] of stops.entries())
      expect(stop).toMatch(new RegExp(`^${at + 1} / ${STOPS} \\S`));
  });

  describe('what was known on the day that opens the page', () => {
    const dated = elementsOf('known');
    const idsIn = (state: string) =>
      dated
        .filter((element) => attribute(element, 'data-state') === state)
        .flatMap(hrefs)
        .map((href) => path.posix.basename(href, '.html'))
        .sort();
    /** Whether a date is certainly over by the end of the day. */
    const isOver = (edtf: string) => date(edtf).end - 1 <= on(KEY_DAYS[0]);

    test('lists exactly the events that were public by the end of the day', () => {
      const wanted = events.filter(({ disclosed }) => isOver(disclosed)).map(({ id }) => id);
      expect(idsIn('public')).toEqual(wanted.sort());
    });

    test('lists separately those that had happened unknown, and those to come', () => {
      const unknown = idsIn('unknown');
      const others = events.filter(({ disclosed }) => !isOver(disclosed)).map(({ id }) => id);
      expect([...unknown, ...idsIn('to-come')].sort()).toEqual(others.sort());
      const byId = new Map(events.map((event) => [event.id, event]));
      for (const id of unknown)
        expect(isOver(byId.get(id)?.happened.split('/')[0] ?? ''), id).toBe(true);
    });

    test('has on each line the two days from which a script finds those of another day', () => {
      const byId = new Map(events.map((event) => [event.id, event]));
      const lines = dated.filter((element) => attribute(element, 'data-at') !== undefined);
      expect(lines).toHaveLength(events.length);
      for (const line of lines) {
        const id = path.posix.basename(hrefs(line)[0] ?? '', '.html');
        const { happened = '', disclosed = '' } = byId.get(id) ?? {};
        const days = [date(happened.split('/')[0] ?? ''), date(disclosed)].map(
          ({ end }) => end - 1,
        );
        expect(
          ['data-happened', 'data-public'].map((name) => Number(attribute(line, name))),
          id,
        ).toEqual(days);
      }
    });

    test('states its counts in words', () => {
      const status = dated.find((element) => attribute(element, 'role') === 'status');
      const { total, known, unknown } =
        COUNTS[locale].exec(status ? textOf(status) : '')?.groups ?? {};
      const states = (['public', 'unknown', 'to-come'] as const).map(
        (state) => idsIn(state).length,
      );
      const said = [known, unknown].map((count) => (NONE.test(count ?? '') ? 0 : Number(count)));
      expect(said).toEqual(states.slice(0, 2));
      expect(Number(total)).toBe(states.reduce((sum, n) => sum + n, 0));
    });
  });
});
