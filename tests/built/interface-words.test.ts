/** Checks that every interface word is used, and has the typography of its language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { wordsOf } from '../interface-words.ts';
import { builtPages, isTravelling } from './dist.ts';

/** Shorter words may occur on a page by chance, so only the sources count for them. */
const SURE = 15;
/** Members of a list, and forms of singular and plural, are selected by a value. */
const FORM = /^(?:\d+|one|many)$/;
/** The parts around substitutions: an argument, which is a 2, or a `{name}`. */
const partsOf = (text: string) => text.split(/2|\{\w+\}/).map((part) => part.trim());

test('every interface word is on a page, or its name is in the sources', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|astro)$/.test(entry.name))
    .filter(({ name, parentPath }) => !parentPath.includes('words') && !/^(?:fr|en)\.ts/.test(name))
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'));
  const named = new Set(sources.flatMap((source) => source.match(/[\w-]+(?::[\w-]+)?/g) ?? []));
  const pages = builtPages().filter((page) => page.locale === 'fr' && !isTravelling(page));
  const words = wordsOf('fr');
  expect(words.length).toBeGreaterThan(500);
  const unused = words.filter(([path, text]) => {
    const name = path.findLast((part) => !FORM.test(part)) ?? '';
    if (named.has(name)) return false;
    const parts = partsOf(text);
    return (
      parts.join('').length < SURE ||
      !pages.some(({ html }) => parts.every((part) => html.includes(part)))
    );
  });
  expect(unused.map(([path]) => path.join('.'))).toEqual([]);
});

test('interface words have the typography of their language', () => {
  const unset = LOCALES.flatMap((locale) =>
    wordsOf(locale).filter(([, text]) => typeset(text, locale) !== text),
  );
  expect(unset).toEqual([]);
});
