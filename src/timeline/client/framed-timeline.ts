/** The timeline in a frame: the instrument, what an address of a teacher adds to it, and a credit that leads to the same view. */
import type { ZoomableTimeline } from './zoomable-timeline.ts';
import './zoomable-timeline.ts';
import './lazy-script.ts';

/** The line of the frame that says where it comes from. */
const CREDIT = '.framed-label a';

for (const host of document.querySelectorAll<ZoomableTimeline>('zoomable-timeline')) {
  const credit = document.querySelector<HTMLAnchorElement>(CREDIT);
  const { search: choice = '' } = credit ?? {};
  // Updated before the link is followed, by touch, keyboard or menu, because the view may have changed.
  for (const moment of ['pointerdown', 'focus'])
    credit?.addEventListener(moment, () => {
      credit.search = [choice.slice(1), host.query].filter(Boolean).join('&');
    });
}
