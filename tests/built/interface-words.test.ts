/** Checks that every interface word is used, and has the typography of its language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../interface-words.ts';
import { shownIn } from '../shown-words.ts';
import { builtPages, isTravelling } from './dist.ts';

/** Shorter words may occur on a page by chance, so only the sources count for them. */
const SURE = 15;
/** The parts around substitutions: an argument, which is a 2, or a `{name}`. */
const partsOf = (text: string) => text.split(/2|\{\w+\}/).map((part) => part.trim());

test('every interface word is on a page, or is read by its name if this build does not use it', () => {
  const words = wordsOf('fr').map(([path, text]) => ({ path, parts: partsOf(text) }));
  expect(words.length).toBeGreaterThan(500);
  const isSure = ({ parts }: (typeof words)[number]) => parts.join('').length >= SURE;
  let sought = words.filter(isSure);
  for (const { html } of builtPages().filter((page) => page.locale === 'fr' && !isTravelling(page)))
    sought = sought.filter(({ parts }) => !parts.every((part) => html.includes(part)));

  const isShown = shownIn(
    [
      'astro.config.mjs',
      ...readdirSync('src', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|astro)$/.test(entry.name))
        .filter(({ name }) => !/\b(?:fr|en)\.ts$/.test(name))
        .map(({ parentPath, name }) => `${parentPath}/${name}`),
    ].map((file) => readFileSync(file, 'utf8')),
    words.map(({ path }) => path),
  );
  const unsaid = [...sought, ...words.filter((word) => !isSure(word))];
  expect(unsaid.filter(({ path }) => !isShown(path)).map(({ path }) => path.join('.'))).toEqual([]);
});

const PATHS = ['title', 'rows', 'columns'].map((word) => ['claims', word]);

describe('interface words', () => {
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
    [
      'is one of a group whose words are chosen by a value, and is such a value',
      "const KINDS = ['title', 'rows']; strings(locale).claims[kind]",
      true,
    ],
    [
      'stands among words that are chosen by a value, and is a value elsewhere',
      "strings(locale).claims[kind] = 'title'",
      false,
    ],
    [
      'stands in a group that has the name of a list',
      "const { title }: { title: 'title' } = read(); claims[0]",
      false,
    ],
    [
      'is read by a function that is given the whole group',
      'say(s.claims); interface Words {\n  title: string;\n} return words.title',
      true,
    ],
    [
      'has the name of another group’s word',
      'claims.rows; const words = s.pieces; words.title',
      false,
    ],
    ['is only named', 'const title = 1; claims(title)', false],
  ])('is used or not: one that %s', (_, source, shown) =>
    expect(shownIn([source], PATHS)(['claims', 'title'])).toBe(shown),
  );

  test('is read from its parent group when its group is selected by a value', () => {
    const isShown = shownIn(["const KINDS = ['a']; strings(l).claims[kind].title"], []);
    expect(isShown(['claims', 'a', 'title'])).toBe(true);
    expect(isShown(['claims', 'a', 'rows'])).toBe(false);
  });
});
