/**
 * Knows what an MDX text points at: its citations and its glossary terms, in reading order.
 * Reads the source, so that both ends of a link (the sentence and the pièce) can be drawn
 * on different pages.
 */

/** `<Cite id="…" pieces="a b" />`: `id` is the permalink of the sentence. */
export interface Citation {
  id: string;
  pieces: string[];
}

const CITE = /<Cite\b([^>]*)\/?>/g;
const TERM = /<Term\b([^>]*)>/g;
const ATTRIBUTE = /([A-Za-z]+)="([^"]*)"/g;

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
  );
}

/** Citations of an MDX source, in order. An absent attribute gives an empty value, for the checks to refuse. */
export function citationsOf(body: string): Citation[] {
  return [...body.matchAll(CITE)].map(([, source = '']) => {
    const { id = '', pieces = '' } = attributesOf(source);
    return { id, pieces: pieces.split(/\s+/).filter(Boolean) };
  });
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
