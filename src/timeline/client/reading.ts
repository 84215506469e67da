/**
 * Knows which event is read: chooses it in the drawing and in the list, shows it in the sheet, steps to the
 * next, and gives everything back when it is closed. Refuses to know filters and layout.
 */
import { partOf } from '../layout/viewport.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { DrawingWindow } from './drawing-window.ts';
import { EventSheet } from './event-sheet.ts';
import type { ListedEvents } from './listed-events.ts';
import type { OfficeBand } from './office-band.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import { idOf } from './written-drawing.ts';

/** What a reading moves, and what it asks of the timeline. */
export interface ReadingParts {
  host: HTMLElement;
  list: ListedEvents;
  drawing: TimelineDrawing;
  window: DrawingWindow;
  offices: OfficeBand;
  /** Ids of what the filters leave, in order. */
  kept(): readonly string[];
  /** Lays the drawing out again, with a mark and a name for the event of an id. */
  name(id: string): void;
  remember(): void;
  announce(text: string): void;
}

/**
 * The reading of one timeline: one event at most is chosen. Where the page has no sheet it is chosen all the
 * same, and not shown.
 */
export class Reading {
  /** Id of the event that is chosen. */
  chosen: string | undefined;
  /** The one that the sheet shows. */
  #shown: TimelineEvent | undefined;
  #parts: ReadingParts;
  #sheet: EventSheet | undefined;
  /** The mark whose events the sheet lists, in the place of one. */
  #listed: Element | undefined;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#sheet = EventSheet.of(parts.host, {
      step: (by) => this.#step(by),
      close: () => this.close(),
      announce: parts.announce,
    });
  }

  /** Whether the sheet shows one. */
  get isOpen(): boolean {
    return this.#sheet?.isOpen ?? false;
  }

  /** Whether events open in a sheet: without one a link leads to the list. */
  get hasSheet(): boolean {
    return this.#sheet !== undefined;
  }

  /** Opens the chosen event, or the first; alone and large for a class. */
  read(isProjected: boolean): void {
    const kept = this.#parts.kept();
    const id = this.chosen && kept.includes(this.chosen) ? this.chosen : kept[0];
    if (!id) return;
    this.open(id);
    if (isProjected) void this.#sheet?.project(this.#parts.host.dataset['refused'] ?? '');
  }

  open(id: string): void {
    const { list, kept } = this.#parts;
    const item = list.itemOf(id);
    if (!item) return;
    this.#listed = undefined;
    this.choose(id);
    const all = kept();
    this.#shown = list.drawn.find((drawn) => drawn.id === id);
    this.#sheet?.open(item, `${all.indexOf(id) + 1} / ${all.length}`);
    this.#uncover(id);
  }

  /** Opens the event of the address: the browser has gone to its line, the drawing and its sheet show it instead. */
  openAsked(id: string): void {
    const { host, list, window } = this.#parts;
    const item = list.itemOf(id);
    const show = () => {
      const details = item?.querySelector('details');
      if (details) details.open = false;
      (window.isShown ? host : item)?.scrollIntoView({ block: 'start' });
      this.#uncover(id);
      // It has taken the focus to the line, which closes.
      const { activeElement } = document;
      if (activeElement === document.body || item?.contains(activeElement)) this.focusSheet();
    };
    this.open(id);
    show();
    addEventListener('load', () => setTimeout(show), { once: true });
  }

  /** Lists the events of a cluster, which takes the focus again when the sheet is closed. */
  openList(cluster: Element): void {
    this.#shown = undefined;
    this.#listed = cluster;
    const read = (name: string) => cluster.getAttribute(name) ?? '';
    this.#sheet?.openList(
      read('data-ids')
        .split(' ')
        .flatMap((id) => this.#parts.list.itemOf(id) ?? []),
      read('aria-label'),
    );
    this.#uncover('', cluster);
  }

  /** The sheet may be out of the window, and what it shows too, or under it: its mark, or its line where the list is the drawing. */
  #uncover(id: string, mark = this.#parts.drawing.linkOf(id) as Element | null): void {
    const { list, window } = this.#parts;
    if (window.isShown) {
      this.#sheet?.bringIntoView();
      showMark(mark);
    } else list.itemOf(id)?.scrollIntoView({ block: 'nearest' });
  }

  /** Marks an event as the chosen one, and who was in office. */
  choose(id: string): void {
    const { host, list, drawing, window, offices, name, remember } = this.#parts;
    for (const line of host.querySelectorAll('[data-chosen]')) line.removeAttribute('data-chosen');
    this.chosen = id;
    list.itemOf(id)?.setAttribute('data-chosen', '');
    remember();
    const event = list.drawn.find((drawn) => drawn.id === id);
    if (event && window.isShown) name(id);
    drawing.markCurrent(id);
    if (!event) return offices.clear();
    drawing.placeTabStop(id);
    if (window.isShown) this.bringIntoView(event);
    drawing.markPeriod(new Set());
    this.tie();
    offices.showEvent(event);
  }

  /** Ties the chosen event to what it follows and to what followed from it, as its entry says. */
  tie(): void {
    const { list, drawing } = this.#parts;
    const entry = list.itemOf(this.chosen ?? '');
    const links = [...(entry?.querySelectorAll('.causes a[href^="#"]') ?? [])];
    drawing.tie(this.chosen ?? '', links.map(idOf));
  }

  /** Moves the focus and brings it into sight; what shares a mark is named first, then focused. */
  focus(event: TimelineEvent): void {
    const { drawing, name } = this.#parts;
    if (!drawing.linkOf(event.id)) this.bringIntoView(event);
    if (!drawing.linkOf(event.id)) name(event.id);
    drawing.placeTabStop(event.id);
    const link = drawing.linkOf(event.id);
    link?.focus({ preventScroll: true });
    showMark(link);
    this.bringIntoView(event);
  }

  bringIntoView({ start, end, kind }: TimelineEvent): void {
    this.#parts.window.bringIntoView(partOf(start, kind === 'moment' ? end : start + 1));
  }

  /** The window is wider or narrower, the list in the place of the drawing, or the sheet beside it: what it shows stays in sight. */
  keepInView(): void {
    if (!this.isOpen || !this.#shown) return;
    if (this.#parts.window.isShown) this.bringIntoView(this.#shown);
    this.#uncover(this.#shown.id);
  }

  #step(by: number): void {
    const kept = this.#parts.kept();
    const to = kept[kept.indexOf(this.chosen ?? '') + by];
    if (to) this.open(to);
  }

  /** Gives the focus to the name of the event that is read. */
  focusSheet(): void {
    this.#sheet?.focus();
  }

  /**
   * Closes the sheet, and takes away the ties and the terms of office; the event stays the chosen one.
   * @param isAsked  whether the focus goes back to what it showed: a filter that closes it keeps the focus
   */
  close(isAsked = true): void {
    const { host, list, drawing, window, offices } = this.#parts;
    offices.clear();
    drawing.markPeriod(new Set());
    if (!this.#sheet?.isOpen) return;
    drawing.tie('', []);
    this.#sheet.close(() => {
      const line = list.itemOf(this.chosen ?? '')?.querySelector('summary');
      // What came before the ten years has no mark: then the drawing takes the focus where it would.
      const mark = drawing.linkOf(this.chosen) ?? host.querySelector('a.event[tabindex="0"]');
      const opened = this.#listed ?? (window.isShown ? mark : line);
      if (isAsked)
        (opened as HTMLElement | SVGElement | null | undefined)?.focus({ preventScroll: true });
    });
  }
}

/** Brings a mark into the window below the name of its lane, which stays at the left: the drawing stands still. */
function showMark(link: Element | null): void {
  const name = link?.closest('.lane')?.querySelector('.lane-name');
  for (const part of [name, link?.querySelector('.mark') ?? link])
    part?.scrollIntoView({ block: 'nearest' });
}
