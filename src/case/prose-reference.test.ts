/** Checks what an MDX text refers to, as read from its tree: citations, terms, sections. */
import { describe, expect, test } from 'vitest';
import { readMdx } from '../schemas/read-mdx.ts';
import { citationMarksOf, headingsOf, termsOf } from './prose-reference.ts';

const marks = (source: string) => citationMarksOf(readMdx(source));
const terms = (source: string) => termsOf(readMdx(source)).map(({ id }) => id);
const headings = (source: string) =>
  headingsOf(readMdx(source)).map(({ id, title }) => ({ id, title }));

describe('citationMarksOf', () => {
  test('finds the id and the pièces of a citation', () =>
    expect(marks('Un fait.<Cite id="premier-test" pieces="next-2023 cnil" />')).toEqual([
      { kind: 'cite', id: 'premier-test', line: 1, pieces: ['next-2023', 'cnil'] },
    ]));

  test('reads across line ends', () =>
    expect(marks('<Cite\n  id="a"\n  pieces="cnil\n    next"\n/>')).toEqual([
      { kind: 'cite', id: 'a', line: 1, pieces: ['cnil', 'next'] },
    ]));

  test('follows the reading order', () =>
    expect(
      marks('<Cite id="b" pieces="x" /> puis <Cite id="a" pieces="x" />').map(({ id }) => id),
    ).toEqual(['b', 'a']));
});

describe('termsOf', () => {
  test('finds the ids in reading order, repeats included', () =>
    expect(terms('<Term id="b">b</Term> <Term id="a">a</Term> <Term id="b">encore</Term>')).toEqual(
      ['b', 'a', 'b'],
    ));
});

describe('headingsOf', () => {
  test('trims a title on separate lines', () =>
    expect(headings('<Heading id="a">\n\nUn titre\n\n</Heading>')).toEqual([
      { id: 'a', title: 'Un titre' },
    ]));

  test('ends each section at its closing tag', () =>
    expect(
      headings('<Heading id="a">A</Heading> texte <Heading id="b">B</Heading>').map(
        ({ title }) => title,
      ),
    ).toEqual(['A', 'B']));
});
