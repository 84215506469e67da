/** Knows the line above the drawing that says what is shown, and what a button has done. */
import { sayShown } from '../scene/shown-words.ts';
import type { TimelineView } from '../model/timeline-view.ts';

/** The line of one timeline; without one nothing is said. */
export class StatusLine {
  #line: HTMLElement | null;
  /** Last announcement about the view: redrawing it must not replace what was announced since. */
  #said: string | undefined;

  constructor(host: Element) {
    this.#line = host.querySelector<HTMLElement>('.status');
  }

  /**
   * What the view and the filters leave of all, and between which days it is seen.
   * @param zoomed  the sentence of a drawing that is enlarged
   */
  say(view: TimelineView, counts: { shown: number; total: number }, zoomed: string): void {
    const { none = '', one = '', many = '', tard = '', dates = '' } = this.#line?.dataset ?? {};
    const words = { none, one, many: { tard, dates, tous: many }[view] };
    const said = [sayShown(counts, words), zoomed].filter(Boolean).join(' ');
    if (said !== this.#said) this.announce(said);
    this.#said = said;
  }

  /** Writes only what differs: a line that is written again is read out again. */
  announce(text: string): void {
    if (this.#line && this.#line.textContent !== text) this.#line.textContent = text;
  }
}
