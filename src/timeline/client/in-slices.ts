/**
 * Knows how work is done a slice at a time, so that a frame is never late for more than one: each slice is a
 * task of its own, and what is asked anew takes the place of what was not done yet.
 */

/** A gesture that pauses for so long is over, in ms. */
const SETTLED_MS = 100;

export class Slices {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** Does the slices in order, one a frame, once nothing else was asked for a while. */
  do(slices: readonly (() => void)[]): void {
    this.cancel();
    const next = (at: number) => {
      slices[at]?.();
      if (at + 1 < slices.length)
        this.#frame = requestAnimationFrame(() => (this.#timer = setTimeout(next, 0, at + 1)));
    };
    this.#timer = setTimeout(next, SETTLED_MS, 0);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }
}
