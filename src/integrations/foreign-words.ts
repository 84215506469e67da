/**
 * Finds the words of a page in another language, so that they can be marked with it (WCAG 2.2, 3.1.2 Language of
 * Parts). Pure. Knows nothing of the subject: the words are an argument.
 */

/** Words of another language in pages of one language. */
export interface ForeignWords {
  /** Language of the pages, `en`. */
  within: string;
  /** Language of the words, `fr`. */
  lang: string;
  /** Terms as the pages print them; the first letter may be a capital. */
  terms: readonly string[];
  /** Text that is always in that language: what is between its quotation marks. */
  quotation: RegExp;
}

/** A pattern that finds every foreign word of a text, longest first. */
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

/** Elements that contain no sentence of the page, or that cannot contain other elements. */
export const NOT_MARKED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'textarea', 'option', 'code', 'pre', 'svg'],
]);
