/** Protects: what an MDX text points at, read from its source: citations, terms, sections. */
import { describe, expect, test } from 'vitest';
import { citationMarksOf, headingsOf, termsOf } from './prose-reference.ts';

describe('citationMarksOf', () => {
  test('finds the id and the pièces of a citation', () =>
    expect(citationMarksOf('Un fait.<Cite id="premier-test" pieces="next-2023 cnil" />')).toEqual([
      { kind: 'cite', id: 'premier-test', pieces: ['next-2023', 'cnil'] },
    ]));

  test('takes the attributes in any order', () =>
    expect(citationMarksOf('<Cite pieces="cnil" id="a"/>')).toEqual([
      { kind: 'cite', id: 'a', pieces: ['cnil'] },
    ]));

  test('reads over the ends of lines', () =>
    expect(citationMarksOf('<Cite\n  id="a"\n  pieces="cnil\n    next"\n/>')).toEqual([
      { kind: 'cite', id: 'a', pieces: ['cnil', 'next'] },
    ]));

  test('goes in the order of reading', () =>
    expect(
      citationMarksOf('<Cite id="b" pieces="x" /> puis <Cite id="a" pieces="x" />').map(
        ({ id }) => id,
      ),
    ).toEqual(['b', 'a']));

  test('gives an empty id to a citation without one', () =>
    expect(citationMarksOf('<Cite pieces="cnil" />')).toEqual([
      { kind: 'cite', id: '', pieces: ['cnil'] },
    ]));

  test('gives no pièces to a citation without any', () =>
    expect(citationMarksOf('<Cite id="a" />')).toEqual([{ kind: 'cite', id: 'a', pieces: [] }]));

  test('does not take another component for a citation', () =>
    expect(citationMarksOf('<Citation id="a" pieces="b" />')).toEqual([]));

  test('finds none in plain text', () => expect(citationMarksOf('Un fait.')).toEqual([]));
});

describe('termsOf', () => {
  test('finds the ids in the order of reading, repeats included', () =>
    expect(
      termsOf('<Term id="b">b</Term> <Term id="a">a</Term> <Term id="b">encore</Term>'),
    ).toEqual(['b', 'a', 'b']));

  test('gives an empty id to a term without one', () =>
    expect(termsOf('<Term>mot</Term>')).toEqual(['']));

  test('does not take another component for a term', () =>
    expect(termsOf('<Terms id="a">mot</Terms>')).toEqual([]));
});

describe('headingsOf', () => {
  test('finds the id and the title of a section', () =>
    expect(headingsOf('<Heading id="fonction">Que fait ce logiciel ?</Heading>')).toEqual([
      { id: 'fonction', title: 'Que fait ce logiciel ?' },
    ]));

  test('trims a title on lines of its own', () =>
    expect(headingsOf('<Heading id="a">\n\nUn titre\n\n</Heading>')).toEqual([
      { id: 'a', title: 'Un titre' },
    ]));

  test('ends each section where it ends', () =>
    expect(
      headingsOf('<Heading id="a">A</Heading> texte <Heading id="b">B</Heading>').map(
        ({ title }) => title,
      ),
    ).toEqual(['A', 'B']));
});
