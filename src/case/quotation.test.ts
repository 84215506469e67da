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

  test('does not join two records', () =>
    expect(isRecorded('un cas […] puis un autre', ['un cas', 'puis un autre'])).toBe(false));
});
