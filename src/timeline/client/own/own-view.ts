/** Knows how a choice of facts is applied to the timeline: its host bears the ids, its controls apply them. */
import { chosenIds, setChosenIds, writeControls } from '../view-controls.ts';
import { WHOLE_VIEW } from '../../model/view-state.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';

const CONTROLS = '.controls';

/** Shows what a choice leaves, and no filter besides: those that helped to choose are no part of it. */
export function showChoice(host: ZoomableTimeline): void {
  const facts = chosenIds(host);
  if (facts.length > 0) writeControls(host, { ...WHOLE_VIEW, facts });
  host.refresh();
}

/**
 * While the reader chooses facts, the filters ignore the choice: otherwise only chosen facts would remain to choose from.
 * The chosen ids are removed just before each filter is applied and restored just after, before the URL is written, so
 * that the URL still contains them.
 * @param isOpen  whether facts are being chosen
 */
export function keepWhileFiltered(host: HTMLElement, isOpen: () => boolean): void {
  let kept: readonly string[] = [];
  const take = ({ target }: Event) => {
    if (!isOpen() || !(target as Element).closest(`${CONTROLS}, [data-reset]`)) return;
    kept = chosenIds(host);
    setChosenIds(host, []);
  };
  const give = () => {
    if (isOpen() && kept.length > 0) setChosenIds(host, kept);
    kept = [];
  };
  for (const name of ['input', 'click']) {
    host.addEventListener(name, take, true);
    host.addEventListener(name, give);
  }
}

/** Writes what is asked for into the address, at once. A frame's is its host's, and a folder may refuse. */
export function writeAddress(host: ZoomableTimeline): void {
  if (host.dataset['framed'] !== undefined) return;
  try {
    history.replaceState(history.state, '', host.address);
  } catch {
    // It still shows; only the address stays as it was.
  }
}
