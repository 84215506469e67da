/** Protects: no interface word that nobody shows, and French typography in all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import { typeset } from '../src/i18n/typography.ts';
import { wordsOf } from './interface-words.ts';
import { isShown, type Source } from './shown-words.ts';

const sources: readonly Source[] = [
  'astro.config.mjs',
  ...readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|astro)$/.test(entry.name))
    .filter(({ name }) => !/\b(?:fr|en)\.ts$/.test(name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`),
].map((file) => readFileSync(file, 'utf8'));

describe('interface words', () => {
  test('are all shown somewhere', () => {
    const paths = wordsOf('fr').map(([path]) => path);
    expect(paths.length).toBeGreaterThan(500);
    const unused = paths.filter((path) => !isShown(path, sources)).map((path) => path.join('.'));
    expect(unused).toEqual([]);
  });

  test.each([
    ['is read from its group', 'const { a } = x; a.claims.title;', true],
    [
      'is read from a name that its group was given',
      'const words = strings(l).claims; words.title',
      true,
    ],
    ['is read from a group that was renamed', 'const { claims: words } = s; words.title', true],
    [
      'is read from what has the type of its group',
      "f(words: Strings['claims']) { words.title }",
      true,
    ],
    ['is taken out of its group', 'const { title, rows } = strings(locale).claims;', true],
    ['is taken out of it within another', 'const { claims: { title } } = strings(locale);', true],
    ['is one of a group whose words are chosen by a value', 'strings(locale).claims[kind]', true],
    [
      'has the name of another group’s word',
      'claims.rows; const words = s.pieces; words.title',
      false,
    ],
    ['is only named', 'const title = 1; claims(title)', false],
  ])('is shown or not: one that %s', (_, source, shown) =>
    expect(isShown(['claims', 'title'], [source])).toBe(shown),
  );

  test('are set in the typography of their language', () => {
    const unset = LOCALES.flatMap((locale) =>
      wordsOf(locale).filter(([, text]) => typeset(text, locale) !== text),
    );
    expect(unset).toEqual([]);
  });
});
