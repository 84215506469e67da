/**
 * Knows how the page loads what few readers ask for (own/): a classic script of the site, which works from
 * a folder and within the policy. Its address stands in a link, which every host's step makes relative. It is
 * part of the menu « Partager », which no frame has.
 */
import { parsePupil } from '../model/pupil-view.ts';

/** Loads it at the first click on what needs it, which it is given then; at once for an address that needs it. */
function loadWhenAsked(host: HTMLElement): void {
  const carrier = host.querySelector<HTMLAnchorElement>('[data-later]');
  let isAsked = false;
  const load = (done?: () => void) => {
    if (!carrier || isAsked) return false;
    isAsked = true;
    const script = document.createElement('script');
    script.src = carrier.href;
    script.onload = () => done?.();
    script.onerror = () => (isAsked = false);
    document.head.append(script);
    return true;
  };
  host.addEventListener('click', (event) => {
    const asked =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-own]');
    if (asked && load(() => asked.click())) event.preventDefault();
  });
  const pupil = parsePupil(location.search);
  if (pupil) host.dataset['pupil'] = pupil;
  if (pupil) load();
}

/** Where the view is to be used, it is asked for again; set before the link is followed, by a finger, a key or a menu. */
function takeViewAlong(link: HTMLAnchorElement | null): void {
  for (const moment of ['pointerdown', 'focus'])
    link?.addEventListener(moment, () => (link.search = location.search));
}

for (const host of document.querySelectorAll<HTMLElement>('zoomable-timeline')) {
  loadWhenAsked(host);
  takeViewAlong(host.querySelector('[data-asked]'));
}
