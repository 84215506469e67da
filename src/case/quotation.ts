/** Knows the quotations of a French sentence, and whether a source records their very words. Pure. */

import { countWords } from './readability.ts';

/** Longest quotation, in words (content/README.md, « Les mots »). */
export const QUOTATION_MAX_WORDS = 40;

/** What stands between guillemets, in order. */
export function quotationsOf(text: string): string[] {
  return [...text.matchAll(/«\s*([^»]*?)\s*»/g)].map(([, words = '']) => words);
}

/** Number of words of a quotation; a cut « […] » counts for none, nor does a mark that French parts from a word. */
export const wordCount = (text: string): number => countWords(text.replaceAll('[…]', ' '));

/** Whether every stretch of a quotation, between cuts, stands in a recorded text in whole words, in order. */
export function isRecorded(quotation: string, recorded: readonly string[]): boolean {
  const stretches = plain(quotation)
    .split('[…]')
    .map((stretch) => stretch.trim())
    .filter(Boolean);
  const pattern = new RegExp(stretches.map(wholeStretch).join('.*'), 'u');
  return stretches.length > 0 && recorded.some((text) => pattern.test(plain(text)));
}

/** Literal in a pattern, and no part of a word, of a compound or of a number: « légal » is not in « illégal ». */
function wholeStretch(words: string): string {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?<![\\p{L}\\p{N}-])(?<!\\d[ .,](?=\\d))${literal}(?![\\p{L}\\p{N}-])(?!(?<=\\d)[ .,]\\d)`;
}

/** The same words whatever their apostrophes, spaces and capitals; a final stop is the sentence's own. */
function plain(text: string): string {
  return text
    .replace(/[’]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\.\.\./g, '…')
    .replace(/[.,;]\s*$/, '')
    .toLowerCase()
    .trim();
}
