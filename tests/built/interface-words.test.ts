/** Protects: no interface word that nobody shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsOf } from '../interface-words.ts';
import { shownIn } from '../shown-words.ts';
import { builtPages, isTravelling } from './dist.ts';

/** Fewer letters may stand on a page as other words: the sources alone tell of those. */
const SURE = 15;
/** The words around what is put into them: an argument, which is a 2, or a `{name}`. */
const partsOf = (text: string) => text.split(/2|\{\w+\}/).map((part) => part.trim());

test('every interface word is on a page, or is read by its name where this build has no use for it', () => {
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
