import { describe, expect, test } from 'vitest';
import type { ForeignWords } from './foreign-words.ts';
import { rewritePage } from './rewrite-page.ts';

const FOREIGN: ForeignWords = {
  within: 'en',
  lang: 'fr',
  terms: ['Conseil d’État', 'saisine', 'saisine d’office'],
  quotation: /«[^«»]*»/,
};

/** The body after rewriting. */
function marked(body: string, lang = 'en'): string {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
  const page = rewritePage(html, (url) => url, { foreign: FOREIGN }).html;
  return /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
}

describe('a French word in an English page', () => {
  test.each([
    ['the Conseil d’État rules', 'the <span lang="fr">Conseil d’État</span> rules'],
    ['a saisine d’office', 'a <span lang="fr">saisine d’office</span>'],
    ['Saisine, then', '<span lang="fr">Saisine</span>, then'],
    ['“slow” («\u202flent\u202f»)', '“slow” (<span lang="fr">«\u202flent\u202f»</span>)'],
    [
      '<b>saisine</b> and saisine',
      '<b><span lang="fr">saisine</span></b> and <span lang="fr">saisine</span>',
    ],
  ])('is marked: %s', (before, after) => expect(marked(before)).toBe(after));

  test.each([
    ['within a longer word', 'saisines, ressaisine, saisine-x'],
    ['where it is said to be French already', '<p lang="fr">la saisine</p>'],
    ['in code', '<code>saisine</code>'],
    ['in a drawing', '<svg><text>saisine</text></svg>'],
    ['in a choice of a list', '<select><option>saisine</option></select>'],
  ])('is left alone %s', (_, body) => expect(marked(body)).toBe(body));

  test('is marked in an English passage of a French one', () =>
    expect(marked('<p lang="fr">la <i lang="en">saisine</i></p>')).toBe(
      '<p lang="fr">la <i lang="en"><span lang="fr">saisine</span></i></p>',
    ));

  test('is left alone in a French page', () => expect(marked('saisine', 'fr')).toBe('saisine'));
});
