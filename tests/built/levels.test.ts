/** Checks an article and the audit of its sentences: the audit has each of its claims, and each page links to the other. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { claimsRoute, fileOf } from '../../src/i18n/routes.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { attribute, hasClass, isWithin, pageOf, type BuiltPage, type Element } from './dist.ts';

const idsOf = (page: BuiltPage, isOne: (element: Element) => boolean) =>
  page.elements.filter(isOne).flatMap((element) => attribute(element, 'id') ?? []);

describe.each(LOCALES.flatMap((locale) => ARTICLES.map((article) => ({ article, locale }))))(
  '$article in $locale',
  ({ article, locale }) => {
    const routes = [article, claimsRoute(article)] as const;
    const [whole, audit] = routes.map((route) => pageOf(route, locale)) as [BuiltPage, BuiltPage];
    const audited = idsOf(
      audit,
      (element) => element.tagName === 'li' && isWithin(element, hasClass('claims')),
    );

    test('audits every claim of the article', () => {
      const own = idsOf(whole, hasClass('claim'));
      expect(own.length).toBeGreaterThan(12);
      expect(own.filter((id) => !audited.includes(id))).toEqual([]);
    });

    test.each(routes)('names both on the page %s, and marks the current one', (route) => {
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
    });
  },
);
