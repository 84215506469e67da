/**
 * Knows what an MDX text points at: its citations and its glossary terms, in reading order.
 * Reads the source, so that both ends of a link (the sentence and the pièce) can be drawn
 * on different pages.
 */

/** A sentence or a row with the pièces that it cites; `id` is its permalink. */
export interface Citation {
  id: string;
  pieces: readonly string[];
}

/**
 * What a text writes where it cites: `<Cite id="…" pieces="a b" />`, `<Claim id="…" />`, or one row
 * of `<ClaimTable rows="a b" />`.
 */
export type CitationMark =
  { kind: 'cite'; id: string; pieces: string[] } | { kind: 'claim'; id: string };

const MARK = /<(Cite|ClaimTable|Claim)\b([^>]*)\/?>/g;
const TERM = /<Term\b([^>]*)>/g;
const ATTRIBUTE = /([A-Za-z]+)="([^"]*)"/g;

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
  );
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Marks of an MDX source, in order. An absent attribute gives an empty value, for the checks to refuse. */
export function citationMarksOf(body: string): CitationMark[] {
  return [...body.matchAll(MARK)].flatMap(([, tag, source = '']): CitationMark[] => {
    const { id = '', pieces = '', rows = '' } = attributesOf(source);
    if (tag === 'Cite') return [{ kind: 'cite', id, pieces: words(pieces) }];
    if (tag === 'Claim') return [{ kind: 'claim', id }];
    return words(rows).map((row) => ({ kind: 'claim', id: row }));
  });
}

/** Citations of an MDX source, in order; `piecesOf` gives those of a claim. */
export function citationsOf(
  body: string,
  piecesOf: (claim: string) => readonly string[],
): Citation[] {
  return citationMarksOf(body).map((mark) =>
    mark.kind === 'cite' ? mark : { id: mark.id, pieces: piecesOf(mark.id) },
  );
}

/** Ids of the glossary terms that an MDX source names, in order, repeats included. */
export function termsOf(body: string): string[] {
  return [...body.matchAll(TERM)].map(([, source = '']) => attributesOf(source)['id'] ?? '');
}

const HEADING = /<Heading\b([^>]*)>([\s\S]*?)<\/Heading>/g;

/** Sections of an MDX source, in order. */
export function headingsOf(body: string): { id: string; title: string }[] {
  return [...body.matchAll(HEADING)].map(([, source = '', title = '']) => ({
    id: attributesOf(source)['id'] ?? '',
    title: title.trim(),
  }));
}
