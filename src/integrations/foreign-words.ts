/**
 * Knows which words of a page are of another language than the page, so that they are marked with it
 * (WCAG 2.2, 3.1.2 Language of Parts). Pure; knows nothing of the subject: the words are given.
 */

/** What pages of one language hold of another. */
export interface ForeignWords {
  /** Language of the pages, `en`. */
  within: string;
  /** Language of the words, `fr`. */
  lang: string;
  /** Terms as the pages print them; the first letter may be a capital. */
  terms: readonly string[];
  /** What else is always of that language: what stands between its own quotation marks. */
  quotation: RegExp;
}

/** A pattern that finds every foreign word of a text, the longest first. */
export function foreignPattern({ terms, quotation }: ForeignWords): RegExp {
  const words = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => {
      const [first = '', ...rest] = term;
      const letters = [...new Set([first, first.toUpperCase()])].map(escaped).join('');
      return `[${letters}]${escaped(rest.join('')).replaceAll(' ', '[ \\u00a0]')}`;
    });
  return new RegExp(`${quotation.source}|(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'gu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Elements whose text is no sentence of the page, or which hold no other element. */
export const NOT_MARKED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'textarea', 'option', 'code', 'pre', 'svg'],
]);
