/** Knows the two marks that a claim may hold: `[mot](terme:id)` for a term of the glossary, `*mot*` for stress. Pure. */

export type RichPart =
  | { kind: 'text'; text: string }
  | { kind: 'term'; text: string; term: string }
  | { kind: 'stress'; text: string };

const MARK = /\[([^\]]+)\]\(terme:([a-z0-9-]+)\)|\*([^*]+)\*/g;

/** The parts of a claim, in order. `[…]` is a cut in a quotation and stays text. */
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

/** The words alone, without marks. */
export function plainText(source: string): string {
  return parseRichText(source)
    .map(({ text }) => text)
    .join('');
}

/** Ids of the terms that a claim names, in order. */
export function richTerms(source: string): string[] {
  return parseRichText(source).flatMap((part) => (part.kind === 'term' ? [part.term] : []));
}
