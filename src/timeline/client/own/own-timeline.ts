/**
 * What few readers ask of the timeline, in a script of its own that the page loads when they do
 * (lazy-script.ts): what a teacher makes of it, and taking away the facts that are shown.
 */
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { ClassPanel } from './class-panel.ts';
import { ClassTimeline } from './class-timeline.ts';
import { wearOwnStyle } from './own-style.ts';
import { ownWords } from './own-words.ts';
import { takePicture } from './taken-picture.ts';
import { takeFacts } from './taken-facts.ts';

const FILES: Readonly<Record<string, (host: HTMLElement, ownTitle: string) => Promise<void>>> = {
  csv: (host) => takeFacts(host, 'csv'),
  json: (host) => takeFacts(host, 'json'),
  svg: (host, ownTitle) => takePicture(host, 'svg', ownTitle),
  png: (host, ownTitle) => takePicture(host, 'png', ownTitle),
};

wearOwnStyle();
// A timeline that was put in the page meanwhile has no words yet, and asks for this script itself.
const READY = 'zoomable-timeline:has([data-words])';
for (const host of document.querySelectorAll<ZoomableTimeline>(READY)) {
  const ofClass = new ClassTimeline(host);
  const form = host.querySelector<HTMLFormElement>('form.own-class');
  const panel = form && new ClassPanel(ofClass, form);
  host.addEventListener('click', (event) => {
    const asked =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-own]');
    if (!asked) return;
    const what = asked.dataset['own'] ?? '';
    if (what === 'class') return panel?.toggle();
    const take = FILES[what];
    if (!take) return;
    event.preventDefault();
    closeMenu(asked.closest('.drop'));
    take(host, ofClass.view.title).catch(() => host.announce(ownWords(host).failed));
  });
}

function closeMenu(menu: HTMLElement | null): void {
  for (const list of menu?.parentElement?.querySelectorAll('.drop, .drop details') ?? [])
    list.removeAttribute('open');
  menu?.querySelector('summary')?.focus();
}
