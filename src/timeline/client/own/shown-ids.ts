/** Knows which facts the list shows. */

/** Id of the fact of a line, as `listed-events.ts` reads it. */
export const idOfLine = (line: Element) => line.id;

/** The lines of the list, hidden ones too. */
export const linesOf = (host: Element) => [...host.querySelectorAll<HTMLElement>('.facts .fact')];

/** Ids of the lines that no filter hides, in the order of time. */
export function shownIds(host: Element): string[] {
  return linesOf(host)
    .filter(({ hidden }) => !hidden)
    .map(idOfLine);
}
