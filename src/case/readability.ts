/**
 * Measures how hard a text is to read: its words, its sentences and LIX (C.-H. Björnsson, Läsbarhet, 1968), which is
 * words per sentence plus the percentage of words longer than six letters. Up to 40 a text is easy; above 50, official.
 * LIX ignores rare words and word order: it detects long sentences and long words. Pure.
 */
import type { Locale } from '../i18n/locale.ts';

const LONG_LETTERS = 6;

const SEGMENTERS: Readonly<Record<Locale, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** A run without spaces; « l’État » and “after-the-event” are one word each, as in a count by hand. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;
/** An elided article or pronoun does not count as letters of the word after it: « l’image » has five. */
const ELIDED = /^(?:[cdjlmnst]|qu)[’'](?=\p{L})/iu;

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Number of words; « l’État » is one. */
export const countWords = (text: string): number => wordsIn(text).length;

/** Sentences of a text, white space collapsed; an item or a heading without a full stop is one. */
export function sentencesIn(text: string, locale: Locale): string[] {
  return [...SEGMENTERS[locale].segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export interface Readability {
  words: number;
  sentences: number;
  /** Rounded to one decimal; 0 for an empty text. */
  lix: number;
}

/** @param blocks  paragraphs, items and cells: the end of each ends a sentence, with or without a full stop */
export function readabilityOf(blocks: readonly string[], locale: Locale): Readability {
  const words = blocks.flatMap(wordsIn);
  const sentences = blocks.flatMap((block) => sentencesIn(block, locale)).length;
  const long = words.filter((word) => lettersOf(word) > LONG_LETTERS).length;
  const lix = sentences === 0 ? 0 : words.length / sentences + (100 * long) / words.length;
  return { words: words.length, sentences, lix: Math.round(lix * 10) / 10 };
}

const lettersOf = (word: string) => word.replace(ELIDED, '').match(/\p{L}/gu)?.length ?? 0;
