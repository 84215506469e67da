/**
 * Knows which event is read: marks it in the list, shows it in the sheet, steps to the next, and gives the focus back
 * when it is closed. Refuses to know filters and drawing.
 */
import type { ListedEvents } from './listed-events.ts';
import { EventSheet } from './event-sheet.ts';
import type { TextLoader } from './fact-texts.ts';

/** Frames after the load in which a browser may still go to the target of a fragment. */
const LATE_FRAMES = 12;

/** What a reading asks of the timeline. */
export interface ReadingParts {
  host: HTMLElement;
  list: ListedEvents;
  texts: TextLoader;
  /** Ids of what the view and the filters leave, in its order. */
  kept(): readonly string[];
  /** Another event is open, or none. */
  changed(): void;
  /** The mark of an event in the drawing; undefined where it is not drawn. */
  markOf(id: string): HTMLElement | SVGElement | undefined;
}

/** The reading of one timeline: one event at most is chosen. */
export class Reading {
  /** Id of the event that is chosen. */
  chosen: string | undefined;
  #parts: ReadingParts;
  #sheet: EventSheet | undefined;
  /** Whether the event was opened from its line. */
  #isInList = false;
  /** What the sheet lists, in the place of one event. */
  #listed: readonly string[] = [];

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#sheet = EventSheet.of(parts.host, parts.texts, {
      step: (by) => this.step(by),
      close: () => this.close(),
    });
  }

  /** Whether the sheet shows something. */
  get isOpen(): boolean {
    return this.#sheet?.isOpen ?? false;
  }

  /** Id of the event that the sheet shows. */
  get open(): string | undefined {
    return this.isOpen && this.#listed.length === 0 ? this.chosen : undefined;
  }

  /** Opens the chosen event, or the first that is shown. */
  begin(): void {
    const kept = this.#parts.kept();
    const id = this.chosen && kept.includes(this.chosen) ? this.chosen : kept[0];
    if (id) this.show(id, false);
  }

  /**
   * @param isInList  whether the event was opened from its line in the list: where the sheet lies over the list, the page
   *   then scrolls to the line, and not to the drawing; as for the previous event unless said
   */
  show(id: string, isInList = this.#isInList): void {
    const { list, kept } = this.#parts;
    const item = list.itemOf(id);
    if (!item) return;
    this.#listed = [];
    this.#isInList = isInList;
    this.#choose(id);
    const all = kept();
    const at = all.indexOf(id);
    this.#sheet?.open(id, item, at < 0 ? '' : `${at + 1} / ${all.length}`);
    this.#parts.changed();
    this.#bringIntoView(id, item);
  }

  /** Whether the event that is open is read in the list, over which the sheet lies. */
  get #isOverList(): boolean {
    return this.#isInList && (this.#sheet?.isPinned ?? false);
  }

  #bringIntoView(id: string, item: HTMLElement): void {
    const isDrawn = this.#parts.host.querySelector<HTMLElement>('.drawing')?.offsetParent;
    if (!isDrawn || this.#isOverList) return item.scrollIntoView({ block: 'nearest' });
    this.#sheet?.bringIntoView();
    this.#parts.markOf(id)?.querySelector('.mark')?.scrollIntoView({ block: 'nearest' });
  }

  /** Brings the event that is open into the window again, which has another shape. */
  bringBack(): void {
    const item = this.#parts.list.itemOf(this.open ?? '');
    if (item) this.#bringIntoView(item.id, item);
  }

  /** Opens the event of the address: the browser has gone to its line, the drawing and its sheet show it instead. */
  showAsked(id: string): void {
    const { host, list } = this.#parts;
    const item = list.itemOf(id);
    this.show(id);
    const bring = () => {
      if (!item) return;
      if (host.querySelector<HTMLElement>('.drawing')?.offsetParent)
        host.scrollIntoView({ block: 'start' });
      this.#bringIntoView(id, item);
    };
    bring();
    const loaded = () => {
      bring();
      // WebKit gives the focus to the target of a fragment, and goes to it from a timer of its own, which may be later.
      if (document.activeElement === item) this.#sheet?.focus();
      const placePx = scrollY;
      let frames = LATE_FRAMES;
      const stay = () => {
        if (scrollY !== placePx) bring();
        else if (--frames > 0) requestAnimationFrame(stay);
      };
      requestAnimationFrame(stay);
    };
    addEventListener('load', () => setTimeout(loaded), { once: true });
  }

  /** Lists several events that share a place. */
  showList(ids: readonly string[], title: string): void {
    this.#listed = ids;
    this.#isInList = false;
    this.#sheet?.openList(
      ids.flatMap((id) => this.#parts.list.itemOf(id) ?? []),
      title,
    );
    this.#parts.changed();
    this.#sheet?.bringIntoView();
  }

  #choose(id: string): void {
    const { host, list } = this.#parts;
    for (const line of host.querySelectorAll('[data-chosen]')) line.removeAttribute('data-chosen');
    this.chosen = id;
    list.itemOf(id)?.setAttribute('data-chosen', '');
  }

  step(by: number): void {
    const kept = this.#parts.kept();
    const to = kept[kept.indexOf(this.chosen ?? '') + by];
    if (to) this.show(to);
  }

  /**
   * Closes the sheet; the event stays the chosen one.
   * @param isAsked  whether the focus goes back to what it showed: a filter that closes it keeps the focus
   */
  close(isAsked = true): void {
    if (!this.#sheet?.isOpen) return;
    const id = this.#listed[0] ?? this.chosen ?? '';
    this.#listed = [];
    this.#sheet.close();
    this.#parts.changed();
    if (!isAsked) return;
    const line = this.#parts.list.itemOf(id)?.querySelector<HTMLElement>('.what');
    const mark = this.#isOverList ? undefined : this.#parts.markOf(id);
    (mark ?? line)?.focus({ preventScroll: true });
  }
}
