/** Protects: no interface word that nobody shows, and French typography in all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { fr } from '../src/i18n/fr.ts';
import { typeset } from '../src/i18n/typography.ts';

/** Every word of a dictionary as `path → text`; a word that takes arguments is called with a 2 each. */
function wordsOf(node: unknown, path: readonly string[] = []): [string[], string][] {
  if (typeof node === 'string') return [[[...path], node]];
  if (typeof node === 'function')
    return [[[...path], String((node as (...args: number[]) => string)(2, 2, 2))]];
  return Object.entries(node as object).flatMap(([key, inner]) => wordsOf(inner, [...path, key]));
}

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name),
  )
  .filter(({ name }) => name !== 'fr.ts' && name !== 'en.ts')
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
  .join('\n');

describe('interface words', () => {
  test('are all shown somewhere', () => {
    const unused = wordsOf(fr)
      .filter(([path]) => {
        const [leaf = '', parent = ''] = [...path].reverse();
        const named = new RegExp(`[.?]${leaf}\\b|\\{[^}]*\\b${leaf}\\b[^}]*\\} = `).test(source);
        const indexed = new RegExp(`\\b${parent}(\\?\\.)?\\[`).test(source);
        return !named && !indexed;
      })
      .map(([path]) => path.join('.'));
    expect(unused).toEqual([]);
  });

  test('are set in the typography of their language', () => {
    const unset = (['fr', 'en'] as const).flatMap((locale) =>
      wordsOf({ fr, en }[locale]).filter(([, text]) => typeset(text, locale) !== text),
    );
    expect(unset).toEqual([]);
  });
});
