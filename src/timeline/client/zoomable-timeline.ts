/**
 * `<zoomable-timeline>` adds to the server's timeline: zoom and overview, a sheet for the chosen
 * event, search and filters with their address, arrow keys along the drawing, who was in office.
 * Panning is the browser's own scrolling. Without it everything is already there, readable and linked.
 */
import { placeTimeline, prepareLanes } from '../layout/timeline-layout.ts';
import type { PlacedTimeline, TimelineInput } from '../layout/timeline-layout.ts';
import { countUnnamed } from '../layout/shown-words.ts';
import { tickLabel } from '../layout/tick-label.ts';
import { CASE_SCALE, dayAt } from '../layout/time-scale.ts';
import { MAX_ZOOM, partOf, withRoom, type Part } from '../layout/viewport.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { formatView, WHOLE_VIEW } from '../model/view-state.ts';
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { DrawingWindow } from './drawing-window.ts';
import { createEventSheet, type EventSheet } from './event-sheet.ts';
import { ListedEvents } from './listed-events.ts';
import { neighbourOf } from './neighbour.ts';
import { OfficeBand } from './office-band.ts';
import { createOverview, type Overview } from './overview.ts';
import { StatusLine } from './status-line.ts';
import { TimelineDrawing } from './timeline-drawing.ts';
import { listenToToolbar } from './toolbar.ts';
import { ViewAddress } from './view-address.ts';
import { actorsOf, readControls, writeControls } from './view-controls.ts';
import { idOf, readKnots, readLabels } from './written-drawing.ts';

class ZoomableTimeline extends HTMLElement {
  #canvas!: HTMLElement;
  #window!: DrawingWindow;
  #list!: ListedEvents;
  #drawing!: TimelineDrawing;
  #offices!: OfficeBand;
  #address!: ViewAddress;
  #status!: StatusLine;
  #overview: Overview | undefined;
  #sheet: EventSheet | undefined;
  #knots: TimelineInput['knots'] = [];
  /** What the controls leave: of the list, and of it the events of the drawing. */
  #kept = new Set<string>();
  #shown: TimelineEvent[] = [];
  #lanes: TimelineInput['lanes'] = [];
  /** Undefined as long as the drawing is the server's. */
  #placed: PlacedTimeline | undefined;
  #chosen: string | undefined;

