/** Knows how long a text takes to read: its own words and those of the claims that it quotes. Pure. */
import type { Article, Claim, Page } from './case-entry.ts';
import { claimWords } from './claim-words.ts';
import { passagesOf } from './text-passages.ts';

const WORDS_PER_MINUTE = 220;

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Words of a text, tables included; a word is a run of letters or digits. */
export function wordsOf(text: Article | Page, claims: readonly Claim[]): number {
  const { tree, citations, locale, name } = text;
  const cited = new Set(citations.map(({ id }) => `${name}/${id}`));
  return claims
    .filter(({ id }) => cited.has(id))
    .map((claim) => countWords(claimWords(claim, locale)))
    .concat(passagesOf(tree).map(({ words }) => countWords(words)))
    .reduce((sum, words) => sum + words, 0);
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
}
