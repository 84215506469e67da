/**
 * Knows how the English edition quotes: in translation, with the words as they were said beside
 * (editorial charter, « Quotations »). Quotations of the two texts answer each other in order. Pure.
 */
import type { Bilingual, Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { plainText } from './rich-text.ts';

const FRENCH = /«\s*([^«»]*?)\s*»/g;
const ENGLISH = /“([^“”]*)”/g;

/** How many quotations each text has: they must be as many. */
export function countQuotations({ fr, en }: Bilingual): Record<Locale, number> {
  return { fr: [...fr.matchAll(FRENCH)].length, en: [...en.matchAll(ENGLISH)].length };
}

/** What the English text says between its marks, in order. */
export const translationsIn = (en: string): string[] =>
  [...en.matchAll(ENGLISH)].map(([, said = '']) => said);

/**
 * What stands after each “…” of the English text, in order: a space and (« … »), typeset as French; nothing where both
 * say the same words. Texts that differ in the number of their quotations have none: check-twins.ts refuses them.
 */
export function originalsOf({ fr, en }: Bilingual): string[] {
  const originals = [...fr.matchAll(FRENCH)].map(([, said = '']) => plainText(said));
  const translations = translationsIn(en);
  if (originals.length !== translations.length) return [];
  return originals.map((original, at) =>
    same(original, plainText(translations[at] ?? ''))
      ? ''
      : ` (${typeset(`« ${original} »`, 'fr')})`,
  );
}

/** The English text with what stands after each of its quotations. */
export function withOriginals(words: Bilingual): string {
  const originals = originalsOf(words);
  let at = 0;
  return words.en.replace(ENGLISH, (quotation) => `${quotation}${originals[at++] ?? ''}`);
}

/** The English text alone, where it has room for one language: a title, a tooltip, an entry of a list. */
export function withoutOriginals(text: string): string {
  return text.replace(/(?<=”) \(«[^«»]*»\)/g, '');
}

/** Whether nothing was translated: names, or words that the text quotes as they are. */
function same(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return bare(one) === bare(other);
}
