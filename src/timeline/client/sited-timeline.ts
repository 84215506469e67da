/** The timeline on its own site: the instrument, and what loads the rest of its menu « Partager ». A page runs one script. */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import type { ZoomableTimeline } from './zoomable-timeline.ts';
import './zoomable-timeline.ts';
import './lazy-script.ts';
import { listenToShare } from './share-menu.ts';

for (const host of document.querySelectorAll<ZoomableTimeline>('zoomable-timeline'))
  listenToShare(host);
keepPlaceAcrossLanguages();
// The menu of the page marks the choice that the address names, which the server cannot know.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.choices a'))
  if (link.search === location.search) link.ariaCurrent = 'page';
