/** Estimates how long a text takes to read: its own words and those of the claims that it quotes. Pure. */
import type { Locale } from '../i18n/locale.ts';
import type { ArticleId } from '../schemas/text.ts';
import type { Article, CaseEntries, Claim, Essential, Page } from './case-entry.ts';
import { claimBlocks } from './claim-words.ts';
import { countWords } from './readability.ts';
import { citationMarksOf } from './prose-reference.ts';
import { passagesOf } from './text-passages.ts';
import { unfoldedTree } from './text-tree.ts';

const WORDS_PER_MINUTE = 220;

/** Number of words in a text, including its headings and tables. */
export function wordsOf(text: Article | Page | Essential, claims: readonly Claim[]): number {
  const { tree, citations, locale, name } = text;
  const cited = new Set(citations.map(({ id }) => `${name}/${id}`));
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

/** Minutes for an article, without what it folds, and for its essentials. */
export interface ReadingTimes {
  essential: number;
  article: number;
}

/** @throws if the article has no essentials; check-essentials.ts refuses that earlier */
export function readingTimes(
  { articles, essentials, claims }: Pick<CaseEntries, 'articles' | 'essentials' | 'claims'>,
  article: ArticleId,
  locale: Locale,
): ReadingTimes {
  const whole = articles.find((text) => text.name === article && text.locale === locale);
  const short = essentials.find((text) => text.article === article && text.locale === locale);
  if (!whole || !short) throw new Error(`« ${article} » : l’article ou son essentiel est absent.`);
  return {
    essential: readingMinutes(wordsOf(short, claims)),
    article: readingMinutes(wordsOf(unfolded(whole), claims)),
  };
}

/** The part of an article that is seen before anything is unfolded. */
function unfolded(article: Article): Article {
  const tree = unfoldedTree(article.tree);
  const seen = new Set(citationMarksOf(tree).map(({ id }) => id));
  return { ...article, tree, citations: article.citations.filter(({ id }) => seen.has(id)) };
}
