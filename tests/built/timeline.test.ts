/** Protects: the timeline without a script. Every event is in the list, the table and, inside the window, the drawing. */
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, elementsIn, readBuilt, textOf, type Element } from './dist.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as {
  events: {
    id: string;
    scope?: string;
    standing: string;
    title: { fr: string };
    pieces: string[];
  }[];
};
const page = builtPages().find(({ file }) => file === 'frise.html');
const elements = page?.elements ?? [];
const withClass = (name: string) =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const cards = withClass('event-card');
const marks = withClass('event');
const rows = elements.filter(({ tagName }) => tagName === 'tr');
const hrefs = (element: Element) =>
  elementsIn(element).flatMap((inner) => attribute(inner, 'href') ?? []);

describe('frise.html', () => {
  test('lists every event once, in the order of time', () => {
    expect(cards.map((card) => attribute(card, 'id'))).toEqual(events.map(({ id }) => id));
  });

  test('gives each event a date, its standing in words and all its pièces', () => {
    for (const [at, card] of cards.entries()) {
      const inside = elementsIn(card);
      expect(inside.some((inner) => inner.tagName === 'time' && attribute(inner, 'datetime'))).toBe(
        true,
      );
      expect(textOf(card)).toMatch(/Établi|Rapporté par|Affirmé par|Contesté entre/);
      const cited = hrefs(card).map((href) => href.split('#')[1]);
      for (const piece of events[at]?.pieces ?? []) expect(cited).toContain(piece);
    }
  });

  test('draws every event of the window as a named link to its entry', () => {
    const drawn = events.filter(({ scope }) => !scope).map(({ id }) => `#${id}`);
    expect(marks.map((mark) => attribute(mark, 'href')).sort()).toEqual(drawn.sort());
    expect(marks.filter((mark) => !attribute(mark, 'aria-label'))).toEqual([]);
  });

  test('has a row of the table for every event', () => {
    const linked = rows.flatMap(hrefs);
    expect(events.filter(({ id }) => !linked.includes(`#${id}`))).toEqual([]);
  });

  test('draws the nine terms of office', () => {
    expect(withClass('term').map((term) => attribute(term, 'aria-label'))).toHaveLength(9);
  });
});

describe('the census', () => {
  const { census } = JSON.parse(readBuilt('data/census.json'));

  test('has the facts that the case file promises', () => {
    expect(census.events.total).toBeGreaterThanOrEqual(75);
    expect(census.pieces.total).toBeGreaterThanOrEqual(100);
    expect(census.actors.total).toBeGreaterThanOrEqual(25);
    expect(census.actors.terms).toBe(9);
    expect(census.terms.total).toBeGreaterThanOrEqual(45);
  });

  test('has a primary pièce behind at least 60 % of the events', () => {
    expect(census.events.withPrimaryPiece / census.events.total).toBeGreaterThanOrEqual(0.6);
  });
});
