/**
 * A text cut short, with … where it stops; a quotation that the cut leaves open is closed. Pure.
 *
 * @param kept  the beginning of the text that is kept; the whole text is left as it is
 */
export function cutShort(text: string, kept: string): string {
  if (kept.length >= text.length) return text;
  const begun = kept.replace(/(?:[\s«“]|\s\()+$/, '');
  if (openedAt(begun, '“', '”') >= 0) return `${begun}…”`;
  return openedAt(begun, '«', '»') >= 0 ? `${begun}…\u202f»` : `${begun}…`;
}

/** Words of a sentence that are enough to know it again. */
const KNOWN_BY = 14;

/** The first words of a sentence, by which a list that leads to it names it; a quotation that they would cut is left out. */
export function firstWords(text: string): string {
  const first = text.split(' ').slice(0, KNOWN_BY).join(' ');
  if (first === text) return text;
  const opens = Math.max(openedAt(first, '«', '»'), openedAt(first, '“', '”'));
  const before = opens < 0 ? first : first.slice(0, opens).replace(/[\s:,(]+$/, '');
  return cutShort(text, before || first);
}

/** Where the quotation stands that a text leaves open, or -1. */
function openedAt(text: string, mark: string, end: string): number {
  const at = text.lastIndexOf(mark);
  return at > text.lastIndexOf(end) ? at : -1;
}

/** A text cut short between two words, where it is longer than `max` characters; within a word longer than that. */
export function cutAtWord(text: string, max: number): string {
  const space = text.lastIndexOf(' ', max);
  return text.length <= max ? text : cutShort(text, text.slice(0, space > 0 ? space : max));
}
