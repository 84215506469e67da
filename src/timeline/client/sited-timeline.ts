/** Script of the timeline on its site: it shares what is seen, and keeps it across languages. */
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import './zoomable-timeline.ts';
import { listenToShare } from './share-menu.ts';

keepPlaceAcrossLanguages();
for (const host of document.querySelectorAll('zoomable-timeline')) listenToShare(host as never);
