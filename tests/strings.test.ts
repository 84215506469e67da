/** Protects: no interface word that nobody shows, and French typography in all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import { typeset } from '../src/i18n/typography.ts';
import { wordsOf } from './interface-words.ts';

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name),
  )
  .filter(({ name }) => !/\b(?:fr|en)\.ts$/.test(name))
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
  .join('\n');

describe('interface words', () => {
  test('are all shown somewhere', () => {
    const unused = wordsOf('fr')
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
    const unset = LOCALES.flatMap((locale) =>
      wordsOf(locale).filter(([, text]) => typeset(text, locale) !== text),
    );
    expect(unset).toEqual([]);
  });
});
