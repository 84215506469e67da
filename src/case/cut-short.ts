/**
 * Cuts a text short and adds an ellipsis, after closing a quotation that the cut leaves open. Pure.
 *
 * @param kept  the beginning to keep; if it is the whole text, nothing changes
 */
export function cutShort(text: string, kept: string): string {
  if (kept.length >= text.length) return text;
  const begun = kept.replace(/(?:[\s«“]|\s\()+$/, '');
  if (openedAt(begun, '“', '”') >= 0) return `${begun}…”`;
  return openedAt(begun, '«', '»') >= 0 ? `${begun}…\u202f»` : `${begun}…`;
}

/** Number of words that are enough to recognise a sentence. */
const KNOWN_BY = 14;

/** First words of a sentence, by which lists name it; a quotation that they would cut is left out. */
export function firstWords(text: string): string {
  const first = text.split(' ').slice(0, KNOWN_BY).join(' ');
  if (first === text) return text;
  const opens = Math.max(openedAt(first, '«', '»'), openedAt(first, '“', '”'));
  const before = opens < 0 ? first : first.slice(0, opens).replace(/[\s:,(]+$/, '');
  return cutShort(text, before || first);
}

/** Index of a quotation that a text leaves open, or -1. */
function openedAt(text: string, mark: string, end: string): number {
  const at = text.lastIndexOf(mark);
  return at > text.lastIndexOf(end) ? at : -1;
}

/** Cuts a text longer than `max` characters between two words, or within its first word if that is longer. */
export function cutAtWord(text: string, max: number): string {
  const space = text.lastIndexOf(' ', max);
  return text.length <= max ? text : cutShort(text, text.slice(0, space > 0 ? space : max));
}
