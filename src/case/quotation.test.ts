/** Protects: a quotation is found only where its very words stand in the record. */
import { describe, expect, test } from 'vitest';
import { isRecorded, quotationsOf, wordCount } from './quotation.ts';

describe('quotationsOf', () => {
  test('gives what stands between guillemets, in order', () =>
    expect(quotationsOf('Il dit « non », puis «\u202foui, mais\u202f».')).toEqual([
      'non',
      'oui, mais',
    ]));

  test('gives nothing without guillemets', () =>
    expect(quotationsOf('Il ne dit rien.')).toEqual([]));
});

describe('wordCount', () => {
  test('counts words', () => expect(wordCount('cet usage était illégal')).toBe(4));
  test('counts no mark', () => expect(wordCount('Il dit : non ; oui !')).toBe(4));
  test('counts no cut', () => expect(wordCount('un cas […] illégale')).toBe(3));
});

describe('isRecorded', () => {
  const record = ['Un cas unique d’utilisation, illégale, de la reconnaissance faciale.'];

  test.each([
    'un cas unique',
    "cas unique d'utilisation, illégale",
    'un cas unique […] de la reconnaissance faciale',
    'de la reconnaissance faciale.',
  ])('finds « %s »', (quotation) => expect(isRecorded(quotation, record)).toBe(true));

  test.each([
    'un seul cas',
    'de la reconnaissance faciale […] un cas unique',
    'un cas unique, illégale',
  ])('does not find « %s »', (quotation) => expect(isRecorded(quotation, record)).toBe(false));

  test.each([
    ['légal', 'L’usage du logiciel est illégal.'],
    ['acceptable', 'Un procédé inacceptable.'],
    ['illégal', 'Un usage illégalement décidé.'],
    ['lieu', 'Un arrêt de non-lieu.'],
    ['un usage […] légal', 'Un usage qui est illégal.'],
    ['200 plaintes', 'Il y en a 1 200 plaintes.'],
    ['12 %', '12,5 %'],
    ['', 'Quelque chose.'],
    ['[…]', 'Quelque chose.'],
  ])('does not find « %s » in « %s »', (quotation, text) =>
    expect(isRecorded(quotation, [text])).toBe(false),
  );

  test.each([
    ['usage', 'L’usage est illégal.'],
    ['14 faits', 'En 2023, 14 faits.'],
    ['[…] illégal […]', 'Un usage illégal.'],
    ['(un usage)', 'Dire (un usage) ainsi.'],
  ])('finds « %s » in « %s »', (quotation, text) =>
    expect(isRecorded(quotation, [text])).toBe(true),
  );

  test('does not join two records', () =>
    expect(isRecorded('un cas […] puis un autre', ['un cas', 'puis un autre'])).toBe(false));
});
