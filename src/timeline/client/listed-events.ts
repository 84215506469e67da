/** Knows the list of events: the facts that its items bear, what a view leaves of it, and what can be searched in it. */
import type { Day } from '../../calendar/day.ts';
import { readEvent } from '../model/event-data.ts';
import { foldText, matchEvent, type ViewedEvent, type ViewState } from '../model/view-state.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { Standing, Topic } from '../model/vocabulary.ts';

/** Days of what is listed and not drawn: before everything, or after everything. */
const OUTSIDE: Readonly<Record<string, Day>> = { context: -Infinity, epilogue: Infinity };

interface ListedItem extends ViewedEvent {
  item: HTMLElement;
  /** Its event as the drawing takes it; undefined outside the window. */
  event: TimelineEvent | undefined;
}

function readItem(item: HTMLElement, event: TimelineEvent | undefined): ListedItem {
  const { scope = '', topic, standing, actors = '' } = item.dataset;
  const outside = OUTSIDE[scope] ?? 0;
  let text: string | undefined;
  return {
    item,
    event,
    start: event?.start ?? outside,
    end: event?.end ?? outside,
    topic: topic as Topic,
    standing: standing as Standing,
    actors: actors.split(' '),
    /** Title, dates, summary: read once, when a search first needs them. */
    get text() {
      return (text ??= foldText(item.textContent ?? ''));
    },
  };
}

/** The items of the list, by the ids of their events. */
export class ListedEvents {
  /** The events of the drawing, in the order of time. */
  readonly drawn: readonly TimelineEvent[];
  #items: Map<string, ListedItem>;
  #groups: HTMLElement[];

  /** @param labels  by id, of the events that have a mark of their own in the drawing */
  constructor(host: Element, labels: ReadonlyMap<string, string>) {
    this.#groups = [...host.querySelectorAll<HTMLElement>('.event-list section')];
    this.#items = new Map(
      [...host.querySelectorAll<HTMLElement>('.event-list li[data-topic]')].map((item) => {
        const id = item.id || (item.firstElementChild?.id ?? '');
        return [id, readItem(item, readEvent(id, item.dataset, labels.get(id)))];
      }),
    );
    this.drawn = [...this.#items.values()].flatMap(({ event }) => event ?? []);
  }

  get total(): number {
    return this.#items.size;
  }

  /** Dates and title of an event, as its entry says them. */
  nameOf(id: string): string {
    const item = this.#items.get(id)?.item;
    const say = (part: string) => item?.querySelector(part)?.textContent?.trim() ?? '';
    return `${say('.two-dates')}, ${say('h4')}`;
  }

  /** Hides what the view leaves out, and returns the ids of what it keeps. */
  show(view: ViewState): Set<string> {
    const kept = new Set<string>();
    for (const [id, listed] of this.#items) {
      const isShown = matchEvent(view, listed);
      listed.item.hidden = !isShown;
      if (isShown) kept.add(id);
    }
    for (const group of this.#groups)
      group.hidden = !group.querySelector('li[data-topic]:not([hidden])');
    return kept;
  }
}
