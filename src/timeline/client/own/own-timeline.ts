/**
 * What few readers ask of the timeline, in a script of its own that the page loads when they do
 * (later-script.ts): to choose facts, to take away those that are shown,
 * to hide dates or names from pupils.
 */
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { chooseFacts } from './choosing.ts';
import { wearOwnStyle } from './own-style.ts';
import { ownWords } from './own-words.ts';
import { hideAsAsked, hideFromPupils } from './pupil.ts';
import { takePicture } from './taken-picture.ts';
import { takeFacts } from './taken-facts.ts';

const COMMANDS: Readonly<Record<string, (host: HTMLElement) => Promise<void> | void>> = {
  choose: chooseFacts,
  dates: (host) => hideFromPupils(host, 'dates'),
  noms: (host) => hideFromPupils(host, 'noms'),
  csv: (host) => takeFacts(host, 'csv'),
  json: (host) => takeFacts(host, 'json'),
  svg: (host) => takePicture(host, 'svg'),
  png: (host) => takePicture(host, 'png'),
};

wearOwnStyle();
for (const host of document.querySelectorAll<ZoomableTimeline>('zoomable-timeline')) {
  hideAsAsked(host);
  host.addEventListener('click', (event) => {
    const asked =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-own]');
    const command = asked && COMMANDS[asked.dataset['own'] ?? ''];
    if (!command) return;
    event.preventDefault();
    closeMenu(asked.closest('.drop'));
    Promise.resolve(command(host)).catch(() => host.announce(ownWords(host).failed));
  });
}

function closeMenu(menu: HTMLElement | null): void {
  for (const list of menu?.parentElement?.querySelectorAll('.drop, .drop details') ?? [])
    list.removeAttribute('open');
  menu?.querySelector('summary')?.focus();
}
