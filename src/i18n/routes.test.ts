/** Checks every address of the site: flat files, one per page, English below en/. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from './locale.ts';
import {
  actorPath,
  eventPath,
  FACTS_FEED,
  fileOf,
  isRoute,
  pathOf,
  piecePath,
  ROUTE_NAMES,
  termPath,
} from './routes.ts';

const pages = ROUTE_NAMES.flatMap((route) =>
  LOCALES.map((locale) => ({ route, locale, file: fileOf(route, locale) })),
);

describe('fileOf', () => {
  test('gives two pages different files', () =>
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length));

  test('gives no page the file of a feed', () =>
    expect(
      [FACTS_FEED]
        .flatMap((feed) => Object.values<string>(feed))
        .filter((feed) => pages.some(({ file }) => file === feed)),
    ).toEqual([]));

  test.each(pages)('gives $route in $locale a flat file of its language: $file', (page) =>
    expect(page.file).toMatch(
      page.locale === 'en'
        ? /^en\/[a-z0-9]+(-[a-z0-9]+)*\.html$/
        : /^[a-z0-9]+(-[a-z0-9]+)*\.html$/,
    ),
  );
});

describe('pathOf', () => {
  test('is absolute from the root of the site', () =>
    expect(pathOf('timeline', 'en')).toBe('/en/timeline.html'));

  test('accepts a fragment', () =>
    expect(pathOf('briefcam', 'fr', 'premier-test')).toBe('/briefcam.html#premier-test'));

  test.each([
    [eventPath('a', 'fr'), '/evenements/a.html'],
    [eventPath('a', 'en'), '/en/events/a.html'],
    [piecePath({ id: 'a' }, 'fr'), '/pieces.html#a'],
    [actorPath('a', 'en'), '/en/who-is-who.html#a'],
    [termPath('a', 'en'), '/en/glossary.html#a'],
  ])('leads to an entry of a page: %s', (path, expected) => expect(path).toBe(expected));
});

describe('isRoute', () => {
  test('accepts the name of a page', () => expect(isRoute('briefcam')).toBe(true));

  test('refuses the name of a file', () => expect(isRoute('briefcam.html')).toBe(false));

  test.each(['toString', 'constructor'])('does not accept %s', (name) =>
    expect(isRoute(name)).toBe(false),
  );
});
