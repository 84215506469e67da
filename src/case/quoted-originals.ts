/**
 * Puts French originals beside the translated quotations of the English edition (editorial charter, « Quotations »).
 * The nth quotation of one text corresponds to the nth of the other. Pure.
 */
import type { Bilingual, Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { plainText } from './rich-text.ts';

const FRENCH = /«\s*([^«»]*?)\s*»/g;
const ENGLISH = /“([^“”]*)”/g;

/** Number of quotations in each text; both must be equal. */
export function countQuotations({ fr, en }: Bilingual): Record<Locale, number> {
  return { fr: [...fr.matchAll(FRENCH)].length, en: [...en.matchAll(ENGLISH)].length };
}

/** Words between the quotation marks of the English text, in order. */
export const translationsIn = (en: string): string[] =>
  [...en.matchAll(ENGLISH)].map(([, said = '']) => said);

/**
 * What to add after each “…” of the English text, in order: a space and (« … »), typeset as French; empty if both have
 * the same words. Texts with different numbers of quotations have none: check-twins.ts refuses them.
 */
function originalsOf({ fr, en }: Bilingual): string[] {
  const originals = [...fr.matchAll(FRENCH)].map(([, said = '']) => plainText(said));
  const translations = translationsIn(en);
  if (originals.length !== translations.length) return [];
  return originals.map((original, at) =>
    same(original, plainText(translations[at] ?? ''))
      ? ''
      : ` (${typeset(`« ${original} »`, 'fr')})`,
  );
}

/** The English text with the original after each of its quotations. */
export function withOriginals(words: Bilingual): string {
  const originals = originalsOf(words);
  let at = 0;
  return words.en.replace(ENGLISH, (quotation) => `${quotation}${originals[at++] ?? ''}`);
}

/** The English text without originals, where there is space for one language only: a title, a tooltip, a list item. */
export function withoutOriginals(text: string): string {
  return text.replace(/(?<=”) \(«[^«»]*»\)/g, '');
}

/** Whether nothing was translated: names, or words quoted in their own language. */
function same(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return bare(one) === bare(other);
}
