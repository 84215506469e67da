/**
 * A text cut short, with … where it stops; a quotation that the cut leaves open is closed. Pure.
 *
 * @param kept  the beginning of the text that is kept; the whole text is left as it is
 */
export function cutShort(text: string, kept: string): string {
  if (kept.length >= text.length) return text;
  const begun = kept.replace(/(?:[\s«“]|\s\()+$/, '');
  const leavesOpen = (mark: string, end: string) =>
    begun.lastIndexOf(mark) > begun.lastIndexOf(end);
  if (leavesOpen('“', '”')) return `${begun}…”`;
  return leavesOpen('«', '»') ? `${begun}…\u202f»` : `${begun}…`;
}

/** A text cut short between two words, where it is longer than `max` characters; within a word longer than that. */
export function cutAtWord(text: string, max: number): string {
  const space = text.lastIndexOf(' ', max);
  return text.length <= max ? text : cutShort(text, text.slice(0, space > 0 ? space : max));
}
