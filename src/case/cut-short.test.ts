/** Checks that a shortened text reads well. */
import { describe, expect, test } from 'vitest';
import { cutAtWord, cutShort, firstWords } from './cut-short.ts';

describe('a text cut short', () => {
  test.each([
    ['has … where it stops', 'The CNIL writes', 'The CNIL writes…'],
    ['closes the quotation that it cut', 'He says “not', 'He says “not…”'],
    ['closes a French quotation', 'Il dit «\u202fpas', 'Il dit «\u202fpas…\u202f»'],
    ['leaves a closed quotation closed', 'He says “no” and', 'He says “no” and…'],
    ['opens no quotation to close it at once', 'He says “', 'He says…'],
  ])('%s', (_, kept, cut) => expect(cutShort(`${kept} and more`, kept)).toBe(cut));

  test('is unchanged if all of it is kept', () =>
    expect(cutShort('No “more', 'No “more')).toBe('No “more'));
});

describe('the first words of a sentence', () => {
  const fourteen =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  test.each([
    ['are fourteen', `${fourteen} fifteen`, `${fourteen}…`],
    ['are all of a short one', 'He says “no”.', 'He says “no”.'],
    ['stop before a quotation that they would cut', `He says: “${fourteen}”.`, 'He says…'],
    ['cut one that begins it', `“${fourteen} fifteen”.`, `“${fourteen}…”`],
  ])('%s', (_, text, named) => expect(firstWords(text)).toBe(named));
});

describe('a text cut at a word', () => {
  test.each([
    ['One two three', 8, 'One two…'],
    ['One two', 7, 'One two'],
    ['Anticonstitutionnellement', 4, 'Anti…'],
  ])('« %s » of %i characters is « %s »', (text, max, cut) =>
    expect(cutAtWord(text, max)).toBe(cut),
  );
});
