/** Knows how the panel of a walk is filled with what the server wrote elsewhere in the page. */

/**
 * What a box says of its step: its title, which leads to the entry, then what happens there, who decides,
 * under which text. The ways out stay in the entry: the drawing shows them.
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
 * Puts the parts into the panel, from its top, under the words that say where the reader is. What stands on
 * lines of its own is told apart by a stop that is heard and not seen, or a live region runs the words together.
 */
export function fillPanel(panel: ParentNode, parts: readonly Node[], where = ''): void {
  const count = panel.querySelector('.walk-at');
  const now = panel.querySelector('.walk-now');
  count?.replaceChildren(where, stop());
  now?.replaceChildren(
    ...parts.flatMap((part) => (isStopped(part) ? [part, ' '] : [part, stop()])),
  );
  if (now) now.scrollTop = 0;
}

/** Whether the words of a part end as a sentence does. */
const isStopped = (part: Node) => /[.!?…]$/.test((part.textContent ?? '').trimEnd());

function stop(): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.textContent = '. ';
  return span;
}
