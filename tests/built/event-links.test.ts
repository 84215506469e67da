/**
 * Protects: what a fact answers or follows stands on the pages of both facts, with its words and its pièces; a fact of the
 * court alone does not name who held another office.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Bilingual } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { attribute, elementsIn, pageOf, readBuilt, textOf } from './dist.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as {
  events: {
    id: string;
    articles: string[];
    follows: { event: string; why: Bilingual; pieces: string[] }[];
  }[];
};
const links = events.flatMap(({ id, follows }) =>
  follows.map(({ event, why, pieces }) => ({ from: id, to: event, why, pieces })),
);

test('some facts follow others', () => expect(links.length).toBeGreaterThan(0));

describe.each(LOCALES)('in %s', (locale) => {
  const nameOf = (id: string) => path.posix.basename(fileOf(`event:${id}`, locale));
  /** What the page of a fact says of its link with another: the other's page, the words, the pièces. */
  const said = (id: string) => {
    const section = pageOf(`event:${id}`, locale).elements.find(
      (element) => attribute(element, 'class') === 'event-links',
    );
    const items = section ? elementsIn(section).filter(({ tagName }) => tagName === 'li') : [];
    return items.map((item) => {
      const [other = '', ...cited] = elementsIn(item).flatMap(
        (inner) => attribute(inner, 'href') ?? [],
      );
      return { other, text: textOf(item), pieces: cited.map((href) => href.split('#')[1]) };
    });
  };

  test.each(links)('$from and $to say their link', ({ from, to, why, pieces }) => {
    for (const [here, there] of [
      [from, to],
      [to, from],
    ] as const) {
      const link = said(here).find(({ other }) => other === nameOf(there));
      expect(link?.text).toContain(why[locale]);
      expect(link?.pieces).toEqual(pieces);
    }
  });

  test('who was minister of the Interior stands beside facts that concern the ministry, and no others', () => {
    const namesOffice = ({ id }: { id: string }) =>
      pageOf(`event:${id}`, locale).elements.some(
        (element) => attribute(element, 'id') === 'en-fonction',
      );
    const isOfCourtAlone = ({ articles }: { articles: string[] }) =>
      articles.every((article) => article === 'cjr');
    expect(events.filter(isOfCourtAlone).filter(namesOffice)).toEqual([]);
    expect(events.some(namesOffice)).toBe(true);
  });

  test('no other page says one', () => {
    const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
    expect(events.filter(({ id }) => !tied.has(id) && said(id).length > 0)).toEqual([]);
  });
});
