/** Protects: the timeline without a script. Every event is in the list, the table, the poster and, inside the window, the drawing. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { fileOf, presetRoute, type Address } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { KEY_DAYS } from '../../src/timeline/model/knowledge.ts';
import { STANDINGS } from '../../src/timeline/model/vocabulary.ts';
import { date, on } from '../calendar.ts';
import { sheetsOf } from '../written-texts.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  faultsIn,
  pageOf,
  readBuilt,
  textOf,
  withPlainSpaces,
  type Element,
} from './dist.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as {
  events: {
    id: string;
    happened: string;
    disclosed: string;
    scope?: string;
    standing: string;
    title: { fr: string };
    pieces: string[];
  }[];
};
const hasClass = (name: string) => (element: Element) =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;
const drawnIds = events.filter(({ scope }) => !scope).map(({ id }) => id);
const hrefs = (element: Element) =>
  elementsIn(element).flatMap((inner) => attribute(inner, 'href') ?? []);

/** Terms of office and stops of the guided reading that content/ has. */
const countOf = (sheets: readonly { data: Record<string, unknown> }[], list: string) =>
  sheets.flatMap(({ data }) => (data[list] ?? []) as unknown[]).length;
const TERMS = countOf(sheetsOf('facts/actors'), 'terms');
const stopsOf = (choice: string) =>
  countOf(
    sheetsOf('instruments/timeline/choices').filter(({ file }) => file.endsWith(`/${choice}.yaml`)),
    'stops',
  );
const STOPS = stopsOf('parcours');

/** How a gap is said: « 20 jours », « environ 8 mois », « entre 5 et 32 jours environ ». */
const GAP = {
  fr: /(?:environ|entre)?\s*(\d+)(?: et (\d+))? (jours|mois|ans)(?: environ)? plus tard/,
  en: /(?:about|between(?: about)?)?\s*(\d+)(?: and (\d+))? (days|months|years) later/,
} as const satisfies Record<Locale, RegExp>;
const UNIT_DAYS: Readonly<Record<string, number>> = {
  jours: 1,
  days: 1,
  mois: 30.5,
  months: 30.5,
  ans: 365.25,
  years: 365.25,
};

/** Shortest and longest gap in days that two dates allow, from the first day of what lasts. */
function gapBetween(happened: string, disclosed: string): [number, number] {
  const [fact, known] = [date(happened.split('/')[0] ?? ''), date(disclosed)];
  return [known.start - (fact.end - 1), known.end - 1 - fact.start];
}

/** How both counts of a day are said. */
const COUNTS = {
  fr: /des (?<total>\d+) faits de ce site, (?<known>\d+|aucun) (?:n’)?étai(?:en)?t publics?, (?<unknown>\d+|aucun) (?:n’)?avai(?:en)?t eu lieu sans être publics?/,
  en: /(?<known>\d+|none) of this site’s (?<total>\d+) events w(?:as|ere) public, (?<unknown>\d+|none) had happened without being public/,
} as const satisfies Record<Locale, RegExp>;
const NONE = /aucun|none/;

