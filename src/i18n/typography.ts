/**
 * Typesets French and English: where a space must not break, and which marks are used.
 *
 * Source: Imprimerie nationale, "Lexique des règles typographiques en usage" (espaces fines insécables before ; ! ?,
 * inside guillemets; espace insécable before :). The site uses the narrow no-break space in all of these, as French
 * newspapers do on the web.
 */
import type { Locale } from './locale.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** « 2 × 55 »: a product stays on one line. */
const PRODUCT = [/(\d)[ \u00a0]×[ \u00a0](?=\d)/g, `$1${NO_BREAK}×${NO_BREAK}`] as const;

const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/\.\.\./g, '…'],
  [/«\s*/g, `«${NARROW}`],
  [/\s*»/g, `${NARROW}»`],
  [/(?<=^|\S)[ \u00a0]+(?=[;:!?](?:[\s)»\]]|$))/g, NARROW],
  [/(\d)[ \u00a0](?=\d{3}(?!\d))/g, `$1${NARROW}`],
  [/(\d)[ \u00a0](?=[%€])/g, `$1${NARROW}`],
  [/\b(n[os]?°|nos|art\.|p\.|M\.|Mme|[LRD]\.)[ \u00a0](?=\d|[A-ZÉ])/g, `$1${NO_BREAK}`],
  [new RegExp(`\\b(\\d{1,2}|1er)[ \\u00a0](?=(?:${MONTHS})\\b)`, 'g'), `$1${NO_BREAK}`],
  PRODUCT,
];

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/([\p{L}\p{N}])'/gu, '$1’'],
  [/\.\.\./g, '…'],
  PRODUCT,
];

/** A running text with the marks and no-break spaces of its language. Applying it twice changes nothing. */
export function typeset(text: string, locale: Locale): string {
  return (locale === 'fr' ? FRENCH : ENGLISH).reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
}
