/** The timeline in a frame: the instrument, what an address of a teacher adds to it, and a credit that leads to the same view. */
import type { ZoomableTimeline } from './zoomable-timeline.ts';
import './zoomable-timeline.ts';
import './later-script.ts';

/** The line of the frame that says where it comes from. */
const CREDIT = '.framed-label a';

for (const host of document.querySelectorAll<ZoomableTimeline>('zoomable-timeline')) {
  const credit = document.querySelector<HTMLAnchorElement>(CREDIT);
  // Set before it is followed, by a finger, a key or a menu: what is seen may have changed.
  for (const moment of ['pointerdown', 'focus'])
    credit?.addEventListener(moment, () => (credit.search = host.query));
}
