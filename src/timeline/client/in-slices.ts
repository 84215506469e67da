/**
 * Knows how work is done a slice at a time, so that a frame is never late for more than one: each slice is a
 * task of its own, after a frame that shows the one before, and what is asked anew takes the place of what
 * was not done yet.
 */

/** A gesture that pauses for so long is over, in ms. */
export const SETTLED_MS = 100;

/**
 * One list of slices at a time: its first is done SETTLED_MS after it was asked for, the others one a frame.
 */
export class Slices {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #isHeld: () => boolean;

  /** @param isHeld  whether what is drawn must stay where it is for now: the next slice waits */
  constructor(isHeld: () => boolean) {
    this.#isHeld = isHeld;
  }

  /** Does the slices in order, once nothing else was asked for a while. */
  do(slices: readonly (() => void)[]): void {
    this.cancel();
    const wait = (at: number, ms: number) => (this.#timer = setTimeout(next, ms, at));
    const next = (at: number) => {
      let done = at;
      if (!this.#isHeld()) slices[done++]?.();
      if (done < slices.length) this.#frame = requestAnimationFrame(() => wait(done, 0));
    };
    wait(0, SETTLED_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }
}
