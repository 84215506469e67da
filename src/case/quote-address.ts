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
  const [first = '', last] = [stretches[0], stretches.length > 1 ? stretches.at(-1) : undefined];
  // Hyphens and commas have a meaning of their own in a text fragment.
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
  return `${url.split('#')[0] ?? url}#:~:text=${encode(first)}${last ? `,${encode(last)}` : ''}`;
}
