/** Knows the bar at the foot of the window that says how many facts are chosen, and what can be done with them. */
import { sayShown } from '../../scene/shown-words.ts';
import type { OwnWords } from './own-words.ts';

export interface BarActions {
  view(): void;
  clear(): void;
  close(): void;
}

export interface ChoosingBar {
  element: HTMLElement;
  count(chosen: number): void;
}

/**
 * A bar that stands nowhere yet. `count` says how many facts are chosen, and writes only what differs; with
 * none, the buttons to show them and to give them up are off.
 */
export function makeBar(words: OwnWords, actions: BarActions): ChoosingBar {
  const element = document.createElement('div');
  element.className = 'own-bar';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.choosing);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const buttons = (['view', 'clear', 'close'] as const).map((name) =>
    makeButton(words[name], actions[name]),
  );
  element.append(status, ...buttons);
  return {
    element,
    count(chosen) {
      const said = sayShown({ shown: chosen }, words);
      if (status.textContent !== said) status.textContent = said;
      for (const button of buttons.slice(0, 2)) button.disabled = chosen === 0;
    },
  };
}

/** A button that stands nowhere yet, and sends no form. */
export function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
