/** The menu « Partager »: copies the address of what is seen, prints, fills the screen, and takes the view along to the page of frames. */
import { select } from 'd3';
import type { ZoomableTimeline } from './zoomable-timeline.ts';

/** How long a button says what it has done, in ms. */
const SAID_MS = 6_000;

export function listenToShare(host: ZoomableTimeline): void {
  const bar = select(host).select<HTMLElement>('.share');
  const stage = host.querySelector<HTMLElement>('.stage');
  bar.select('[data-share="copy"]').on('click', (event: Event) => {
    void copyAddress(event.currentTarget as HTMLElement, host);
  });
  bar.select('[data-share="print"]').on('click', () => print());
  bar
    .select('[data-share="present"]')
    .attr('hidden', document.fullscreenEnabled && stage ? null : '')
    .on('click', () => void stage?.requestFullscreen());
  const link = bar.select<HTMLAnchorElement>('[data-asked]').node();
  for (const moment of ['pointerdown', 'focus'])
    link?.addEventListener(moment, () => (link.search = new URL(host.address).search));
}

/** Copies the address of what is seen, and says so on the button: where a browser refuses, the address is to be copied by hand. */
async function copyAddress(button: HTMLElement, host: ZoomableTimeline): Promise<void> {
  const { done = '', select: byHand = '' } = button.dataset;
  const name = (button.dataset['name'] ??= button.textContent ?? '');
  try {
    await navigator.clipboard.writeText(host.address);
    button.textContent = done;
  } catch {
    button.textContent = `${byHand} ${host.address}`;
  }
  host.announce(button.textContent);
  setTimeout(() => (button.textContent = name), SAID_MS);
}
