/** Knows the line above the drawing that says what is shown, and what a button has done. */
import { sayShown } from '../layout/shown-words.ts';

/** The line of one timeline; without one nothing is said. */
export class StatusLine {
  #line: HTMLElement | null;

  constructor(host: Element) {
    this.#line = host.querySelector<HTMLElement>('.status');
  }

  /** What filters and zoom leave of all: how many events, how many of them without a name. */
  say(counts: { shown: number; total: number; unnamed: number }): void {
    const { none = '', one = '', many = '', unnamed = '' } = this.#line?.dataset ?? {};
    this.announce(sayShown(counts, { none, one, many, unnamed }));
  }

  /** Writes only what differs: a line that is written again is read out again. */
  announce(text: string): void {
    if (this.#line && this.#line.textContent !== text) this.#line.textContent = text;
  }
}
