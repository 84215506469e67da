import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';

/** The keys that French defines, and the type of each. */
export type Strings = typeof fr;

const BY_LOCALE: Readonly<Record<Locale, Strings>> = { fr, en };

/** Interface words in a language. */
export function strings(locale: Locale): Strings {
  return BY_LOCALE[locale];
}
