/**
 * Writes the state of a view into the address, so that it can be copied and Back undoes a step. The address of a frame is
 * its host's: nothing is written there.
 */
import { formatView, type ViewState } from '../model/view-state.ts';

/** How long a view must stay as it is before the address says so, in ms: browsers limit how often it may change. */
const REMEMBER_MS = 250;

export class ViewAddress {
  #isFramed: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What waits to be written. */
  #write: (() => void) | undefined;

  constructor(isFramed: boolean) {
    this.#isFramed = isFramed;
    // Whoever leaves at once finds the same view after going back.
    addEventListener('pagehide', () => this.#write?.());
  }

  /** @param isStep  whether Back undoes it */
  remember(state: ViewState, isStep: boolean): void {
    if (this.#isFramed) return;
    clearTimeout(this.#timer);
    const wasStep = this.#write !== undefined && this.#isStep;
    this.#isStep = isStep || wasStep;
    this.#write = () => {
      clearTimeout(this.#timer);
      this.#write = undefined;
      const method = this.#isStep ? 'pushState' : 'replaceState';
      this.#isStep = false;
      try {
        if (addressOf(state) !== location.href)
          history[method](history.state, '', addressOf(state));
      } catch {
        // A folder may refuse. The view is shown all the same; only the address stays as it was.
      }
    };
    this.#timer = setTimeout(() => this.#write?.(), REMEMBER_MS);
  }

  #isStep = false;

  /** What waits is not written: the address itself has changed. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#write = undefined;
    this.#isStep = false;
  }
}

/** URL of a view; opening it restores the view. */
export function addressOf(state: ViewState): string {
  const [page = ''] = location.href.split(/[?#]/);
  const query = formatView(state);
  return `${page}${query && `?${query}`}${state.fact ? `#${state.fact}` : ''}`;
}
