/**
 * Knows how what is drawn is shown at another width until it is drawn for it: stretched, which the browser
 * does to a picture without laying out or painting again what is in it. Marks stand where they will; names
 * are wider or narrower for that while.
 */
export class Stretch {
  #canvas: Element;
  /** Width in px at which each stretched picture was laid out. */
  #laidOutPx = new Map<HTMLElement, number>();

  constructor(canvas: Element) {
    this.#canvas = canvas;
  }

  /** Every picture of the drawing, from the width that it had to another, in px. */
  all(fromPx: number, toPx: number): void {
    for (const picture of this.#canvas.querySelectorAll<HTMLElement>('.pane')) {
      const px = this.#laidOutPx.get(picture) ?? fromPx;
      this.#laidOutPx.set(picture, px);
      picture.style.width = `${px}px`;
      picture.style.scale = `${toPx / px} 1`;
    }
  }

  /** The pictures that a selector names, all unless said, are laid out at the width of the drawing. */
  end(selector = '*'): void {
    for (const picture of this.#laidOutPx.keys())
      if (picture.matches(selector)) {
        picture.style.width = picture.style.scale = '';
        this.#laidOutPx.delete(picture);
      }
  }
}
