/** Interface words by language. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { pseudoWords } from './pseudo.ts';

/** The keys that French defines, and the kind of words each takes. */
export type Strings = typeof fr;

const BY_LOCALE: Readonly<Record<Locale, Strings>> = {
  fr,
  // `npm run test:release` looks at what longer words would break.
  en: process.env['PSEUDO'] ? pseudoWords(en) : en,
};

/** The words of the interface in a language. */
export function strings(locale: Locale): Strings {
  return BY_LOCALE[locale];
}
