/** Knows what a click on the list means: a line opens its fact in the sheet, and so does a link to a line. */
import { idOf } from './page-words.ts';

export interface LineActions {
  has(id: string): boolean;
  /** @param isLink  whether a link to another fact was followed, not its own line */
  open(id: string, isLink: boolean): void;
}

/** A click with a modifier key stays the browser’s: the line leads to the page of its fact. */
export function listenToLines(host: HTMLElement, { has, open }: LineActions): void {
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const line = event.target.closest('.fact .what')?.closest('.fact');
    const link = event.target.closest(
      ':is(.facts, .event-sheet, .outside, .fact-card) a[href^="#"]',
    );
    const id = line?.id ?? (link ? idOf(link) : '');
    if (!has(id)) return;
    event.preventDefault();
    open(id, link !== null);
  });
}
