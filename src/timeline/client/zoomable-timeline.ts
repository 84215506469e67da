/**
 * `<zoomable-timeline>` adds to the server's timeline: zoom and overview, a sheet for the chosen
 * event, search and filters with their address, arrow keys along the drawing, who was in office.
 * Panning is the browser's own scrolling. Without it everything is already there, readable and linked.
 */
import { DRAWING_MIN_PX, placeTimeline, prepareLanes } from '../layout/timeline-layout.ts';
import type { PlacedTimeline, TimelineInput } from '../layout/timeline-layout.ts';
import { tickLabel } from '../layout/tick-label.ts';
import { CASE_SCALE, dayAt, placeDay } from '../layout/time-scale.ts';
import type { Day } from '../../calendar/day.ts';
import { isSurelyIn, termsOn } from '../model/office-on.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';
import { formatView, parseEventId, parseView, WHOLE_VIEW } from '../model/view-state.ts';
import { createEventSheet, type EventSheet } from './event-sheet.ts';
import { ListedEvents } from './listed-events.ts';
import { neighbourOf } from './neighbour.ts';
import { createOverview, type Overview } from './overview.ts';
import { TimelineDrawing, type Part } from './timeline-drawing.ts';
import { actorsOf, readControls, writeControls } from './view-controls.ts';
import { listenForZoom } from './zoom-gestures.ts';
import { idOf, readKnots, readLabels, readTerms } from './written-drawing.ts';
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';

const MAX_ZOOM = 32;
const BUTTON_FACTOR = 2;
/** Free space kept between the chosen mark and the edge of the view, as a fraction of the view. */
const VIEW_MARGIN = 0.15;
/** How far a button pans, as a fraction of the view. */
const PAN_STEP = 0.8;
/** Free space around the events of a cluster that opens, as a fraction of their stretch. */
const CLUSTER_ROOM = 0.1;

class ZoomableTimeline extends HTMLElement {
  #scroller!: HTMLElement;
  #canvas!: HTMLElement;
  #events: readonly TimelineEvent[] = [];
  #terms: readonly TermOfOffice[] = [];
  #knots: TimelineInput['knots'] = [];
  #drawing!: TimelineDrawing;
  #list!: ListedEvents;
  #lanes: TimelineInput['lanes'] = [];
  #shown: TimelineEvent[] = [];
  #kept = new Set<string>();
  #placed: PlacedTimeline | undefined;
  #overview: Overview | undefined;
  #sheet: EventSheet | undefined;
  #zoom = 1;
  /** Width of the view and of the free space on each side of the drawing, in px. */
  #viewPx = 0;
  #paddingPx = 0;
  #chosen: string | undefined;
  #stop: string | undefined;
  #frame = 0;

