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
