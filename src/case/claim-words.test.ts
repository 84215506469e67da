/** Checks that a row of a table can be understood alone, on one line. */
import { describe, expect, test } from 'vitest';
import { aClaim } from '../../tests/case-entries.ts';
import { claimBlocks, claimWords } from './claim-words.ts';

const ROW = {
  text: undefined,
  cells: [
    { fr: 'Qui ?', en: 'Who?' },
    { fr: 'Une [personne lésée](terme:lese)', en: 'A person harmed' },
    { fr: 'Le procureur général seul', en: 'The prosecutor general alone' },
  ],
};
const row = {
  ...aClaim(),
  ...ROW,
  columns: [
    { fr: 'Question', en: 'Question' },
    { fr: 'Plainte', en: 'Complaint' },
    { fr: '*Saisine* d’office', en: 'Own initiative' },
  ],
};

describe('the words of a claim', () => {
  test('in a row include each column header but the first, which names the row', () => {
    expect(claimWords(row, 'fr')).toBe(
      'Qui ?\u00a0– Plainte\u202f: Une personne lésée\u00a0– Saisine d’office\u202f: Le procureur général seul',
    );
  });

  test('are split into cells without the column headers, which no pièce contains', () => {
    expect(claimBlocks(row, 'fr')).toEqual([
      'Qui ?',
      'Une personne lésée',
      'Le procureur général seul',
    ]);
  });
});
