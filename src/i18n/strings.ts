import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typography.ts';

/** The keys that French defines, and the type of each. */
export type Strings = typeof fr;

/** Words with the marks and no-break spaces of their language, however deep they stand, or a function returns them. */
function typesetAll<Words>(words: Words, locale: Locale): Words;
function typesetAll(words: unknown, locale: Locale): unknown {
  if (typeof words === 'string') return typeset(words, locale);
  if (Array.isArray(words)) return words.map((word) => typesetAll<unknown>(word, locale));
  if (typeof words === 'function')
    return (...args: unknown[]) => typesetAll<unknown>(words(...args), locale);
  return Object.fromEntries(
    Object.entries(words as object).map(([key, word]) => [key, typesetAll<unknown>(word, locale)]),
  );
}

const BY_LOCALE: Readonly<Record<Locale, Strings>> = {
  fr: typesetAll(fr, 'fr'),
  en: typesetAll<Strings>(en, 'en'),
};

/** Interface words in a language. */
export function strings(locale: Locale): Strings {
  return BY_LOCALE[locale];
}
