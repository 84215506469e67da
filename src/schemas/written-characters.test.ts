/** Checks that invisible characters never enter the case file, and that those that French and English need do. */
import { describe, expect, test } from 'vitest';
import { spellHidden, strayIn } from './written-characters.ts';

describe('strayIn', () => {
  test.each([
    'L’été 2023, à Nîmes : « où ? », cœur, Noël, ÿ',
    'espace insécable\u00a0: fine\u202f! cadratin\u2014 tiret\u2013',
    '68-1, 50\u00a0%, 3\u00a0€, n°\u00a02023-380, § 2, µg, A ⊆ B, 1 × 2',
    'une ligne\nune autre\r\n\tet une marge',
  ])('accepts %j', (text) => expect(strayIn(text)).toBeUndefined());

  test.each([
    ['a null', '\u0000'],
    ['a bell', '\u0007'],
    ['an escape of terminals', '\u001b[2J'],
    ['a command of the second row', '\u0085'],
    ['a return alone', '\r'],
    ['a line of Unicode', '\u2028'],
    ['a paragraph of Unicode', '\u2029'],
    ['text turned round', '\u202e'],
    ['an isolate', '\u2066'],
    ['an Arabic mark', '\u061c'],
    ['a mark of direction', '\u200f'],
    ['a space without width', '\u200b'],
    ['a joiner', '\u200d'],
    ['a soft hyphen', '\u00ad'],
    ['a byte order mark', '\ufeff'],
    ['a filler', '\u3164'],
    ['a tag', '\u{e0041}'],
    ['a selector', '\ufe0f'],
    ['a private sign', '\ue000'],
    ['half a pair', '\ud800'],
    ['no character', '\uffff'],
    ['a lost letter', '\ufffd'],
    ['a Cyrillic letter that passes for ours', '\u0430'],
    ['a Hebrew letter', '\u05d0'],
    ['an Arabic letter', '\u0639'],
  ])('finds %s and its offset', (_, character) =>
    expect(strayIn(`Disclose ${character} publie`)?.offset).toBe(9),
  );

  test('describes the effect of each', () =>
    expect(
      ['\ufffd', '\ufeff', '\u202e', '\u2028', '\u0007', '\u0430', '\u200b', '\u{e0041}'].map(
        (character) => strayIn(character)?.told,
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "U+FFFD, qui remplace une lettre perdue",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+FEFF, la marque d’ordre des octets : enregistrer en UTF-8 sans BOM",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+202E, qui change le sens de lecture",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+2028, qui ne se voit pas",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+0007, qui ne se voit pas",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+0430, une lettre d’un autre alphabet",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+200B, qui ne se voit pas",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
        [
          "U+E0041, qui ne se voit pas",
          "des mots en lettres latines, sans signe caché ni pictogramme",
          "retaper le passage, ou le coller sans mise en forme",
        ],
      ]
    `));
});

test('spellHidden spells out invisible characters, and keeps a message on one line', () =>
  expect(spellHidden('été\u202e\u001b[2J\nfin')).toBe('été[U+202E][U+001B][2J[U+000A]fin'));
