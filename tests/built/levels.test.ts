/** Checks the three readings of an article as pages: each claim of one is in the next, and each links to the others. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteId } from '../../src/case/citation-note.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { claimsRoute, essentialRoute, fileOf } from '../../src/i18n/routes.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import {
  attribute,
  elementsById,
  elementsIn,
  hasClass,
  isWithin,
  pageOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

const idsOf = (page: BuiltPage, isOne: (element: Element) => boolean) =>
  page.elements.filter(isOne).flatMap((element) => attribute(element, 'id') ?? []);

describe.each(LOCALES.flatMap((locale) => ARTICLES.map((article) => ({ article, locale }))))(
  '$article in $locale',
  ({ article, locale }) => {
    const routes = [essentialRoute(article), article, claimsRoute(article)] as const;
    const [short, whole, audit] = routes.map((route) => pageOf(route, locale)) as [
      BuiltPage,
      BuiltPage,
      BuiltPage,
    ];
    const said = idsOf(short, hasClass('claim'));
    const claimed = new Set(whole.elements.map((element) => attribute(element, 'id')));
    const audited = idsOf(
      audit,
      (element) => element.tagName === 'li' && isWithin(element, hasClass('claims')),
    );

    test('has in its essentials only claims of the article', () => {
      expect(said.length).toBeGreaterThan(12);
      expect(said.filter((id) => !claimed.has(id))).toEqual([]);
    });

    test('audits every claim of the article and of its essentials', () => {
      const own = idsOf(whole, hasClass('claim'));
      expect(own.length).toBeGreaterThan(said.length);
      expect([...own, ...said].filter((id) => !audited.includes(id))).toEqual([]);
    });

    test('links each sentence of the essentials to that of the article, and to its audit', () => {
      const byId = elementsById(short.elements);
      const lost = said.filter((id) => {
        const note = byId.get(noteId(id));
        const links = note ? elementsIn(note).map((inner) => attribute(inner, 'href')) : [];
        return [whole, audit].some(({ file }) => !links.includes(`${path.basename(file)}#${id}`));
      });
      expect(lost).toEqual([]);
    });

    test.each(routes)(
      'names the three readings on the page %s, and marks the current one',
      (route) => {
        const page = pageOf(route, locale);
        const links = page.elements.filter(
          (element) => element.tagName === 'a' && isWithin(element, hasClass('readings')),
        );
        expect(links.map((link) => attribute(link, 'href'))).toEqual(
          routes.map((to) => path.basename(fileOf(to, locale))),
        );
        expect(links.map((link) => attribute(link, 'aria-current'))).toEqual(
          routes.map((to) => (to === route ? 'page' : undefined)),
        );
      },
    );
  },
);
