/**
 * Knows how work is done a slice at a time, so that a frame is never late for it: each slice is a task of
 * its own, and what is asked anew takes the place of what was not done yet.
 */
export class Slices {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Does the slices in order, the first after the next frame. */
  do(slices: readonly (() => void)[]): void {
    this.cancel();
    const next = (at: number) => {
      slices[at]?.();
      this.#timer = at + 1 < slices.length ? setTimeout(next, 0, at + 1) : undefined;
    };
    requestAnimationFrame(() => {
      this.cancel();
      this.#timer = setTimeout(next, 0, 0);
    });
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
