/** Fills the panel of a walk with nodes that the server rendered elsewhere in the page. */

/**
 * Content of the panel for a box: the title of the step, linked to its entry, then what happens, who decides and under
 * which text. The exits are left out: the drawing shows them.
 */
export function entryParts(entry: HTMLElement): Node[] {
  const title = document.createElement('a');
  title.href = `#${entry.id}`;
  title.className = 'font-strong';
  title.textContent = entry.querySelector('h4')?.firstChild?.textContent?.trim() ?? '';
  const rest = [...entry.children].filter((part) => !part.matches('h4, ul'));
  return [title, ...rest.map((part) => part.cloneNode(true))];
}

/**
 * Puts the parts into the panel, scrolled to the top, below the words for where the reader is. A visually hidden full
 * stop separates the blocks: without it a live region runs their words together.
 */
export function fillPanel(panel: ParentNode, parts: readonly Node[], { where = '' } = {}): void {
  const count = panel.querySelector('.walk-at');
  const now = panel.querySelector('.walk-now');
  count?.replaceChildren(where, stop());
  now?.replaceChildren(
    ...parts.flatMap((part) => (isStopped(part) ? [part, ' '] : [part, stop()])),
  );
  if (now) now.scrollTop = 0;
}

/** Whether the text of a part ends with the punctuation of a sentence. */
const isStopped = (part: Node) => /[.!?…]$/.test((part.textContent ?? '').trimEnd());

function stop(): HTMLElement {
  const span = document.createElement('span');
  span.className = 'sr-only';
  span.textContent = '. ';
  return span;
}
