/** Knows the bar at the foot of the window: what it says, then its buttons. */
import { made } from '../made-element.ts';

export interface Bar {
  element: HTMLElement;
  /** Writes only what differs: a line that is written again is read out again. */
  say(text: string): void;
}

/** Creates the bar, not yet inserted into the document. @param isHeard  whether nothing else says aloud what it says */
export function makeBar(
  name: string,
  buttons: readonly HTMLButtonElement[],
  isHeard: boolean,
): Bar {
  const status = made('p', isHeard ? { role: 'status' } : {});
  return {
    element: made(
      'div',
      { className: 'own-bar', role: 'group', ariaLabel: name },
      status,
      ...buttons,
    ),
    say(text) {
      if (status.textContent !== text) status.textContent = text;
    },
  };
}

/** A button that stands nowhere yet, and sends no form. */
export function makeButton(textContent: string, onclick: () => void): HTMLButtonElement {
  return made('button', { type: 'button', textContent, onclick });
}
