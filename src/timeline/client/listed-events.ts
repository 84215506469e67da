/** Knows the list of events: the facts that its items bear, what a view leaves of it, and what can be searched in it. */
import type { Day } from '../../calendar/day.ts';
import { readEvent } from '../model/event-data.ts';
import { foldText, matchEvent, type ViewedEvent, type ViewState } from '../model/view-state.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { Standing, Topic } from '../model/vocabulary.ts';

/** Days of what is listed and not drawn: before everything, or after everything. */
const OUTSIDE: Readonly<Record<string, Day>> = { context: -Infinity, epilogue: Infinity };

class ListedItem implements ViewedEvent {
  readonly item: HTMLElement;
  /** Its event as the drawing takes it; undefined outside the window. */
  readonly event: TimelineEvent | undefined;
  #text: string | undefined;

  constructor(item: HTMLElement, event: TimelineEvent | undefined) {
    this.item = item;
    this.event = event;
  }

  get #outside(): Day {
    return OUTSIDE[this.item.dataset['scope'] ?? ''] ?? 0;
  }

  get start(): Day {
    return this.event?.start ?? this.#outside;
  }

  get end(): Day {
    return this.event?.end ?? this.#outside;
  }

  get topic(): Topic {
    return this.item.dataset['topic'] as Topic;
  }

  get standing(): Standing {
    return this.item.dataset['standing'] as Standing;
  }

  get actors(): string[] {
    return (this.item.dataset['actors'] ?? '').split(' ');
  }

  /** Title, dates, summary: read once, when a search first needs them. */
  get text(): string {
    return (this.#text ??= foldText(this.item.textContent ?? ''));
  }
}

/** The items of the list, by the ids of their events. */
export class ListedEvents {
  #items: Map<string, ListedItem>;
  #groups: HTMLElement[];

  /** @param labels  by id, of the events that have a mark of their own in the drawing */
  constructor(host: Element, labels: ReadonlyMap<string, string>) {
    this.#groups = [...host.querySelectorAll<HTMLElement>('.event-list section')];
    this.#items = new Map(
      [...host.querySelectorAll<HTMLElement>('.event-list li[data-topic]')].map((item) => {
        const id = item.id || (item.firstElementChild?.id ?? '');
        return [id, new ListedItem(item, readEvent(id, item.dataset, labels.get(id)))];
      }),
    );
  }

  /** The events of the drawing, in the order of time. */
  get drawn(): TimelineEvent[] {
    return [...this.#items.values()].flatMap(({ event }) => event ?? []);
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