  connectedCallback(): void {
    const scroller = this.querySelector<HTMLElement>('.scroller');
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!scroller || !canvas) return;
    this.#scroller = scroller;
    this.#canvas = canvas;
    this.#terms = readTerms(canvas);
    this.#knots = readKnots(canvas);
    this.#list = new ListedEvents(this, readLabels(canvas));
    this.#events = this.#list.drawn;
    const isFramed = this.dataset['framed'] !== undefined;
    this.#drawing = new TimelineDrawing(
      canvas,
      isFramed ? (id) => this.#list.nameOf(id) : undefined,
    );
    this.#sheet = createEventSheet(this, {
      step: (by) => this.#step(by),
      close: () => this.#close(),
    });
    this.#overview = createOverview(this, (part, by) => this.#showPart(part, by));
    this.dataset['ready'] = '';
    this.#measure();

    const controls = this.querySelector('.controls');
    controls?.addEventListener('input', () => this.#filter());
    controls?.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-reset]'))) return;
      writeControls(this, WHOLE_VIEW);
      this.#filter();
    });
    this.querySelector('.toolbar')?.addEventListener('click', (event) => this.#onToolbar(event));
    canvas.addEventListener('click', (event) => this.#onClick(event));
    canvas.addEventListener('keydown', (event) => this.#onArrow(event));
    scroller.addEventListener('keydown', (event) => this.#onZoomKey(event));
    scroller.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    listenForZoom(scroller, (factor, clientX) => this.#zoomTo(this.#zoom * factor, clientX));
    new ResizeObserver(() => this.#onResize()).observe(scroller);
    window.addEventListener('hashchange', () => this.#chooseFromHash());

    const asked = parseView(location.search, actorsOf(this));
    // A frame takes choices of closed lists only, and no words, from an address that anyone can write.
    const view = isFramed ? { ...asked, query: '' } : asked;
    this.#setShown();
    if (formatView(view)) {
      writeControls(this, view);
      controls?.setAttribute('open', '');
      this.#filter();
    }
    this.#placeTabStop(this.#shown[0]?.id);
    this.#chooseFromHash();
    const event = parseEventId(location.search);
    if (event && this.#kept.has(event)) this.#open(event);
    this.#say();
    this.#onScroll();
  }

  /** Applies the controls to the list, the drawing and the address. */
  #filter(): void {
    this.#setShown();
    this.#relayout();
    const query = formatView(readControls(this));
    this.#remember(`${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  #setShown(): void {
    this.#kept = this.#list.show(readControls(this));
    this.#shown = this.#events.filter(({ id }) => this.#kept.has(id));
    this.#lanes = prepareLanes(this.#shown);
  }

  /** Width of the drawing at a zoom, in px. */
  #widthAt(zoom: number): number {
    return Math.max(DRAWING_MIN_PX, this.#viewPx - 2 * this.#paddingPx) * zoom;
  }

  /** The part of the drawing that the reader sees. Computed, not measured: a measure would lay out the page again. */
  #seen(scrollLeft = this.#scroller.scrollLeft): Part {
    const widthPx = this.#widthAt(this.#zoom);
    const at = (px: number) => Math.min(1, Math.max(0, (px - this.#paddingPx) / widthPx));
    return { from: at(scrollLeft), to: at(scrollLeft + this.#viewPx) };
  }

  #relayout(scrollLeft = this.#scroller.scrollLeft): void {
    // A frame that is not shown yet has no width: it is laid out when it gets one.
    if (this.#viewPx === 0) return;
    const widthPx = this.#widthAt(this.#zoom);
    this.#placed = placeTimeline(
      { lanes: this.#lanes, terms: this.#terms, knots: this.#knots },
      widthPx,
      { pinned: this.#chosen },
    );
    this.#canvas.style.width = this.#zoom === 1 ? '' : `${widthPx}px`;
    this.#drawing.draw(this.#placed, this.#seen(scrollLeft));
    this.#placeTabStop(this.#kept.has(this.#stop ?? '') ? this.#stop : this.#shown[0]?.id);
    this.#say();
    this.#onScroll();
  }

  #measure(): void {
    this.#viewPx = this.#scroller.clientWidth;
    this.#paddingPx = Number.parseFloat(getComputedStyle(this.#scroller).paddingLeft);
  }

  #onResize(): void {
    const before = this.#viewPx;
    this.#measure();
    // A drawing that became taller is laid out already.
    if (this.#placed && this.#viewPx !== before) this.#relayout();
    else this.#onScroll();
  }

  #onScroll(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const seen = this.#seen();
      this.#drawing.follow(seen);
      this.#placeTabStop(this.#stop);
      this.#overview?.show(seen, { from: this.#sayDay(seen.from), to: this.#sayDay(seen.to) });
    });
  }

  /** Month and year at a fraction of the width. */
  #sayDay(fraction: number): string {
    const day = Math.floor(dayAt(CASE_SCALE, Math.min(fraction, 1 - 1e-6)));
    const months = (this.#canvas.dataset['months'] ?? '').split('|');
    const say = (unit: 'month' | 'year') => tickLabel({ day, unit, at: 0 }, months);
    return `${say('month')} ${say('year')}`;
  }

  /** `clientX` is the point of the view that keeps its day; the middle of the view when absent. */
  #zoomTo(zoom: number, clientX?: number): void {
    const viewX =
      clientX === undefined
        ? this.#viewPx / 2
        : clientX - this.#scroller.getBoundingClientRect().left;
    const x = this.#scroller.scrollLeft + viewX - this.#paddingPx;
    this.#zoomAround(zoom, x / this.#widthAt(this.#zoom), viewX);
  }

  /** Zooms, and brings a fraction of the width to a place of the view, in px from its left. */
  #zoomAround(zoom: number, fraction: number, viewX: number): Part {
    const next = Math.min(MAX_ZOOM, Math.max(1, zoom));
    const widthPx = this.#widthAt(next);
    const last = Math.max(0, widthPx + 2 * this.#paddingPx - this.#viewPx);
    const scrollLeft = Math.min(last, Math.max(0, fraction * widthPx + this.#paddingPx - viewX));
    if (next !== this.#zoom) {
      this.#zoom = next;
      this.#relayout(scrollLeft);
    }
    this.#scroller.scrollLeft = scrollLeft;
    const seen = this.#seen(scrollLeft);
    this.#drawing.follow(seen);
    return seen;
  }

  #showPart({ from, to }: Part, by: 'start' | 'end' | 'both'): Part {
    const widest = this.#viewPx / this.#widthAt(1);
    const zoom = by === 'both' ? this.#zoom : widest / Math.max(to - from, widest / MAX_ZOOM);
    return by === 'end'
      ? this.#zoomAround(zoom, to, this.#viewPx)
      : this.#zoomAround(zoom, from, 0);
  }

  #showDays(start: Day, end: Day): void {
    const { from, to } = partOf(start, end);
    const room = (to - from) * CLUSTER_ROOM;
    this.#showPart({ from: from - room, to: to + room }, 'start');
  }

  #onToolbar({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { zoom, pan, read } = button?.dataset ?? {};
    if (zoom === 'in') this.#zoomTo(this.#zoom * BUTTON_FACTOR);
    if (zoom === 'out') this.#zoomTo(this.#zoom / BUTTON_FACTOR);
    if (zoom === 'all') this.#zoomTo(1);
    if (pan) this.#scroller.scrollLeft += Number(pan) * PAN_STEP * this.#viewPx;
    if (read === 'copy' && button) void this.#copy(button);
    else if (read) {
      const first = this.#shown[0]?.id;
      const id = this.#kept.has(this.#chosen ?? '') ? this.#chosen : first;
      if (id) this.#open(id);
      if (id && read === 'project') this.#sheet?.project();
    }
  }

  /** The address of this view, in the clipboard where the browser lets it, otherwise to be copied by hand. */
  async #copy({ dataset }: HTMLElement): Promise<void> {
    const { done = '', select = '' } = dataset;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#announce(done);
    } catch {
      this.#announce(`${select} ${location.href}`);
    }
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
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches('.cluster')) this.#openCluster(link);
    else if (link.matches('.event') && this.#sheet) this.#open(idOf(link));
    else if (link.matches('.term')) this.#showTerm(link);
    else return;
    event.preventDefault();
  }

  /** Zooms to the events of a cluster; lists them when no zoom parts them. */
  #openCluster(link: Element): void {
    const read = (name: string) => link.getAttribute(`data-${name}`) ?? '';
    const from = Number(read('start'));
    const ids = read('ids').split(' ');
    if (ids[0] && this.#zoom < MAX_ZOOM) this.#showDays(from, Number(read('end')));
    else this.#sheet?.openList(ids);
  }

  #onArrow(event: KeyboardEvent): void {
    const from = event.target instanceof Element ? event.target.closest('a.event') : null;
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idOf(from);
    const at = this.#shown.findIndex((candidate) => candidate.id === id);
    const to = neighbourOf(this.#shown, at, event.key);
    if (!to) return;
    event.preventDefault();
    this.#focus(to);
  }

  /** Moves the focus without moving the page; what shares a mark is named first, then focused. */
  #focus(event: TimelineEvent): void {
    if (!this.#drawing.linkOf(event.id)) {
      this.#bringIntoView(event);
      if (!this.#drawing.linkOf(event.id)) this.#pin(event.id);
    }
    this.#placeTabStop(event.id);
    const link = this.#drawing.linkOf(event.id);
    link?.focus({ preventScroll: true });
    this.#bringIntoView(event);
  }

  /** Gives an event its own mark and name, whatever the room. */
  #pin(id: string): void {
    const chosen = this.#chosen;
    this.#chosen = id;
    this.#relayout();
    this.#chosen = chosen;
  }

  /** One tab stop for the whole drawing; arrows move it. */
  #placeTabStop(id: string | undefined): void {
    this.#stop = id;
    for (const link of this.#canvas.querySelectorAll('a.event'))
      link.setAttribute('tabindex', link.getAttribute('href') === `#${id}` ? '0' : '-1');
  }

  /** Scrolls the drawing sideways, never the page. */
  #bringIntoView({ start, end, kind }: TimelineEvent): void {
    const { from, to } = partOf(start, kind === 'moment' ? end : start + 1);
    const { scrollLeft } = this.#scroller;
    const x = ((from + to) / 2) * this.#widthAt(this.#zoom) + this.#paddingPx - scrollLeft;
    const margin = this.#viewPx * VIEW_MARGIN;
    if (x < margin) this.#scroller.scrollLeft = scrollLeft + x - margin;
    if (x > this.#viewPx - margin)
      this.#scroller.scrollLeft = scrollLeft + x - this.#viewPx + margin;
    this.#drawing.follow(this.#seen());
  }

  #choose(id: string): void {
    const event = this.#events.find((candidate) => candidate.id === id);
    this.#chosen = id;
    this.#remember(`#${id}`);
    if (!event) return;
    if (this.#placed || isUnnamed(this.#drawing.linkOf(id))) this.#relayout();
    this.#drawing.markCurrent(id);
    this.#placeTabStop(id);
    this.#bringIntoView(event);
    this.#showOffices(event);
  }

  #chooseFromHash(): void {
    const id = decode(location.hash.slice(1));
    if (id !== this.#chosen && this.#events.some((event) => event.id === id)) this.#choose(id);
  }

  #open(id: string): void {
    this.#choose(id);
    const at = [...this.#kept].indexOf(id) + 1;
    this.#sheet?.open(id, `${at} / ${this.#kept.size}`);
  }

  #step(by: number): void {
    const kept = [...this.#kept];
    const to = kept[kept.indexOf(this.#chosen ?? '') + by];
    if (to) this.#open(to);
  }

  #close(): void {
    this.#sheet?.close();
    this.#drawing.linkOf(this.#chosen)?.focus({ preventScroll: true });
  }

  /** Marks who was in office on both dates of an event, and says it. */
  #showOffices({ start, begunBy, disclosed }: TimelineEvent): void {
    // What lasts is placed at its beginning, as on its page; a wide date may touch several terms.
    const then = termsOn(this.#terms, { start, end: begunBy });
    const later = disclosed ? termsOn(this.#terms, disclosed) : [];
    this.#markTerms((term) => (later.includes(term) ? 'later' : then.includes(term) ? 'then' : ''));
    this.#markPeriod(() => false);
    const say = (found: readonly TermOfOffice[]) =>
      [...new Set(found.map(({ name }) => name))].join(', ');
    this.#note((words) =>
      then.length === 0
        ? ''
        : `${(words['then'] ?? '').replace('{a}', say(then))} ${
            later.length > 0 ? (words['later'] ?? '').replace('{b}', say(later)) : ''
          } ${words['note'] ?? ''}`,
    );
  }

  /**
   * Marks the events that surely happened, and those that surely became known, during a term; a
   * second click undoes it.
   */
  #showTerm(link: Element): void {
    const at = [...this.#canvas.querySelectorAll('.term')].indexOf(link);
    const term = this.#terms[at];
    if (!term) return;
    const isOn = link.getAttribute('data-office') === 'term';
    const happenedIn = ({ start, begunBy }: TimelineEvent) =>
      isSurelyIn({ start, end: begunBy }, term);
    const knownIn = ({ disclosed }: TimelineEvent) =>
      disclosed !== undefined && isSurelyIn(disclosed, term);
    this.#markTerms((other) => (other === term && !isOn ? 'term' : ''));
    this.#markPeriod((event) => !isOn && (happenedIn(event) || knownIn(event)));
    const happened = this.#events.filter(happenedIn).length;
    const known = this.#events.filter(knownIn).length;
    this.#note((words) =>
      isOn
        ? ''
        : `${(words['term'] ?? '')
            .replace('{name}', term.name)
            .replace('{n}', String(happened))
            .replace('{m}', String(known))} ${words['note'] ?? ''}`,
    );
  }

  #markTerms(roleOf: (term: TermOfOffice) => string): void {
    this.#canvas.querySelectorAll('.term').forEach((link, at) => {
      const term = this.#terms[at];
      link.setAttribute('data-office', term ? roleOf(term) : '');
    });
  }

  #markPeriod(isIn: (event: TimelineEvent) => boolean): void {
    this.#drawing.markPeriod(new Set(this.#events.filter(isIn).map(({ id }) => id)));
  }

  #note(say: (words: DOMStringMap) => string): void {
    const note = this.querySelector<HTMLElement>('.office-note');
    if (note) note.textContent = say(note.dataset).replace(/\s+/g, ' ').trim();
  }

  /** Says once what the filters and the zoom leave: how many events, how many without a name. */
  #say(): void {
    const status = this.querySelector<HTMLElement>('.status');
    if (!status) return;
    const { one = '', many = '', unnamed = '' } = status.dataset;
    const n = this.#kept.size;
    const lanes = this.#placed?.lanes ?? [];
    const nameless = this.#placed
      ? lanes.reduce(
          (sum, { events, clusters }) =>
            sum +
            events.filter(({ placedLabel }) => !placedLabel).length +
            clusters.reduce((held, { ids }) => held + ids.length, 0),
          0,
        )
      : this.#canvas.querySelectorAll('a.event[data-unnamed]').length;
    this.#announce(
      (n === 1 ? one : many)
        .replace('{n}', String(n))
        .replace('{total}', String(this.#list.total)) +
        (nameless > 0 ? unnamed.replace('{n}', String(nameless)) : ''),
    );
  }

  /** So that the address can be copied. A frame's own address is its host's: it keeps no state there. */
  #remember(address: string): void {
    if (this.dataset['framed'] !== undefined) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A folder may refuse. The view still shows; only the address stays as it was.
    }
  }

  #announce(text: string): void {
    const status = this.querySelector('.status');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** Part of the width that a stretch of days takes. */
function partOf(start: Day, end: Day): Part {
  return { from: placeDay(CASE_SCALE, start), to: placeDay(CASE_SCALE, end) };
}

const isUnnamed = (link: Element | null) => link?.hasAttribute('data-unnamed') ?? true;

/** A fragment as an id; a broken escape is no id. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}

if (!customElements.get('zoomable-timeline'))
  customElements.define('zoomable-timeline', ZoomableTimeline);
keepPlaceAcrossLanguages();
