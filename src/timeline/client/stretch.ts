/**
 * Knows how what is drawn is shown at another width until it is drawn there: its panes are stretched, which
 * the browser does without laying out what is in them. Marks stand where they will; names are wider or
 * narrower for that while.
 */

/** Stretches all panes of a drawing, from the width that it had to another, in px. */
export function stretch(canvas: Element, fromPx: number, toPx: number): void {
  for (const { style } of panesOf(canvas)) {
    // One that is stretched already is still laid out at an earlier width.
    style.width ||= `${fromPx}px`;
    style.scale = `${toPx / Number.parseFloat(style.width)} 1`;
  }
}

/** The panes that a selector names, all unless said, are laid out at the width of the drawing. */
export function endStretch(canvas: Element, selector = '*'): void {
  for (const pane of panesOf(canvas)) if (pane.matches(selector)) pane.removeAttribute('style');
}

const panesOf = (canvas: Element) => canvas.querySelectorAll<HTMLElement>('.pane');
