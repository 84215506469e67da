/** Knows what the page sends of a search, beside the entries that it lists, and how it says what was found. */

export interface SentSearch {
  /** What a sentence or a cell of a page is, by the place of the entry of the page. */
  claimPages: Record<number, string>;
  /** `{n}` stands for a count, `{q}` for what was asked. */
  words: Record<
    'one' | 'many' | 'cited' | 'partial' | 'cut' | 'none' | 'loading' | 'failed',
    string
  >;
}

/** The sentence that says how many entries were found, and how many of them are shown. */
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
