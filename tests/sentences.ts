/** Splits texts into sentences and counts their words. */
import type { Locale } from '../src/i18n/locale.ts';

const SEGMENTERS: Readonly<Record<Locale, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** Sentences of a text, with white space collapsed. */
export function sentencesIn(text: string, locale: Locale): string[] {
  return [...SEGMENTERS[locale].segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
}

/** Sentences with their number of words, the longest first. */
export function longestFirst<Sentence extends { text: string }>(sentences: readonly Sentence[]) {
  return sentences
    .map((sentence) => ({ ...sentence, words: countWords(sentence.text) }))
    .sort((a, b) => b.words - a.words);
}

/** Number of words of a text; « l'État » and “Games-time” count as one. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
