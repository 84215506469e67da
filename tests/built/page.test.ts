/** Protects: what every page owes to those who hear it, skim it or find it by a search engine. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, isTravelling, isWithin, textOf, type BuiltPage } from './dist.ts';

const pages = builtPages();
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style of the source, which the build writes, not the reader's concern.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are sentences; French quotes and narrow spaces stand as characters.
    'long-title': 'off',
    'no-raw-characters': 'off',
    // Checkboxes of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML lets an id begin with a digit, and an event's begins with its date.
    'valid-id': ['error', { relaxed: true }],
  },
});

const only = ({ elements }: BuiltPage, tagName: string) =>
  elements.filter((element) => element.tagName === tagName);

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(page.html, file);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has one title of first level, and skips no level below it', () => {
    const levels = page.elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('says its language, its title and what it is about', () => {
    const [html] = only(page, 'html');
    expect(html && attribute(html, 'lang')).toBe(file.startsWith('en/') ? 'en' : 'fr');
    expect(only(page, 'title').map(textOf).join('')).not.toBe('');
    const description = only(page, 'meta').find(
      (meta) => attribute(meta, 'name') === 'description',
    );
    expect(description && attribute(description, 'content')?.length).toBeGreaterThan(20);
  });

  test.skipIf(isTravelling(page))('begins with a way to skip to its content', () => {
    const [first] = only(page, 'a');
    const target = first && attribute(first, 'href')?.slice(1);
    const [main] = only(page, 'main');
    expect(main && attribute(main, 'id')).toBe(target);
  });

  test.skipIf(file === '404.html' || isTravelling(page))(
    'has one header, one main and one footer, and named menus',
    () => {
      for (const landmark of ['header', 'main', 'footer'])
        expect(
          only(page, landmark).filter(
            (element) =>
              !isWithin(element, ({ tagName }) => ['article', 'section'].includes(tagName)),
          ),
        ).toHaveLength(1);
      const names = only(page, 'nav').map((nav) => attribute(nav, 'aria-label'));
      expect(names.length).toBeGreaterThanOrEqual(2);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

test('no two pages have the same title or the same description', () => {
  const titles = pages
    .filter((page) => !isTravelling(page))
    .map((page) => only(page, 'title').map(textOf).join(''));
  expect(new Set(titles).size).toBe(titles.length);
});
