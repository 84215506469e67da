/** Data that the page sends for the search besides the listed entries, and the wording of its status. */

export interface SentSearch {
  /** Detail line of a sentence or cell, by the place of its page's entry. */
  claimPages: Record<number, string>;
  /** `{n}` is a count, `{q}` the query. */
  words: Record<
    'one' | 'many' | 'cited' | 'partial' | 'cut' | 'none' | 'loading' | 'failed',
    string
  >;
}

/** States how many entries were found, and how many of them are shown. */
export function sayFound(
  words: Omit<SentSearch['words'], 'loading' | 'failed'>,
  {
    query,
    found,
    shown,
    isPartial,
    isCited,
  }: { query: string; found: number; shown: number; isPartial: boolean; isCited: boolean },
): string {
  if (found === 0) return words.none.replace('{q}', () => query);
  const count = isPartial ? 'partial' : found === 1 ? 'one' : isCited ? 'cited' : 'many';
  const said = words[count].replace('{n}', String(isCited ? found - 1 : found));
  return shown < found ? `${said} ${words.cut.replace('{n}', String(shown))}` : said;
}
