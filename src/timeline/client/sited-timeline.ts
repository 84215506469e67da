/** Script of the timeline on its site: it shares what is seen. The form for a class (class/class-form.ts) keeps it across languages. */
import '../class/class-form.ts';
import './zoomable-timeline.ts';
import { listenToShare } from './share-menu.ts';

for (const host of document.querySelectorAll('zoomable-timeline')) listenToShare(host as never);
