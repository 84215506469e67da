/** Checks that a table of claims is named after the heading above it, wherever the text puts it. */
import { expect, test } from 'vitest';
import { readMdx } from '../schemas/read-mdx.ts';
import { titleAbove } from './section-title.ts';

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
