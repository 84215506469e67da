import { describe, expect, test } from 'vitest';
import { aPiece, type Written } from '../../tests/case-entries.ts';
import { bibtexText as textOf } from './bibliography.ts';

const state = { version: '1.2.3', verified: '2026-11-25' };
const bibtexText = (file: Parameters<typeof textOf>[0]) => textOf(file, state);

const long = {
  id: 'cnil-deliberation-2022-118-longue',
  title: 'L’été : 50 % & plus, n° 1',
  url: `https://exemple.fr/${'a-b_c'.repeat(30)}`,
  date: '2022-12-08',
};

describe('BibTeX', () => {
  const text = bibtexText({ pieces: [aPiece(long)] });

  test('begins with its version, its date and its licences', () =>
    expect(text.split('\n').slice(1, 3)).toEqual([
      '% Version 1.2.3, last checked on 25 November 2026.',
      '% CC0-1.0, CC-BY-SA-4.0',
    ]));

  test('calls an article of a newspaper one: a reader gives no day to other periodicals', () => {
    const article = { ...long, kind: 'press', rights: 'all-rights-reserved' };
    const ofPress = bibtexText({ pieces: [aPiece(article)] });
    expect(ofPress).toContain('\tentrysubtype = {newspaper},');
    expect(text).not.toContain('entrysubtype');
  });

  test.each(['2025-02~', '2024-21', '2018~', '2023-11'])(
    'keeps the precision of the date %s',
    (date) => expect(bibtexText({ pieces: [aPiece({ date })] })).toContain(`\tdate = {${date}},`),
  );

  test('has no date for a decade, which most readers would take for its first year', () =>
    expect(bibtexText({ pieces: [aPiece({ date: '201X' })] })).not.toMatch(/^\tdate = /m));

  test('escapes what TeX reads as commands, and nothing else', () => {
    expect(text).toContain(String.raw`50 \% \& plus`);
    expect(text).toContain('L’été');
    expect(text).toContain(`url = {${long.url}}`);
  });

  test('uses commands for characters that TeX cannot escape', () =>
    expect(bibtexText({ pieces: [aPiece({ title: String.raw`A ~ b ^ c \input{x}` })] })).toContain(
      String.raw`title = {A \textasciitilde{} b \textasciicircum{} c \textbackslash{}inputx}`,
    ));

  test('writes people by family name, with the particle before it, and institutions whole', () => {
    const authors = [
      { given: 'Marie-Pierre', particle: 'de', family: 'La Gontrie' },
      { family: 'Jolibois' },
      { literal: 'Sénat' },
    ];
    const author = 'Marie-Pierre de La Gontrie, M. Jolibois, Sénat';
    expect(bibtexText({ pieces: [aPiece({ author, authors })] })).toContain(
      'author = {de La Gontrie, Marie-Pierre and {Jolibois} and {Sénat}}',
    );
  });

  test('gives the language to TeX only, and prints none of our notes', () => {
    expect(text).toContain('langid = {french}');
    expect(text).toMatch(/annotation = \{source\s1 · /);
    expect(text).not.toMatch(/^\t(?:language|note) = /m);
  });

  test.each([
    ['decision', 'organization'],
    ['text', 'organization'],
    ['report', 'institution'],
    ['official', 'organization'],
    ['press', 'journaltitle'],
  ])('names the publisher of a %s in %s, which its type prints', (kind, field) => {
    const held = bibtexText({ pieces: [aPiece({ kind, publisher: 'CNIL' })] });
    expect(held).toContain(`${field} = {CNIL}`);
    expect(held).not.toContain('publisher = ');
  });
});

describe('the annotation of a pièce', () => {
  const annotationIn = (piece: ReturnType<typeof aPiece>) =>
    /annotation = \{(.*)\}/.exec(bibtexText({ pieces: [piece] }))?.[1];
  const annotation = (changes: Written) => annotationIn(aPiece(changes));

  test('says its number and how it was read', () =>
    expect(annotation({ number: 12 })).toBe('source 12 · original lu'));

  test('names the host of the copy that was read', () =>
    expect(annotation({ seen: 'copy', copyHost: 'Juricaf' })).toContain(
      'lu dans une copie (Juricaf)',
    ));

  test.each([
    ['2023-12~', 'vers décembre 2023'],
    ['2023-22', 'été 2023'],
    ['202X', 'années 2020'],
  ])('spells out a date that a reader may not support: %s', (date, said) =>
    expect(annotation({ date })).toContain(said),
  );

  test('says why there is no address', () =>
    expect(
      annotation({ url: undefined, noUrl: { fr: 'Non relevée.', en: 'Not recorded.' } }),
    ).toContain('Non relevée.'));

  test('repeats the author line only if it says more than names', () => {
    const authors = [{ given: 'P.', family: 'Bonnecarrère' }];
    // Typeset text has a no-break space between an initial and the surname.
    const annotationWith = (author: string) =>
      annotationIn({ ...aPiece({ author, authors }), author: author.replace('. ', '.\u00a0') });
    expect(annotationWith('P. Bonnecarrère, rapporteur')).toContain(
      ' · P.\u00a0Bonnecarrère, rapporteur',
    );
    expect(annotationWith('P. Bonnecarrère')).not.toContain('Bonnecarrère');
  });
});
