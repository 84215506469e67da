/**
 * `<zoomable-timeline>` adds to the server's timeline: zoom, a sheet for the chosen event, arrow
 * keys along the drawing, counts of what the filters show. Panning is the browser's own scrolling.
 * Without it everything is already there, readable and linked.
 */
import { DRAWING_MIN_PX, placeTimeline, type PlacedTimeline } from '../layout/timeline-layout.ts';
import { drawTimeline } from './draw-timeline.ts';
import { createEventSheet, type EventSheet } from './event-sheet.ts';
import { readDrawing, type ReadDrawing, type ReadEvent } from './read-drawing.ts';
import { listenForZoom } from './zoom-gestures.ts';

const MAX_ZOOM = 32;
const BUTTON_FACTOR = 2;
/** Free space kept between the chosen mark and the edge of the view, as a fraction of the view. */
const VIEW_MARGIN = 0.15;

class ZoomableTimeline extends HTMLElement {
  #scroller!: HTMLElement;
  #canvas!: HTMLElement;
  #status: HTMLElement | null = null;
  #drawing!: ReadDrawing;
  #links = new Map<string, Element>();
  #placed: PlacedTimeline | undefined;
  #sheet: EventSheet | undefined;
  #zoom = 1;
  #chosen: string | undefined;

  connectedCallback(): void {
    const scroller = this.querySelector<HTMLElement>('.scroller');
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!scroller || !canvas) return;
    this.#scroller = scroller;
    this.#canvas = canvas;
    this.#status = this.querySelector('.status');
    this.#drawing = readDrawing(canvas);
    this.#links = new Map(this.#drawing.events.map(({ id, link }) => [id, link]));
    this.#sheet = createEventSheet(this, {
      step: (by) => this.#step(by),
      close: () => this.#close(),
    });

    const toolbar = this.querySelector<HTMLElement>('.toolbar');
    this.dataset['ready'] = '';
    toolbar?.addEventListener('click', (event) => this.#onToolbar(event));
    this.querySelector('.filters')?.addEventListener('change', () => this.#relayout());
    canvas.addEventListener('click', (event) => this.#onClick(event));
    canvas.addEventListener('keydown', (event) => this.#onArrow(event));
    scroller.addEventListener('keydown', (event) => this.#onZoomKey(event));
    listenForZoom(scroller, (factor, clientX) => this.#zoomTo(this.#zoom * factor, clientX));
    new ResizeObserver(() => this.#onResize()).observe(scroller);
    window.addEventListener('hashchange', () => this.#chooseFromHash());

    this.#placeTabStop(this.#drawing.events[0]);
    this.#chooseFromHash();
    this.#announce();
  }

  #visible(): ReadEvent[] {
    const unchecked = (name: string) =>
      new Set(
        [...this.querySelectorAll<HTMLInputElement>(`input[name='${name}']:not(:checked)`)].map(
          ({ value }) => value,
        ),
      );
    const topics = unchecked('sujet');
    const standings = unchecked('statut');
    return this.#drawing.events.filter(
      ({ topic, standing }) => !topics.has(topic) && !standings.has(standing),
    );
  }

  /** Width of the drawing at the present zoom, in px. */
  get #widthPx(): number {
    const { paddingLeft, paddingRight } = getComputedStyle(this.#scroller);
    const room =
      this.#scroller.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return Math.max(DRAWING_MIN_PX, room) * this.#zoom;
  }

  #relayout(): void {
    // A frame that is not shown yet has no width: it is laid out when it gets one.
    if (this.#scroller.clientWidth === 0) return;
    const events = this.#visible();
    this.#placed = placeTimeline({ ...this.#drawing, events }, this.#widthPx, this.#chosen);
    this.#canvas.style.width = this.#zoom === 1 ? '' : `${this.#widthPx}px`;
    drawTimeline(this.#canvas, this.#placed, this.#links);
    const stop = events.find(({ link }) => link.tabIndex === 0) ?? events[0];
    this.#placeTabStop(stop);
    this.#announce();
  }

  #onResize(): void {
    if (this.#placed) this.#relayout();
  }

  /** `clientX` is the point of the view that keeps its day; the middle of the view when absent. */
  #zoomTo(zoom: number, clientX?: number): void {
    const next = Math.min(MAX_ZOOM, Math.max(1, zoom));
    if (next === this.#zoom) return;
    const view = this.#scroller.getBoundingClientRect();
    const x = clientX === undefined ? view.width / 2 : clientX - view.left;
    const fraction =
      (view.left + x - this.#canvas.getBoundingClientRect().left) / this.#canvas.clientWidth;
    this.#zoom = next;
    this.#relayout();
    this.#scroller.scrollLeft +=
      this.#canvas.getBoundingClientRect().left +
      fraction * this.#canvas.clientWidth -
      view.left -
      x;
  }

  #onToolbar({ target }: Event): void {
    const zoom =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom']
        : undefined;
    if (zoom === 'in') this.#zoomTo(this.#zoom * BUTTON_FACTOR);
    if (zoom === 'out') this.#zoomTo(this.#zoom / BUTTON_FACTOR);
    if (zoom === 'all') this.#zoomTo(1);
  }

  #onZoomKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = {
      '+': BUTTON_FACTOR,
      '=': BUTTON_FACTOR,
      '-': 1 / BUTTON_FACTOR,
      '−': 1 / BUTTON_FACTOR,
    }[event.key];
    if (!factor) return;
    event.preventDefault();
    this.#zoomTo(this.#zoom * factor);
  }

  #onClick(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<SVGAElement>('a.event') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const id = link.dataset['event'];
    if (!id || !this.#sheet) return;
    event.preventDefault();
    this.#choose(id);
    this.#sheet.open(id);
  }

  #onArrow(event: KeyboardEvent): void {
    const from =
      event.target instanceof Element ? event.target.closest<SVGAElement>('a.event') : null;
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const events = this.#visible();
    const at = events.findIndex(({ link }) => link === from);
    const here = events[at];
    if (!here) return;
    const to = neighbourOf(events, at, event.key);
    if (!to) return;
    event.preventDefault();
    this.#placeTabStop(to);
    to.link.focus({ preventScroll: true });
    this.#bringIntoView(to);
  }

  /** One tab stop for the whole drawing; arrows move it. */
  #placeTabStop(event: ReadEvent | undefined): void {
    for (const { link } of this.#drawing.events)
      link.setAttribute('tabindex', link === event?.link ? '0' : '-1');
  }

  /** Scrolls the drawing sideways, never the page. */
  #bringIntoView({ link }: ReadEvent): void {
    const mark = link.querySelector('.hit')?.getBoundingClientRect();
    if (!mark) return;
    const view = this.#scroller.getBoundingClientRect();
    const margin = view.width * VIEW_MARGIN;
    if (mark.left < view.left + margin) this.#scroller.scrollLeft -= view.left + margin - mark.left;
    if (mark.right > view.right - margin)
      this.#scroller.scrollLeft += mark.right - view.right + margin;
  }

  #choose(id: string): void {
    const event = this.#drawing.events.find((candidate) => candidate.id === id);
    if (!event) return;
    const before = this.#chosen && this.#links.get(this.#chosen);
    if (before) before.removeAttribute('aria-current');
    this.#chosen = id;
    event.link.setAttribute('aria-current', 'true');
    if (this.#placed || event.link.hasAttribute('data-unnamed')) this.#relayout();
    this.#placeTabStop(event);
    this.#bringIntoView(event);
    rememberInAddress(id);
  }

  #chooseFromHash(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (this.#links.has(id) && id !== this.#chosen) this.#choose(id);
  }

  #step(by: number): void {
    const events = this.#visible();
    const to = events[events.findIndex(({ id }) => id === this.#chosen) + by];
    if (!to) return;
    this.#choose(to.id);
    this.#sheet?.open(to.id);
  }

  #close(): void {
    this.#sheet?.close();
    const link = this.#chosen && this.#links.get(this.#chosen);
    if (link instanceof SVGElement) link.focus({ preventScroll: true });
  }

  /** Says once what the filters and the zoom leave: how many events, how many without a name. */
  #announce(): void {
    if (!this.#status) return;
    const { one = '', many = '', unnamed = '' } = this.#status.dataset;
    const shown = [...this.querySelectorAll<HTMLElement>('.event-list li[data-topic]')];
    const n = shown.filter((item) => item.offsetParent !== null).length;
    const nameless = this.#visible().filter(({ link }) => link.hasAttribute('data-unnamed')).length;
    const said = (n === 1 ? one : many)
      .replace('{n}', String(n))
      .replace('{total}', String(shown.length));
    this.#status.textContent =
      said + (nameless > 0 ? unnamed.replace('{n}', String(nameless)) : '');
  }
}

