/** Knows how a choice of facts is applied to the timeline: its host bears the ids, its controls apply them. */

import { bearFacts, bornFacts } from '../view-controls.ts';

const CONTROLS = '.controls';

/** Shows what the filters and the choice leave. */
export function showView(host: HTMLElement): void {
  host.querySelector(CONTROLS)?.dispatchEvent(new Event('input'));
}

/**
 * While facts are chosen the filters leave out the choice, so that there is something to choose from; the
 * address still says it, since it is written later than a filter is applied.
 * @param isOpen  whether facts are being chosen
 */
export function keepWhileFiltered(host: HTMLElement, isOpen: () => boolean): void {
  let kept: readonly string[] = [];
  const take = ({ target }: Event) => {
    if (!isOpen() || !(target as Element).closest(`${CONTROLS}, [data-reset]`)) return;
    kept = bornFacts(host);
    bearFacts(host, []);
  };
  const give = () => {
    if (isOpen() && kept.length > 0) bearFacts(host, kept);
    kept = [];
  };
  for (const name of ['input', 'click']) {
    host.addEventListener(name, take, true);
    host.addEventListener(name, give);
  }
}

/** Writes what is asked for into the address, at once; nothing takes it away. A folder may refuse. */
export function writeAsked(name: 'faits' | 'eleve', value: string): void {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  try {
    history.replaceState(history.state, '', address.href.replaceAll('%2C', ','));
  } catch {
    // It still shows; only the address stays as it was.
  }
}
