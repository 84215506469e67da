/** Counts the words of a text, and separates its sentences. Pure. */
import type { Locale } from '../i18n/locale.ts';

const SEGMENTERS: Readonly<Record<Locale, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** A run without spaces; « l’État » and “after-the-event” are one word each, as in a count by hand. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;

/** Number of words; « l’État » is one. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Sentences of a text, white space collapsed; an item or a heading without a full stop is one. */
export function sentencesIn(text: string, locale: Locale): string[] {
  return [...SEGMENTERS[locale].segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
