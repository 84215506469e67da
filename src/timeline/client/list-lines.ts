/** Knows what a click on the list means where the list is the drawing: a line, and a link to one, opens the sheet; a link in the sheet does so everywhere. */
import { idOf } from './written-drawing.ts';

export interface LineActions {
  has(id: string): boolean;
  /** Whether the list is the drawing. */
  isDrawn(): boolean;
  /** @param isLink  whether a link to it was followed */
  open(id: string, isLink: boolean): void;
}

/**
 * Opens the event of a line, or of a link of the list or of the sheet, at a click, in the place of what the
 * browser does. Leaves to the browser an event that is not listed, and the list where it is not the drawing.
 */
export function listenToLines(host: HTMLElement, { has, isDrawn, open }: LineActions): void {
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const line = event.target.closest('.fact summary')?.closest('.fact');
    const link = event.target.closest('.facts a[href^="#"], .event-sheet a[href^="#"]');
    const id = line?.querySelector('.event-card')?.id ?? (link ? idOf(link) : '');
    if (!has(id) || !(isDrawn() || link?.closest('.event-sheet'))) return;
    event.preventDefault();
    open(id, link !== null);
  });
}
