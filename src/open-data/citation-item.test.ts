/** Protects: a pièce cited with the precision of its date, and with how it was read. */
import { describe, expect, test } from 'vitest';
import { aPiece, type Written } from '../../tests/case-entries.ts';
import { citationItem } from './citation-item.ts';

const issued = (date: string) => citationItem(aPiece({ date })).issued;

describe('the date of a pièce', () => {
  test.each([
    ['2024-12-05', { 'date-parts': [[2024, 12, 5]] }],
    ['2024-12', { 'date-parts': [[2024, 12]] }],
    ['2024', { 'date-parts': [[2024]] }],
    ['2024-12~', { 'date-parts': [[2024, 12]], circa: true }],
    ['2023-21', { 'date-parts': [[2023]], season: 1 }],
    ['2023-24', { 'date-parts': [[2023]], season: 4 }],
    ['201X', { literal: 'années 2010' }],
  ])('%s is %j', (date, csl) => expect(issued(date)).toEqual(csl));
});

describe('the note of a pièce', () => {
  const note = (changes: Written) => citationItem(aPiece(changes)).note;

  test('says its number and how it was read', () =>
    expect(note({ number: 12 })).toBe('pièce 12 · original lu'));

  test('names who hosts the copy that was read', () =>
    expect(note({ seen: 'copy', copyHost: 'Juricaf' })).toContain('lu dans une copie (Juricaf)'));

  test.each([
    ['2023-12~', 'vers décembre 2023'],
    ['2023-22', 'été 2023'],
    ['202X', 'années 2020'],
  ])('says in words a date that a format may not carry: %s', (date, said) =>
    expect(note({ date })).toContain(said),
  );

  test('says why there is no address', () =>
    expect(note({ url: undefined, noUrl: { fr: 'Non relevée.', en: 'Not recorded.' } })).toContain(
      'Non relevée.',
    ));
});

describe('the authors of a pièce', () => {
  test.each([
    ['O. Beaud, C. Guérin-Bargues', ['O. Beaud', 'C. Guérin-Bargues']],
    ['M. Cléry-Melin, J.-B. Boué-Diacquenod', ['M. Cléry-Melin', 'J.-B. Boué-Diacquenod']],
    ['P. Bonnecarrère, rapporteur', ['P. Bonnecarrère, rapporteur']],
    ['Inspection (IGA), de la police (IGPN)', ['Inspection (IGA), de la police (IGPN)']],
  ])('of « %s » are %j', (author, names) =>
    expect(citationItem(aPiece({ author })).author?.map(({ literal }) => literal)).toEqual(names),
  );
});

test('the name of a periodical is not that of a publisher', () => {
  const item = citationItem(aPiece({ kind: 'press', publisher: 'Next' }));
  expect(item).toMatchObject({ 'container-title': 'Next' });
  expect(item).not.toHaveProperty('publisher');
});
