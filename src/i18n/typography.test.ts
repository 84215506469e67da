/** Checks the spaces and marks of French and English, and everything that must not change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from './locale.ts';
import { typeset } from './typography.ts';

/** A typeset text with its special spaces made visible: `~` is a no-break space, `|` a narrow one. */
const shown = (text: string) =>
  typeset(text, 'fr').replaceAll('\u00a0', '~').replaceAll('\u202f', '|');

describe('typeset in French', () => {
  test.each([
    ['« secret »', '«|secret|»'],
    ['«secret»', '«|secret|»'],
    ['Quoi ?', 'Quoi|?'],
    ['Non !', 'Non|!'],
    ['un ; deux', 'un|; deux'],
    ['un : deux', 'un|: deux'],
    ['un\u00a0: deux', 'un|: deux'],
    ['« Quoi ? »', '«|Quoi|?|»'],
    ['(vraiment ?)', '(vraiment|?)'],
    [' : deux', '|: deux'],
    ["l'affaire d'un", 'l’affaire d’un'],
    ['et après...', 'et après…'],
    ['19 685 images', '19|685 images'],
    ['1 234 567', '1|234|567'],
    ['50 %', '50|%'],
    ['1,3 million, 20 €', '1,3 million, 20|€'],
    ['la loi n° 2023-380', 'la loi n°~2023-380'],
    ['les lois nos 12 et 13', 'les lois nos~12 et 13'],
    ['art. 10', 'art.~10'],
    ['2 × 55 minutes', '2~×~55 minutes'],
    ['M. Dupont', 'M.~Dupont'],
    ['le 14 novembre 2023', 'le 14~novembre 2023'],
    ['le 1er décembre 2023', 'le 1er~décembre 2023'],
  ])('sets %j as %j', (typed, expected) => expect(shown(typed)).toBe(expected));

  test.each([
    'à 14:00',
    'https://www.cnil.fr/fr?a=1;b=2#c',
    'briefcam.html#premier-test',
    'en 2015, 177 fois',
    'de 2015 à 2023',
    'les 14 mairies',
    'trop. Alors',
    'Disclose; Next',
    'un :deux',
    'article 1 2345',
    'une phrase simple.',
    '',
  ])('leaves %j unchanged', (typed) => expect(typeset(typed, 'fr')).toBe(typed));
});

describe('typeset in English', () => {
  test.each([
    ["the minister's answer", 'the minister’s answer'],
    ["the ministers' answers", 'the ministers’ answers'],
    ["L'Informé's list", 'L’Informé’s list'],
    ['and then...', 'and then…'],
  ])('sets %j as %j', (typed, expected) => expect(typeset(typed, 'en')).toBe(expected));

  test.each(['one : two', '50 %', 'Why?', '14 November 2023', '19 685'])(
    'adds no French space to %j',
    (typed) => expect(typeset(typed, 'en')).toBe(typed),
  );
});

/** Text made of what typography changes, and of a little else. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...['a', 'É', '1', '23', '456', ' ', ' ', '\u00a0', '\u202f', '\n', "'", '’', '.', '...'],
      ...['«', '»', ';', ':', '!', '?', ')', '%', '€', 'n°', 'M.', 'p.', '1er', 'mai', 'août'],
    ),
    { maxLength: 30, size: 'max' },
  )
  .map((parts) => parts.join(''));

/** The same without two marks separated only by spaces; the last test covers these. */
const anyTextWithoutMarksApart = anyText.filter((text) => !/[;:!?][ \u00a0]+[;:!?]/.test(text));

describe.each(LOCALES)('typeset in %s', (locale) => {
  test('changes nothing the second time', () =>
    fc.assert(
      fc.property(anyTextWithoutMarksApart, (text) => {
        const once = typeset(text, locale);
        expect(typeset(once, locale)).toBe(once);
      }),
      { numRuns: 2000 },
    ));

  test('changes spaces, apostrophes and dots, and nothing else', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = (value: string) => value.replace(/[\s'’.…]/g, '');
        expect(bare(typeset(text, locale))).toBe(bare(text));
      }),
    ));
});

test('typeset handles two consecutive marks at once', () =>
  expect(shown('Quoi ? !')).toBe('Quoi|?|!'));
