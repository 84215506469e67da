import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { pseudoWords } from './pseudo.ts';

/** The keys that French defines, and the type of each. */
export type Strings = typeof fr;

/** Whether this is the pseudo edition: `npm run test:release` shows what longer words would break in a page. */
const IS_PSEUDO = Boolean(process.env['PSEUDO']);

const BY_LOCALE: Readonly<Record<Locale, Strings>> = {
  fr,
  en: IS_PSEUDO ? pseudoWords(en) : en,
};

/** Interface words in a language. */
export function strings(locale: Locale): Strings {
  return BY_LOCALE[locale];
}
