/**
 * Builds the address of a source at the quoted words: a text fragment for a page (WICG Scroll to Text Fragment), a page
 * number for a PDF (RFC 8118). Pure.
 */

/** `page` is the page of a PDF, if one is recorded. */
export function quoteAddress(
  url: string,
  quote: { text: string; page?: number | undefined },
): string {
  if (quote.page !== undefined) return `${url.split('#')[0] ?? url}#page=${quote.page}`;
  const stretches = quote.text
    .split('[…]')
    .map((stretch) => stretch.trim())
    .filter(Boolean);
  const [first = '', last] =
    stretches.length > 1 ? [stretches[0], stretches.at(-1)] : endsOf(stretches[0] ?? '');
  // Hyphens and commas have a meaning of their own in a text fragment.
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
  return `${url.split('#')[0] ?? url}#:~:text=${encode(first)}${last ? `,${encode(last)}` : ''}`;
}

/** Words at each end of a long quotation that find it in a page: an address need not repeat the whole. */
const END_WORDS = 4;

/** The whole of a short quotation, or both ends of a long one. */
function endsOf(quotation: string): [first: string, last?: string] {
  const words = quotation.split(/\s+/);
  if (words.length <= 2 * END_WORDS) return [quotation];
  return [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
}