describe.each(LOCALES)('in %s', (locale) => {
  const elementsOf = (address: Address) => pageOf(address, locale).elements;
  const elements = elementsOf('timeline');
  const withClass = (name: string) => elements.filter(hasClass(name));
  const cards = withClass('event-card');
  const marks = withClass('event');
  const eventHref = (id: string) =>
    path.posix.relative(
      path.posix.dirname(fileOf('timeline', locale)),
      fileOf(`event:${id}`, locale),
    );
  const standings = new RegExp(
    STANDINGS.map((standing) => strings(locale).standingBy[standing]('').trim()).join('|'),
  );

  describe('the timeline', () => {
    test('lists every event once, in the order of time', () => {
      expect(cards.map((card) => attribute(card, 'id'))).toEqual(events.map(({ id }) => id));
    });

    test('gives each event a date, its standing in words and all its pièces', () => {
      for (const [at, card] of cards.entries()) {
        const inside = elementsIn(card);
        expect(
          inside.some((inner) => inner.tagName === 'time' && attribute(inner, 'datetime')),
        ).toBe(true);
        expect(textOf(card)).toMatch(standings);
        const cited = hrefs(card).map((href) => href.split('#')[1]);
        for (const piece of events[at]?.pieces ?? []) expect(cited).toContain(piece);
      }
    });

    test('draws every event of the window: with a named link to its entry, or counted in a pill', () => {
      const linked = marks.map((mark) => attribute(mark, 'href')?.slice(1) ?? '');
      expect(new Set(linked).size).toBe(linked.length);
      expect(linked.filter((id) => !drawnIds.includes(id))).toEqual([]);
      const pills = withClass('cluster');
      const counted = pills.map((pill) => Number(textOf(pill)));
      expect(counted.reduce((sum, n) => sum + n, linked.length)).toBe(drawnIds.length);
      expect(linked.length).toBeGreaterThan(drawnIds.length / 2);
      for (const pill of pills) expect(drawnIds).toContain(attribute(pill, 'href')?.slice(1));
    });

    test('names each mark by its label and by the words of its line', () => {
      const idOf = (mark: Element) => attribute(mark, 'href')?.slice(1) ?? '';
      const lineOf = (id: string) =>
        elements
          .filter(hasClass('fact'))
          .find((fact) => elementsIn(fact).some((inner) => attribute(inner, 'id') === id));
      const expected = marks.map((mark) => {
        const inside = elementsIn(lineOf(idOf(mark)) ?? mark);
        const words = ['date', 'what', 'how'].map((part) => {
          const found = inside.find(hasClass(part));
          return found ? textOf(found) : '?';
        });
        return [textOf(mark), ...words].join(', ');
      });
      const names = marks.map((mark) => attribute(mark, 'aria-label') ?? '');
      expect(names.map(withPlainSpaces)).toEqual(expected.map(withPlainSpaces));
    });

    test('says below the ministers what their names do not say, wherever they are drawn', () => {
      const { note } = strings(locale).timeline.office;
      const drawn = builtPages().filter(
        (page) => page.locale === locale && page.elements.some(hasClass('terms')),
      );
      expect(drawn.length).toBeGreaterThanOrEqual(15);
      const faults = faultsIn(drawn, ({ elements: inside }) => {
        const band = inside.find(hasClass('band'));
        const said = band ? elementsIn(band).filter(hasClass('band-note')).map(textOf) : [];
        return said[0] === note ? [] : [said[0] ?? 'nothing'];
      });
      expect(faults).toEqual([]);
    });

    test('leads from each entry to the page of its event', () => {
      for (const [at, card] of cards.entries())
        expect(hrefs(card)).toContain(eventHref(events[at]?.id ?? ''));
    });

    test('says no gap that its two dates do not allow', () => {
      const wrong = cards.flatMap((card, at) => {
        const event = events[at];
        const said = elementsIn(card).find(
          (element) => hasClass('known')(element) && !hasClass('soon')(element),
        );
        if (!event || !said) return [];
        const [words = '', low = '', high = low, unit = ''] = GAP[locale].exec(textOf(said)) ?? [];
        const [min, max] = gapBetween(event.happened, event.disclosed);
        const days = UNIT_DAYS[unit] ?? Number.NaN;
        const isDay = days === 1;
        const outside = [low, high].filter(
          (n) => !(Number(n) * days > min - days && Number(n) * days < max + days),
        );
        const isTooFirm = isDay ? Number(low) !== min || Number(high) !== max : false;
        return outside.length > 0 || isTooFirm ? [`${event.id}: ${words} (${min} to ${max})`] : [];
      });
      expect(wrong).toEqual([]);
    });

    test('draws every term of office', () => {
      expect(withClass('term').map((term) => attribute(term, 'aria-label'))).toHaveLength(TERMS);
    });
  });

  test('the table has a row for every event', () => {
    const rows = elementsOf('table').filter(({ tagName }) => tagName === 'tr');
    const linked = rows.flatMap(hrefs);
    expect(events.filter(({ id }) => !linked.includes(eventHref(id)))).toEqual([]);
  });

  test('the poster names every event of the window, and none is a mark alone', () => {
    const poster = elementsOf('poster').filter(hasClass('event'));
    expect(poster.map((mark) => attribute(mark, 'href')).sort()).toEqual(
      drawnIds.map((id) => eventHref(id)).sort(),
    );
    expect(poster.filter((mark) => attribute(mark, 'data-unnamed') !== undefined)).toEqual([]);
  });

  test('the handout has the essential facts, and every pièce that they cite', () => {
    const itemsOf = (name: string) =>
      elementsOf('handout')
        .filter(hasClass(name))
        .flatMap((list) => elementsIn(list).filter(({ tagName }) => tagName === 'li'));
    const facts = itemsOf('handout-facts').map(textOf);
    expect(facts).toHaveLength(stopsOf('essentiel'));
    const cited = facts.flatMap((fact) => /\[([\d, ]+)\]$/.exec(fact)?.[1]?.split(', ') ?? []);
    const listed = itemsOf('handout-pieces').map((item) => /^\d+/.exec(textOf(item))?.[0]);
    expect(listed.length).toBeGreaterThan(25);
    expect(new Set(listed)).toEqual(new Set(cited));
  });

  test('the handout asks what the page for teachers asks', () => {
    const asked = elementsOf('handout')
      .filter(hasClass('handout-questions'))
      .flatMap((list) => elementsIn(list).filter(({ tagName }) => tagName === 'li'))
      .map((item) => textOf(item).replace(/\?.*/, '?'));
    expect(asked).toHaveLength(6);
    const [teaching = ''] = elementsOf('enseigner')
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf);
    expect(asked.filter((question) => !teaching.includes(question))).toEqual([]);
  });

  describe.each(['parcours', 'emc', 'vsa', 'cjr', 'technique'] as const)(
    'the choice %s',
    (preset) => {
      const listed = elementsOf(presetRoute(preset)).filter(hasClass('event-card'));

      test('lists between 3 and 15 events, each drawn or outside the window', () => {
        expect(listed.length).toBeGreaterThanOrEqual(3);
        expect(listed.length).toBeLessThanOrEqual(15);
        const known = new Set(events.map(({ id }) => id));
        expect(listed.filter((card) => !known.has(attribute(card, 'id') ?? ''))).toEqual([]);
      });
    },
  );

  test('the guided reading has all its stops, each with its place and a sentence', () => {
    const stops = elementsOf('preset-parcours').filter(hasClass('stop')).map(textOf);
    expect(stops).toHaveLength(STOPS);
    for (const [at, stop] of stops.entries())
      expect(stop).toMatch(new RegExp(`^${at + 1} / ${STOPS} \\S`));
  });

  describe.each(KEY_DAYS)('what was known on %s', (iso) => {
    const dated = elementsOf(`day:${iso}`);
    const idsIn = (state: string) =>
      dated
        .filter((element) => attribute(element, 'data-state') === state)
        .flatMap(hrefs)
        .map((href) => path.posix.basename(href, '.html'))
        .sort();
    /** Whether a date is over by the end of the day: only what is sure counts. */
    const isOver = (edtf: string) => date(edtf).end - 1 <= on(iso);

    test('lists exactly the events that were public by the end of the day', () => {
      const wanted = events.filter(({ disclosed }) => isOver(disclosed)).map(({ id }) => id);
      expect(idsIn('public')).toEqual(wanted.sort());
    });

    test('lists apart those that had happened unknown, and those to come', () => {
      const unknown = idsIn('unknown');
      const others = events.filter(({ disclosed }) => !isOver(disclosed)).map(({ id }) => id);
      expect([...unknown, ...idsIn('to-come')].sort()).toEqual(others.sort());
      const byId = new Map(events.map((event) => [event.id, event]));
      for (const id of unknown)
        expect(isOver(byId.get(id)?.happened.split('/')[0] ?? ''), id).toBe(true);
    });

    test('says its counts in words', () => {
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

describe('the census', () => {
  const { census } = JSON.parse(readBuilt('data/census.json'));

  test('has the facts that the case file promises', () => {
    expect(census.events.total).toBeGreaterThanOrEqual(75);
    expect(census.pieces.total).toBeGreaterThanOrEqual(100);
    expect(census.actors.total).toBeGreaterThanOrEqual(25);
    expect(census.actors.terms).toBe(TERMS);
    expect(census.terms.total).toBeGreaterThanOrEqual(45);
  });

  test('has a primary pièce behind at least 65 % of the events', () => {
    expect(census.events.withPrimaryPiece / census.events.total).toBeGreaterThanOrEqual(0.65);
  });
});
