/** Finds the lines of the list, and those that no filter hides. */

/** The lines of the list, hidden ones too. */
export const linesOf = (host: Element) => [...host.querySelectorAll<HTMLElement>('.facts .fact')];

/** Ids of the lines that no filter hides, in the order of time. */
export function shownIds(host: Element): string[] {
  return linesOf(host).flatMap(({ id, hidden }) => (hidden ? [] : id));
}
