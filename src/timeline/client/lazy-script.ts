/**
 * Loads rarely used features (own/) on demand: a classic script of the site, which works from
 * a folder and within the CSP. Its URL is the href of a link, which integrations/any-host.ts makes relative.
 */
import { loadScript } from '../../calendar/client/loaded-script.ts';
import type { ZoomableTimeline } from './zoomable-timeline.ts';

/**
 * Loads it at the first click on what needs it, or at once for an address that needs it; until it is there, the
 * last click waits for it.
 */
function loadWhenAsked(host: ZoomableTimeline): void {
  const carrier = host.querySelector<HTMLAnchorElement>('[data-script]');
  const said = host.querySelector<HTMLAnchorElement>('[data-script="words"]');
  if (!carrier || !said) return;
  const isMasked = /\beleve=/.test(host.ofClass);
  if (isMasked) host.dataset['pupil'] = '';
  let wanted: HTMLElement | undefined;
  let state: 'asked' | 'loaded' | undefined;
  const load = async () => {
    if (state) return;
    state = 'asked';
    try {
      const { words } = (await loadScript(said.href)) as HTMLScriptElement & { words?: object };
      carrier.dataset['words'] = JSON.stringify(words);
      await loadScript(carrier.href);
      state = 'loaded';
    } catch {
      state = undefined;
      const { failed = '', unloaded = '' } = carrier.dataset;
      // What the address hides from pupils stays hidden.
      if (isMasked || wanted) host.announce(isMasked ? unloaded : failed);
      return;
    }
    wanted?.click();
  };
  host.addEventListener('click', (event) => {
    const asked =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-own]');
    if (!asked || state === 'loaded') return;
    event.preventDefault();
    wanted = asked;
    void load();
  });
  if (host.ofClass) void load();
}

/** Passes the query string of the view to a link, just before the link is followed by touch, keyboard or menu. */
function takeViewAlong(link: HTMLAnchorElement | null): void {
  for (const moment of ['pointerdown', 'focus'])
    link?.addEventListener(moment, () => (link.search = location.search));
}

for (const host of document.querySelectorAll<ZoomableTimeline>('zoomable-timeline')) {
  loadWhenAsked(host);
  takeViewAlong(host.querySelector('[data-asked]'));
}
