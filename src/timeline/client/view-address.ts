/**
 * Knows what the address asks to see, and writes there what is seen, so that it can be copied. A frame's
 * own address is its host's: it keeps no state there, and searches for no words from it, which anyone can write.
 */
import type { Stretch } from '../../calendar/when.ts';
import { parseTimelineView, type TimelineView } from '../model/timeline-view.ts';
import {
  formatView,
  formatWindow,
  parseEventId,
  parseView,
  parseWindow,
  WHOLE_VIEW,
  type Choices,
  type ViewState,
} from '../model/view-state.ts';

/** How long a view must stay as it is before the address says so. */
const REMEMBER_MS = 250;

/** What is seen: which events, the days between which the drawing shows them, the chosen one. */
export interface SeenView {
  view: ViewState;
  /** Which of the three views; undefined where it is the one that the page opens on. */
  shown: TimelineView | undefined;
  /** Undefined where the whole drawing is seen. */
  seen: Stretch | undefined;
  event: string | undefined;
  /** What a class adds to it, as a query string (model/class-query.ts). */
  ofClass: string;
  /** Whether facts are being chosen: a choice that is not made yet is no step in the history. */
  isDraft: boolean;
}

/**
 * The address of one page. What waits to be written is written when the page is left; in a frame nothing is.
 */
export class ViewAddress {
  #isFramed: boolean;
  /** Choices of facts that an address may name. */
  #choices: Choices;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What waits to be written. */
  #write: (() => void) | undefined;
  /** The filters that the address has. */
  #written = WHOLE_VIEW;
  /** Whether the last filter that changed was the words that are searched. */
  #isTyping = false;
  /** Whether what is written next is a step in the history, which Back undoes: a link was followed. */
  isStep = false;

  constructor({ framed, choices = '{}' }: DOMStringMap) {
    this.#isFramed = framed !== undefined;
    this.#choices = new Map(Object.entries(JSON.parse(choices) as Record<string, string[]>));
    // A reader who leaves at once finds the same view after going back.
    addEventListener('pagehide', () => this.#write?.());
  }

  /** @param actors, facts  ids that a view may name */
  askedView(actors: ReadonlySet<string>, facts: ReadonlySet<string>): ViewState {
    const asked = parseView(location.search, actors, facts, this.#choices);
    this.#written = this.#isFramed ? { ...asked, query: '' } : asked;
    return this.#written;
  }

  /** The view, the days between which the drawing is seen, and the event that it asks for; undefined where it asks for none. */
  get asked() {
    const { search } = location;
    return {
      view: parseTimelineView(search),
      days: parseWindow(search),
      event: parseEventId(search),
    };
  }

  /** The fragment as an id; a broken escape is no id. */
  fragment(): string {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return '';
    }
  }

  /** URL of the current view; opening a copy of it restores the view. */
  href({ view, shown, seen, event, ofClass }: SeenView): string {
    const asked = [
      shown && `vue=${shown}`,
      formatView(view, this.#choices),
      seen && formatWindow(seen),
      ofClass,
    ]
      .filter(Boolean)
      .join('&');
    const [page = ''] = location.href.split(/[?#]/);
    return `${page}${asked && `?${asked}`}${event ? `#${event}` : ''}`;
  }

  /**
   * Writes what is seen into the address, when it has stayed so for a moment: browsers count the writings.
   * Other filters are a step in the history too; the letters of one search are one.
   */
  remember(seen: () => SeenView): void {
    if (this.#isFramed) return;
    clearTimeout(this.#timer);
    this.#write = () => {
      this.#write = undefined;
      try {
        const now = seen();
        const isFiltered = this.#isOther(now.view) && !now.isDraft;
        const write = isFiltered || this.isStep ? 'pushState' : 'replaceState';
        this.isStep = false;
        history[write](history.state, '', this.href(now));
      } catch {
        // A folder may refuse. The view still shows; only the address stays as it was.
      }
    };
    this.#timer = setTimeout(() => this.#write?.(), REMEMBER_MS);
  }

  #isOther(view: ViewState): boolean {
    const before = this.#written;
    this.#written = view;
    if (formatView(view) === formatView(before)) return false;
    const wasTyping = this.#isTyping;
    this.#isTyping = formatView(view) === formatView({ ...before, query: view.query });
    return !(wasTyping && this.#isTyping);
  }
}