  connectedCallback(): void {
    const scroller = this.querySelector<HTMLElement>('.scroller');
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!scroller || !canvas) return;
    this.#canvas = canvas;
    const isFramed = this.dataset['framed'] !== undefined;
    this.#knots = readKnots(canvas);
    this.#list = new ListedEvents(this, readLabels(canvas));
    this.#drawing = new TimelineDrawing(
      canvas,
      isFramed ? (id) => this.#list.nameOf(id) : undefined,
    );
    this.#offices = new OfficeBand(this);
    this.#address = new ViewAddress(isFramed);
    this.#status = new StatusLine(this);
    this.#sheet = createEventSheet(this, {
      step: (by) => this.#step(by),
      close: () => this.#close(),
    });
    this.dataset['ready'] = '';
    this.#window = new DrawingWindow(scroller, canvas, {
      layOut: (seen) => {
        if (this.#placed || this.#window.zoom > 1) this.#relayout(seen);
      },
      follow: (seen) => this.#follow(seen),
    });
    this.#overview = createOverview(this, (part, by) => this.#window.show(part, by));
    this.#listen();
    this.#open();
  }

  #listen(): void {
    const controls = this.querySelector('.controls');
    controls?.addEventListener('input', () => this.#filter());
    controls?.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-reset]'))) return;
      writeControls(this, WHOLE_VIEW);
      this.#filter();
    });
    listenToToolbar(this, {
      zoomBy: (factor) => this.#window.zoomBy(factor),
      zoomOut: () => this.#window.zoomBy(1 / this.#window.zoom),
      panBy: (views) => this.#window.panBy(views),
      read: (isProjected) => this.#read(isProjected),
      announce: (text) => this.#status.announce(text),
    });
    this.#canvas.addEventListener('click', (event) => this.#onClick(event));
    this.#canvas.addEventListener('keydown', (event) => this.#onArrow(event));
    window.addEventListener('hashchange', () => this.#chooseFromAddress());
  }

  /** Shows what the address asks for. */
  #open(): void {
    const view = this.#address.askedView(actorsOf(this));
    this.#setShown();
    if (formatView(view)) {
      writeControls(this, view);
      this.querySelector('.controls')?.setAttribute('open', '');
      this.#filter();
    }
    this.#drawing.placeTabStop(this.#shown[0]?.id);
    this.#chooseFromAddress();
    const asked = this.#address.askedEvent();
    if (asked && this.#kept.has(asked)) this.#openSheet(asked);
    this.#say();
    this.#window.tell();
  }

  /** Applies the controls to the list, the drawing and the address. */
  #filter(): void {
    this.#setShown();
    this.#relayout();
    this.#address.rememberView(readControls(this));
  }

  #setShown(): void {
    this.#kept = this.#list.show(readControls(this));
    this.#shown = this.#list.drawn.filter(({ id }) => this.#kept.has(id));
    this.#lanes = prepareLanes(this.#shown);
  }

  /** @param pinned  the event that has a mark and a name of its own, whatever the room */
  #relayout(seen = this.#window.seen, pinned = this.#chosen): void {
    if (!this.#window.isShown) return;
    const input = { lanes: this.#lanes, terms: this.#offices.terms, knots: this.#knots };
    this.#placed = placeTimeline(input, this.#window.widthPx, { pinned });
    if (!this.#kept.has(this.#drawing.stop ?? '')) this.#drawing.placeTabStop(this.#shown[0]?.id);
    this.#drawing.draw(this.#placed, seen);
    this.#say();
    this.#window.tell();
  }

  #follow(seen: Part): void {
    this.#drawing.follow(seen);
    this.#overview?.show(seen, { from: this.#sayDay(seen.from), to: this.#sayDay(seen.to) });
  }

  /** Month and year at a fraction of the width. */
  #sayDay(fraction: number): string {
    const day = Math.floor(dayAt(CASE_SCALE, Math.min(fraction, 1 - 1e-6)));
    const months = (this.#canvas.dataset['months'] ?? '').split('|');
    const say = (unit: 'month' | 'year') => tickLabel({ day, unit, at: 0 }, months);
    return `${say('month')} ${say('year')}`;
  }

  #read(isProjected: boolean): void {
    const id = this.#kept.has(this.#chosen ?? '') ? this.#chosen : this.#shown[0]?.id;
    if (!id) return;
    this.#openSheet(id);
    if (isProjected) this.#sheet?.project();
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches('.cluster')) this.#openCluster(link);
    else if (link.matches('.event') && this.#sheet) this.#openSheet(idOf(link));
    else if (link.matches('.term'))
      this.#drawing.markPeriod(this.#offices.toggle(link, this.#list.drawn));
    else return;
    event.preventDefault();
  }

  /** Zooms to the events of a cluster; lists them when no zoom parts them. */
  #openCluster(link: Element): void {
    const read = (name: string) => link.getAttribute(`data-${name}`) ?? '';
    const ids = read('ids').split(' ');
    const part = partOf(Number(read('start')), Number(read('end')));
    if (ids[0] && this.#window.zoom < MAX_ZOOM) this.#window.show(withRoom(part), 'start');
    else this.#sheet?.openList(ids);
  }

  #onArrow(event: KeyboardEvent): void {
    const from = event.target instanceof Element ? event.target.closest('a.event') : null;
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.#shown.findIndex(({ id }) => id === idOf(from));
    const to = neighbourOf(this.#shown, at, event.key);
    if (!to) return;
    event.preventDefault();
    this.#focus(to);
  }

  /** Moves the focus without moving the page; what shares a mark is named first, then focused. */
  #focus(event: TimelineEvent): void {
    if (!this.#drawing.linkOf(event.id)) this.#bringIntoView(event);
    if (!this.#drawing.linkOf(event.id)) this.#relayout(undefined, event.id);
    this.#drawing.placeTabStop(event.id);
    this.#drawing.linkOf(event.id)?.focus({ preventScroll: true });
    this.#bringIntoView(event);
  }

  #bringIntoView({ start, end, kind }: TimelineEvent): void {
    this.#window.bringIntoView(partOf(start, kind === 'moment' ? end : start + 1));
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#address.rememberEvent(id);
    const event = this.#list.drawn.find((drawn) => drawn.id === id);
    if (!event) return;
    if (this.#placed || isUnnamed(this.#drawing.linkOf(id))) this.#relayout();
    this.#drawing.markCurrent(id);
    this.#drawing.placeTabStop(id);
    this.#bringIntoView(event);
    this.#offices.showEvent(event);
    this.#drawing.markPeriod(new Set());
  }

  #chooseFromAddress(): void {
    const id = this.#address.fragment();
    if (id !== this.#chosen && this.#list.drawn.some((event) => event.id === id)) this.#choose(id);
  }

  #openSheet(id: string): void {
    this.#choose(id);
    const at = [...this.#kept].indexOf(id) + 1;
    this.#sheet?.open(id, `${at} / ${this.#kept.size}`);
  }

  #step(by: number): void {
    const kept = [...this.#kept];
    const to = kept[kept.indexOf(this.#chosen ?? '') + by];
    if (to) this.#openSheet(to);
  }

  #close(): void {
    this.#sheet?.close();
    this.#drawing.linkOf(this.#chosen)?.focus({ preventScroll: true });
  }

  #say(): void {
    this.#status.say({
      shown: this.#kept.size,
      total: this.#list.total,
      unnamed: this.#placed ? countUnnamed(this.#placed) : this.#drawing.unnamed,
    });
  }
}

const isUnnamed = (link: Element | null) => link?.hasAttribute('data-unnamed') ?? true;

if (!customElements.get('zoomable-timeline'))
  customElements.define('zoomable-timeline', ZoomableTimeline);
keepPlaceAcrossLanguages();
