/** Checks the page for a missing address: it needs no other file at any depth, and shows the way in both languages. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MENU_ROUTES } from '../../src/i18n/menu.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { attribute, builtPages, elementsIn, textOf } from './dist.ts';

const page = builtPages().find(({ file }) => file === '404.html');
const elements = page?.elements ?? [];
const valuesOf = (name: string) => elements.flatMap((element) => attribute(element, name) ?? []);

test('names no file by an address, which would depend on the depth', () => {
  const urls = [...valuesOf('href'), ...valuesOf('src')];
  expect(urls.filter((url) => !/^(?:#|data:)/.test(url))).toEqual([]);
  expect(page?.html).not.toMatch(/<style>[^<]*url\(/);
});

test('has one script, inline, which finds the folder of the site and its typefaces', () => {
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
  const named = page?.html.matchAll(/"file":"([^"]+\.woff2)"/g) ?? [];
  const files = [...named].map(([, file]) => file);
  expect(files).toHaveLength(2);
  expect(files.filter((file) => !existsSync(`dist/${file ?? ''}`))).toEqual([]);
  expect(existsSync('dist/icon.svg')).toBe(true);
});

describe.each(LOCALES)('in %s', (locale) => {
  const section = elements.find(
    (element) => attribute(element, 'lang') === locale && element.tagName === 'section',
  );
  const inside = section ? elementsIn(section) : [];

  test('says what happened', () => {
    const { notFound } = strings(locale);
    const said = inside.map(textOf);
    expect(said).toContain(notFound.title);
    expect(said).toContain(notFound.text);
  });

  test('offers the front page, the menu, the search and three ways in, each an existing page', () => {
    const offered = inside.flatMap((element) => attribute(element, 'data-file') ?? []);
    const files = (routes: Parameters<typeof fileOf>[0][]) =>
      routes.map((route) => fileOf(route, locale));
    expect(offered).toEqual(
      files(['home', ...MENU_ROUTES, 'search', 'briefcam', 'timeline', 'enseigner']),
    );
    const built = new Set(builtPages().map(({ file }) => file));
    expect(offered.filter((file) => !built.has(file))).toEqual([]);
  });
});
