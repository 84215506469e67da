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
    expect(note({ number: 12 })).toBe('source 12 · original lu'));

  test('names the host of the copy that was read', () =>
    expect(note({ seen: 'copy', copyHost: 'Juricaf' })).toContain('lu dans une copie (Juricaf)'));

  test.each([
    ['2023-12~', 'vers décembre 2023'],
    ['2023-22', 'été 2023'],
    ['202X', 'années 2020'],
  ])('spells out a date that a format may not support: %s', (date, said) =>
    expect(note({ date })).toContain(said),
  );

  test('says why there is no address', () =>
    expect(note({ url: undefined, noUrl: { fr: 'Non relevée.', en: 'Not recorded.' } })).toContain(
      'Non relevée.',
    ));
});

describe('the authors of a pièce', () => {
  const item = citationItem(
    aPiece({
      author: 'Françoise Dumont et Marie-Pierre de La Gontrie, Sénat',
      authors: [
        { given: 'Françoise', family: 'Dumont' },
        { given: 'Marie-Pierre', particle: 'de', family: 'La Gontrie' },
        { literal: 'Sénat' },
      ],
    }),
  );

  test('are people by the parts of their name, and institutions whole', () =>
    expect(item.author).toEqual([
      { family: 'Dumont', given: 'Françoise' },
      { family: 'La Gontrie', given: 'Marie-Pierre', 'dropping-particle': 'de' },
      { literal: 'Sénat' },
    ]));

  test('are repeated in the note only if their line says more than names', () => {
    const authors = [{ given: 'P.', family: 'Bonnecarrère' }];
    // Typeset text has a no-break space between an initial and the surname.
    const noteWith = (author: string) =>
      citationItem({ ...aPiece({ author, authors }), author: author.replace('. ', '.\u00a0') })
        .note;
    expect(noteWith('P. Bonnecarrère, rapporteur')).toContain(
      ' · P.\u00a0Bonnecarrère, rapporteur',
    );
    expect(noteWith('P. Bonnecarrère')).not.toContain('Bonnecarrère');
    expect(item.note).not.toContain('Dumont');
  });
});

test('a title that we wrote is in square brackets', () => {
  const title = 'Article sur un vote';
  expect(citationItem(aPiece({ title })).title).toBe(title);
  expect(citationItem(aPiece({ title, described: true })).title).toBe('[Article sur un vote]');
});

test('the name of a periodical is not that of a publisher', () => {
  const item = citationItem(aPiece({ kind: 'press', publisher: 'Next' }));
  expect(item).toMatchObject({ 'container-title': 'Next' });
  expect(item).not.toHaveProperty('publisher');
});
