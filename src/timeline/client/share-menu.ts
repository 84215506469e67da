/**
 * Knows what the menu « Partager » does at once: copies the address of what is seen, prints. Part of the page alone: no
 * frame has the menu.
 */
import { copyText } from './copied-text.ts';
import { closeLists } from './toolbar.ts';
import type { ZoomableTimeline } from './zoomable-timeline.ts';

/** How long a button says what it has done. */
const SAID_MS = 6_000;

export function listenToShare(host: ZoomableTimeline): void {
  const bar = host.querySelector('.toolbar');
  bar?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
    if (button?.dataset['share'] === 'copy') void copyAddress(button, host);
    else if (button) {
      print();
      closeLists(bar);
    }
  });
}

/** Copies the address of what is seen, and says so. */
async function copyAddress(button: HTMLElement, host: ZoomableTimeline): Promise<void> {
  const { done = '', select = '' } = button.dataset;
  const isCopied = await copyText(host.address);
  sayOn(button, host, isCopied ? done : `${select} ${host.address}`);
}

/** Says what a button has done, where it was pressed too: on a phone the line that says it is far away. */
function sayOn(button: HTMLElement, host: ZoomableTimeline, text: string): void {
  const name = (button.dataset['name'] ??= button.textContent ?? '');
  host.announce(text);
  button.textContent = text;
  setTimeout(() => (button.textContent = name), SAID_MS);
}
