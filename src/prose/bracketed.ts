/** Knows how the marks after a sentence are said where only words are: « [rapporté, 12, 14] ». */

/** The value of `data-plain` (hosting/plain-html.ts): a space, then the parts in brackets. */
export function bracketed(parts: readonly string[]): string {
  return parts.length > 0 ? ` [${parts.join(', ')}]` : '';
}
