/**
 * Protects: what a fact answers or follows stands on the pages of both facts, with its words and its pièces; a fact of the
 * court alone does not name who held another office; machines are told no more surely than readers.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Bilingual } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { attribute, elementsIn, pageOf, readBuilt, textOf, withPlainSpaces } from './dist.ts';

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

  test('machines are told the standing of each fact and when the public knew of it, as the page says them', () => {
    const { label, timeline } = strings(locale);
    const told = events.map(({ id }) => {
      const { elements } = pageOf(`event:${id}`, locale);
      const [data] = elements
        .filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map(({ childNodes: [node] }) => (node && 'value' in node ? node.value : '{}'));
      const { mainEntity } = JSON.parse(data ?? '{}') as { mainEntity: { description: string } };
      const detail = elements.find((element) => attribute(element, 'class') === 'event-detail');
      const inside = detail ? elementsIn(detail) : [];
      const [, known = ''] = inside.filter(({ tagName }) => tagName === 'dd').map(textOf);
      const standing = inside.filter(({ tagName }) => tagName === 'b').at(-1);
      const summary = inside.find((element) => attribute(element, 'class') === 'event-summary');
      const [said = '', words = ''] = [standing, summary].map((one) => (one ? textOf(one) : ''));
      const expected = `${said} ${label(timeline.columns.disclosed)} ${known}. ${words}`;
      return {
        id,
        told: withPlainSpaces(mainEntity.description),
        expected: withPlainSpaces(expected),
      };
    });
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((one) => one.told !== one.expected)).toEqual([]);
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
