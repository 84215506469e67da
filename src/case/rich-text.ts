/**
 * Parses the two kinds of markup that the words of a claim keep in the case file and in the open data:
 * `[mot](terme:id)` for a glossary term, `*mot*` for emphasis. Authors type neither: claimed-sentence.ts writes them
 * from the tree of an article. Pure.
 */

export type RichPart =
  | { kind: 'text'; text: string }
  | { kind: 'term'; text: string; term: string }
  | { kind: 'stress'; text: string };

const MARK = /\[([^\]]+)\]\(terme:([a-z0-9-]+)\)|\*([^*]+)\*/g;

/** The parts of a claim, in order. `[…]` marks a cut in a quotation and stays text. */
export function parseRichText(source: string): RichPart[] {
  const parts: RichPart[] = [];
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, text = '', term, stressed] = match;
    if (match.index > at) parts.push({ kind: 'text', text: source.slice(at, match.index) });
    parts.push(term ? { kind: 'term', text, term } : { kind: 'stress', text: stressed ?? '' });
    at = match.index + whole.length;
  }
  if (at < source.length) parts.push({ kind: 'text', text: source.slice(at) });
  return parts;
}

/** The words without markup. */
export function plainText(source: string): string {
  return parseRichText(source)
    .map(({ text }) => text)
    .join('');
}
