/** Knows the list of events: the facts that its items bear, what a view leaves of it, and what can be searched in it. */
import type { Day } from '../../calendar/day.ts';
import { readEvent } from '../model/event-data.ts';
import { foldText, matchEvent, type ViewedEvent, type ViewState } from '../model/view-state.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { ADDED } from '../model/vocabulary.ts';
import type { SceneFact } from '../scene/scene.ts';
import { sayFact } from '../scene/shown-words.ts';
import { yearBars } from '../scene/year-bars.ts';
import { writeElements } from './element-writer.ts';
import { TrackList } from './track-list.ts';
import { wordsOf, type TextLoader } from './fact-texts.ts';
import { textOf } from './page-words.ts';

/** Days of facts that are listed but not drawn: before the first year (1970) or after the last (2243). */
const OUTSIDE: Readonly<Record<string, Day>> = { context: 0, epilogue: 1e5 };

interface ListedItem extends ViewedEvent {
  item: HTMLElement;
  /** Its event as the drawing takes it; undefined outside the window. */
  event: SceneFact | undefined;
}

function readItem(item: HTMLElement, texts: TextLoader): ListedItem {
  const { id } = item;
  const { scope = '', topic, standing, actors = '' } = item.dataset;
  const event = readEvent(id, item.dataset);
  const outside = OUTSIDE[scope] ?? 0;
  /** Its line as it was before anything was hidden from pupils, and its text once that has come. */
  let line: string | undefined;
  let text: string | undefined;
  return {
    id,
    item,
    event: event && sceneFact(event, item),
    start: event?.start ?? outside,
    end: event?.end ?? outside,
    topic: topic as ViewedEvent['topic'],
    standing: standing as ViewedEvent['standing'],
    actors: actors.split(' '),
    /** What can be searched. */
    get text() {
      line ??= foldText(searchedIn(item));
      const told = texts.texts?.[id];
      if (told) text ??= foldText(wordsOf(told));
      return text === undefined ? line : `${line} ${text}`;
    },
  };
}

/** The words of a line but its topic, which has a filter of its own. */
const searchedIn = (item: HTMLElement) =>
  [...item.querySelectorAll('.date, .what, .known, .standing, .cited, .stop')]
    .map((part) => part.textContent)
    .join(' ');

/** An event with the words of its line, which are read when they are drawn: there may be many lines. */
function sceneFact(event: TimelineEvent, item: HTMLElement): SceneFact {
  const { gap } = item.dataset;
  let date: string | undefined;
  let said: string | undefined;
  return {
    ...event,
    get date() {
      return (date ??= begunOn(item));
    },
    gap,
    get said() {
      return (said ??= nameOf(event.label, item, gap));
    },
    href: `#${event.id}`,
  };
}

/** What is seen beside its bar, then what its line says besides, as the server says it (view/fact-words.ts). */
function nameOf(label: string, item: HTMLElement, gap: string | undefined): string {
  return sayFact({
    label,
    date: begunOn(item),
    gap,
    whole: textOf(item, '.date'),
    title: textOf(item, '.what'),
    known: textOf(item, '.known'),
    standing: textOf(item, '.standing').replace(/^, /, ''),
  });
}

/** The date of a fact beside its bar; what lasts is dated by its beginning. */
const begunOn = (item: HTMLElement) => item.dataset['begunOn'] ?? textOf(item, '.date');

/** The items of the list, by the ids of their events. */
export class ListedEvents {
  /** The events of the drawing, in the order of time. */
  drawn: readonly SceneFact[] = [];
  #facts: HTMLElement | null;
  #texts: TextLoader;
  #items = new Map<string, ListedItem>();
  #groups: HTMLElement[] = [];
  #years: Element | null;
  #track: TrackList | undefined;

  constructor(host: Element, texts: TextLoader) {
    const facts = host.querySelector<HTMLElement>('.facts');
    this.#facts = facts;
    this.#texts = texts;
    this.#years = host.querySelector('.years .bars');
    this.#track = facts?.querySelector('.track') ? new TrackList(facts) : undefined;
    this.read();
    // What is hidden from pupils is still searched, and said: it is read before.
    host.addEventListener('beforehide', () =>
      this.#items.forEach(({ text, event }) => [text, event?.date, event?.said]),
    );
  }

  /** Reads the lines that there are; those that were read before keep what is known of them. */
  read(): void {
    const known = this.#items;
    const lines = [...(this.#facts?.querySelectorAll<HTMLElement>('.fact') ?? [])];
    this.#groups = [...(this.#facts?.querySelectorAll<HTMLElement>('.year') ?? [])];
    this.#items = new Map(
      lines.map((item) => {
        const before = known.get(item.id);
        return [item.id, before?.item === item ? before : readItem(item, this.#texts)];
      }),
    );
    this.drawn = [...this.#items.values()].flatMap(({ event }) => event ?? []);
  }

  get total(): number {
    return this.#items.size;
  }

  /** How many of them a teacher added. */
  get added(): number {
    return [...this.#items.values()].filter(({ topic }) => topic === ADDED).length;
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#items.keys());
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  /** The line of an event. */
  itemOf(id: string): HTMLElement | undefined {
    return this.#items.get(id)?.item;
  }

  /** The word of the standing of an event. */
  standingOf(id: string): string {
    return textOf(this.itemOf(id), '.standing').replace(/^, /, '');
  }

  /** Hides what the view leaves out, and returns the ids of what it keeps. */
  show(view: ViewState): Set<string> {
    const kept = new Set<string>();
    for (const [id, listed] of this.#items) {
      const isShown = matchEvent(view, listed);
      listed.item.hidden = !isShown;
      if (isShown) kept.add(id);
    }
    const drawn = this.drawn.filter(({ id }) => kept.has(id));
    this.#track?.show(drawn, (id) => this.itemOf(id));
    if (this.#years) writeElements(this.#years, yearBars(drawn));
    for (const group of this.#groups) {
      const shown = group.querySelectorAll('.fact:not([hidden])').length;
      group.hidden = shown + group.querySelectorAll('.disclosed:not([hidden])').length === 0;
      const count = group.querySelector('.lane-count');
      if (count) count.textContent = String(shown);
    }
    return kept;
  }

  /** Scrolls back to the list, which a filter may have shortened so that it ends above the window. */
  bringBack(host: Element): void {
    const list = host.querySelector('.event-list');
    if (list && list.getBoundingClientRect().top < 0) list.scrollIntoView({ block: 'start' });
  }

  /** Says how many of some events lie outside the drawing, by where. */
  countOutside(ids: ReadonlySet<string>, outside: Element | null): void {
    for (const line of outside?.querySelectorAll<HTMLElement>('[data-scope]') ?? []) {
      const isThere = (id: string) => this.itemOf(id)?.dataset['scope'] === line.dataset['scope'];
      const count = [...ids].filter(isThere).length;
      line.hidden = count === 0;
      for (const number of line.querySelectorAll('b')) number.textContent = String(count);
    }
  }
}
