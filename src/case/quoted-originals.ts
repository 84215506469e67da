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
 * The English text with « … » after each “…”, typeset as French; nothing where both say the same words.
 * Texts that differ in the number of their quotations are left as they are: check-twins.ts refuses them.
 */
export function withOriginals({ fr, en }: Bilingual): string {
  const originals = [...fr.matchAll(FRENCH)].map(([, said = '']) => plainText(said));
  const { fr: there, en: here } = countQuotations({ fr, en });
  if (there !== here) return en;
  let at = 0;
  return en.replace(ENGLISH, (quotation: string, said: string) => {
    const original = originals[at++] ?? '';
    return same(original, plainText(said))
      ? quotation
      : `${quotation} (${typeset(`« ${original} »`, 'fr')})`;
  });
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