/** The event that an arrow key leads to: along time, or to the nearest in time of the next lane. */
function neighbourOf(events: readonly ReadEvent[], at: number, key: string): ReadEvent | undefined {
  const here = events[at];
  if (!here) return undefined;
  if (key === 'ArrowRight') return events[at + 1];
  if (key === 'ArrowLeft') return events[at - 1];
  if (key === 'Home') return events[0];
  if (key === 'End') return events.at(-1);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const lanes = [
    ...new Set(
      [...(here.link.closest('.canvas')?.querySelectorAll('.lane') ?? [])].map((lane) =>
        lane.getAttribute('data-topic'),
      ),
    ),
  ];
  const order = key === 'ArrowDown' ? 1 : -1;
  for (
    let lane = lanes.indexOf(here.topic) + order;
    lane >= 0 && lane < lanes.length;
    lane += order
  ) {
    const ofLane = events.filter(({ topic }) => topic === lanes[lane]);
    if (ofLane.length > 0)
      return ofLane.reduce((best, event) =>
        Math.abs(event.start - here.start) < Math.abs(best.start - here.start) ? event : best,
      );
  }
  return undefined;
}

/** So that the address can be copied. A frame without an origin may refuse. */
function rememberInAddress(id: string): void {
  try {
    history.replaceState(history.state, '', `#${id}`);
  } catch {
    // The choice still shows; only the address stays as it was.
  }
}

if (!customElements.get('zoomable-timeline'))
  customElements.define('zoomable-timeline', ZoomableTimeline);
