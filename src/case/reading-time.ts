/** Estimates how long a text takes to read: its own words and those of the claims that it quotes. Pure. */
import type { TextTree } from '../schemas/read-mdx.ts';
import type { Article, Claim } from './case-entry.ts';
import { claimBlocks } from './claim-words.ts';
import { countWords } from './readability.ts';
import { citationMarksOf } from './prose-reference.ts';
import { passagesOf } from './text-passages.ts';
import { unfoldedTree } from './text-tree.ts';

const WORDS_PER_MINUTE = 220;

/** Number of words in a text or a part of it, including its headings and tables. */
function wordsOf(tree: TextTree, { name, locale }: Article, claims: readonly Claim[]): number {
  const cited = new Set(citationMarksOf(tree).map(({ id }) => `${name}/${id}`));
  return claims
    .filter(({ id }) => cited.has(id))
    .map((claim) => countWords(claimBlocks(claim, locale).join(' ')))
    .concat(passagesOf(tree).map(({ words }) => countWords(words)))
    .reduce((sum, words) => sum + words, 0);
}

/** Minutes to read some rendered HTML. */
export function minutesToRead(html: string): number {
  return readingMinutes(countWords(html.replace(/<[^>]*>/g, ' ')));
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
}

/** Minutes for what an article shows before anything is unfolded, and for all of it. */
export interface ReadingTimes {
  open: number;
  all: number;
}

export function readingTimes(article: Article, claims: readonly Claim[]): ReadingTimes {
  const minutes = (tree: TextTree) => readingMinutes(wordsOf(tree, article, claims));
  return { open: minutes(unfoldedTree(article.tree)), all: minutes(article.tree) };
}
