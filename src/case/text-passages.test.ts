/** Checks the passages of a text other than its checked sentences, block by block. */
import { describe, expect, test } from 'vitest';
import { readMdx } from '../schemas/read-mdx.ts';
import { passagesOf } from './text-passages.ts';

const passages = (source: string) =>
  passagesOf(readMdx(source)).map(({ words, line, section }) => [words, line, section]);

describe('passagesOf', () => {
  test('returns each heading, paragraph and item, with its line and its section', () =>
    expect(
      passages('Avant.\n\n<Heading id="a">Un *titre*</Heading>\n\n- un\n  point\n- un autre'),
    ).toEqual([
      ['Avant.', 1, undefined],
      ['Un titre', 3, 'a'],
      ['un point', 5, 'a'],
      ['un autre', 7, 'a'],
    ]));

  test('leaves out claims: sentences, and tables of them', () =>
    expect(
      passages(
        '<Claim id="a">Un fait.</Claim>\n\nEt <Claim id="b">un autre</Claim> encore.\n\n| A | B |\n| --- | --- |\n| <Claim id="c" /> 1 | 2 |',
      ),
    ).toEqual([['Et encore.', 3, undefined]]));

  test('returns the cells of a plain table', () =>
    expect(passages('| A | B |\n| --- | --- |\n| 1 | 2 |').map(([words]) => words)).toEqual([
      'A',
      'B',
      '1',
      '2',
    ]));
});
