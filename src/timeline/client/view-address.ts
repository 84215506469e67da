/**
 * Knows what the address asks to see, and writes there what is seen, so that it can be copied. A frame's
 * own address is its host's: it keeps no state there, and takes no words from it, which anyone can write.
 */
import { formatView, parseEventId, parseView, type ViewState } from '../model/view-state.ts';

export class ViewAddress {
  #isFramed: boolean;

  constructor(isFramed: boolean) {
    this.#isFramed = isFramed;
  }

  /** @param actors  ids that a view may name */
  askedView(actors: ReadonlySet<string>): ViewState {
    const asked = parseView(location.search, actors);
    return this.#isFramed ? { ...asked, query: '' } : asked;
  }

  /** Id of the event that is to be opened. */
  askedEvent(): string | undefined {
    return parseEventId(location.search);
  }

  /** The fragment as an id; a broken escape is no id. */
  fragment(): string {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return '';
    }
  }

  rememberView(view: ViewState): void {
    const query = formatView(view);
    this.#remember(`${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  rememberEvent(id: string): void {
    this.#remember(`#${id}`);
  }

  #remember(address: string): void {
    if (this.#isFramed) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A folder may refuse. The view still shows; only the address stays as it was.
    }
  }
}
