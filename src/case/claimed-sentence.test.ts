/** Checks the claims of an article as read from its tree: sentences and rows of tables. */
import { describe, expect, test } from 'vitest';
import { readMdx } from '../schemas/read-mdx.ts';
import { claimedSentencesOf, titleAbove } from './claimed-sentence.ts';

const read = (source: string) => claimedSentencesOf(readMdx(source));

describe('a sentence', () => {
  test('has the words between its tags, with line ends as spaces', () =>
    expect(read('<Claim id="a">Un fait.\nUn autre.</Claim>')).toEqual([
      { id: 'a', line: 1, text: 'Un fait. Un autre.' },
    ]));

  test('keeps its terms and its emphasis', () =>
    expect(
      read('- <Claim id="a">La <Term id="cnil">CNIL</Term> dit *caméras*, « un […] cas ».</Claim>'),
    ).toEqual([
      { id: 'a', line: 1, text: 'La [CNIL](terme:cnil) dit *caméras*, « un […] cas ».' },
    ]));

  test('may be one of several in its paragraph, and in its blocks', () =>
    expect(
      read(
        'Avant. <Claim id="a">Un.</Claim>\n<Claim id="b">Deux.</Claim>\n\n<Takeaways>\n\n- <Claim id="c">Trois.</Claim>\n\n</Takeaways>',
      ).map(({ id, line }) => [id, line]),
    ).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 6],
    ]));
});

describe('a row of a table', () => {
  test('begins with a tag; its words are its cells, under the headers of its table', () => {
    const columns = ['Date', 'Juge'];
    expect(
      read(
        '| Date | Juge |\n| --- | --- |\n| <Claim id="caen" /> 22 novembre | <Term id="ta">Caen</Term> |\n| <Claim id="nice" /> — | Nice |',
      ),
    ).toEqual([
      { id: 'caen', line: 3, cells: ['22 novembre', '[Caen](terme:ta)'], columns },
      { id: 'nice', line: 4, cells: ['—', 'Nice'], columns },
    ]);
  });

  test('is not a claim in a table without tags', () =>
    expect(read('| Date | Juge |\n| --- | --- |\n| 22 | Caen |')).toEqual([]));
});

const TABLE = (claim: string) =>
  `| Date | Juge |\n| --- | --- |\n| <Claim id="${claim}" /> 22 | Caen |`;
const TREE = readMdx(
  [
    TABLE('avant'),
    '<Heading id="juges">Les juges</Heading>',
    '<Claim id="phrase">Une phrase.</Claim>',
    `<Explanation>\n\n${TABLE('dans-un-bloc')}\n\n</Explanation>`,
    '<Heading id="vote">Le vote</Heading>',
    TABLE('vote-final'),
  ].join('\n\n'),
);

test.each([
  ['dans-un-bloc', 'juges'],
  ['vote-final', 'vote'],
  ['avant', undefined],
  ['phrase', undefined],
])('%s is under %s', (claim, title) => expect(titleAbove(TREE, claim)).toBe(title));
