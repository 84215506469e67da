/**
 * Checks that the link between two facts is on both pages, with its words and pièces; that no fact names a minister
 * merely for being in office; and that structured data state facts with the same standing as the page.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Bilingual } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { attribute, elementsIn, pageOf, textOf, withPlainSpaces, dossier } from './dist.ts';

const events = dossier<{
  id: string;
  happened: string;
  disclosed: string;
  follows: { event: string; why: Bilingual; pieces: string[] }[];
}>('events');
const links = events.flatMap(({ id, follows }) =>
  follows.map(({ event, why, pieces }) => ({ from: id, to: event, why, pieces })),
);

test('some facts follow others', () => expect(links.length).toBeGreaterThan(0));

describe.each(LOCALES)('in %s', (locale) => {
  const nameOf = (id: string) => path.posix.basename(fileOf(`event:${id}`, locale));
  /** Links of a fact as printed on its page: the other page, the words, the pièces. */
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

  test.each(links)('$from and $to show their link', ({ from, to, why, pieces }) => {
    for (const [here, there] of [
      [from, to],
      [to, from],
    ] as const) {
      const link = said(here).find(({ other }) => other === nameOf(there));
      expect(link?.text).toContain(why[locale]);
      expect(link?.pieces).toEqual(pieces);
    }
  });

  test('structured data give the standing of each fact and its disclosure date as the page does', () => {
    const { label, timeline } = strings(locale);
    const told = events.map(({ id }) => {
      const { elements } = pageOf(`event:${id}`, locale);
      const [data] = elements
        .filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map(({ childNodes: [node] }) => (node && 'value' in node ? node.value : '{}'));
      const { mainEntity } = JSON.parse(data ?? '{}') as { mainEntity: { description: string } };
      const detail = elements.find((element) => attribute(element, 'class') === 'event-detail');
      const inside = detail ? elementsIn(detail) : [];
      const [, known] = inside.filter(({ tagName }) => tagName === 'dd').map(textOf);
      const standing = inside.filter(({ tagName }) => tagName === 'b').at(-1);
      const summary = inside.find((element) => attribute(element, 'class') === 'event-summary');
      const [said = '', words = ''] = [standing, summary].map((one) => (one ? textOf(one) : ''));
      const later = known ? ` ${label(timeline.columns.disclosed)} ${known}.` : '';
      const expected = `${said}${later} ${words}`;
      return {
        id,
        told: withPlainSpaces(mainEntity.description),
        expected: withPlainSpaces(expected),
      };
    });
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((one) => one.told !== one.expected)).toEqual([]);
  });

  test('equal dates are printed once, without a phrase on how soon the fact was known', () => {
    const faults = events.flatMap(({ id, happened, disclosed }) => {
      const { elements } = pageOf(`event:${id}`, locale);
      const detail = elements.find((element) => attribute(element, 'class') === 'event-detail');
      const dates = (detail ? elementsIn(detail) : []).filter(({ tagName }) => tagName === 'dd');
      return dates.length === (happened === disclosed ? 1 : 2) ? [] : [id];
    });
    expect(faults).toEqual([]);
    const soon = { fr: /aussitôt/i, en: /\bat once\b/i }[locale];
    const words = events.map(({ id }) => {
      const main = pageOf(`event:${id}`, locale).elements.find(({ tagName }) => tagName === 'dl');
      return main ? textOf(main) : '';
    });
    expect(words.filter((text) => soon.test(text))).toEqual([]);
  });

  test('no other page shows a link', () => {
    const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
    expect(events.filter(({ id }) => !tied.has(id) && said(id).length > 0)).toEqual([]);
  });
});
