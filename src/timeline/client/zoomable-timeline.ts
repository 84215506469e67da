/**
 * `<zoomable-timeline>` adds to the server's timeline: zoom and overview, a sheet for the chosen event,
 * search and filters with their address, arrow keys along the drawing, who was in office. Panning is the
 * browser's own scrolling. In a narrow window the list is the drawing (track-list.ts). Without the script
 * everything is already there, readable and linked.
 */
import { partOfEvents } from '../layout/results-part.ts';
import { CLOSEST_ZOOM, withRoom, type Part } from '../layout/viewport.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { formatView, WHOLE_VIEW } from '../model/view-state.ts';
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { DrawingLayout } from './drawing-layout.ts';
import { listenToDrawing } from './drawing-links.ts';
import { DrawingWindow } from './drawing-window.ts';
import { listenToLines } from './list-lines.ts';
import { ListedEvents } from './listed-events.ts';
import { OfficeBand } from './office-band.ts';
import { createOverview, type Overview } from './overview.ts';
import { Reading } from './reading.ts';
import { StatusLine } from './status-line.ts';
import { TimelineDrawing } from './timeline-drawing.ts';
import { listenToToolbar } from './toolbar.ts';
import { ViewAddress, type SeenView } from './view-address.ts';
import { actorsOf, readControls, writeControls } from './view-controls.ts';
import { readLabels } from './written-drawing.ts';

export class ZoomableTimeline extends HTMLElement {
  #window!: DrawingWindow;
  #list!: ListedEvents;
  #drawing!: TimelineDrawing;
  #offices!: OfficeBand;
  #address!: ViewAddress;
  #status!: StatusLine;
  #overview: Overview | undefined;
  #reading!: Reading;
  /** What the controls leave: of the list, and of it the events of the drawing. */
  #kept = new Set<string>();
  #shown: TimelineEvent[] = [];
  #layout!: DrawingLayout;

  connectedCallback(): void {
    const scroller = this.querySelector<HTMLElement>('.scroller');
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!scroller || !canvas) return;
    const isFramed = this.dataset['framed'] !== undefined;
    this.#list = new ListedEvents(this, readLabels(canvas));
    this.#drawing = new TimelineDrawing(canvas, (id) => this.#list.nameOf(id));
    this.#offices = new OfficeBand(this, canvas);
    this.#address = new ViewAddress(isFramed);
    this.#status = new StatusLine(this);
    this.dataset['ready'] = '';
    this.#window = new DrawingWindow(scroller, canvas, {
      move: () => this.#remember(),
      layOut: (fromPx) => this.#layout.soon(fromPx),
      follow: (seen) => this.#follow(seen),
      resize: () => {
        this.#layout.again();
        this.#reading.keepInView();
      },
    });
    this.#layout = new DrawingLayout({
      canvas,
      drawing: this.#drawing,
      window: this.#window,
      terms: this.#offices.terms,
      pinned: () => this.#reading.chosen,
      done: () => {
        this.#drawing.keepTabStop();
        if (this.#reading.isOpen) this.#reading.tie();
        this.#say();
        this.#window.tell();
      },
    });
    this.#reading = new Reading({
      host: this,
      list: this.#list,
      drawing: this.#drawing,
      window: this.#window,
      offices: this.#offices,
      kept: () => [...this.#kept],
      name: (id) => {
        if (this.#layout.isOurs || isUnnamed(this.#drawing.linkOf(id))) this.#layout.now(id);
      },
      remember: () => this.#remember(),
      announce: (text) => this.announce(text),
    });
    this.#overview = createOverview(this, (part, by) => this.#window.show(part, by));
    this.#setShown(this.#list.ids);
    this.#listen(canvas);
    this.#open();
  }

  /** The address of what is seen. */
  get address(): string {
    return this.#address.href(this.#seen());
  }

  /** Says what happened, for those who see and those who do not. */
  announce(text: string): void {
    this.#status.announce(text);
  }

  #listen(canvas: HTMLElement): void {
    const controls = this.querySelector<HTMLElement>('.controls');
    controls?.addEventListener('input', ({ target }) => {
      keepTyped(target);
      this.#filter();
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      writeControls(this, WHOLE_VIEW);
      this.#filter();
      controls?.querySelector('input')?.focus();
    });
    listenToToolbar(this, {
      zoomBy: (factor) => this.#window.zoomBy(factor),
      zoomOut: () => this.#window.zoomOut(),
      read: (isProjected) => this.#reading.read(isProjected),
    });
    listenToDrawing(canvas, {
      shown: () => this.#shown,
      hasSheet: () => this.#reading.hasSheet,
      open: (id) => this.#reading.open(id),
      openCluster: (link, part) => this.#openCluster(link, part),
      showTerm: (link) => this.#drawing.markPeriod(this.#offices.toggle(link, this.#shown)),
      showYear: (year) => {
        this.#window.show(year, 'start');
        this.#remember();
      },
      focus: (event) => this.#reading.focus(event),
    });
    listenToLines(this, {
      has: (id) => this.#list.has(id),
      isDrawn: () => !this.#window.isShown,
      open: (id, isLink) => {
        this.#address.isStep = isLink;
        this.#reading.open(id);
      },
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#reading.close();
    });
    window.addEventListener('hashchange', () => this.#chooseFromAddress());
    window.addEventListener('popstate', () => this.#showAsked());
    // On paper the drawing has the width of a sheet, and shows all.
    window.addEventListener('beforeprint', () => this.#layout.onPaper());
    window.addEventListener('afterprint', () => this.#layout.again());
  }

  /** Shows what the address asks for. */
  #open(): void {
    this.#showAsked(true);
    this.#drawing.placeTabStop(this.#shown[0]?.id);
    const event = this.#address.askedEvent() ?? this.#address.fragment();
    if (event && this.#kept.has(event)) this.#reading.openAsked(event);
    this.#say();
    this.#window.tell();
  }

  /** Shows the events that the address names; with them, or at first, the part of the drawing too. */
  #showAsked(isFirst = false): void {
    const view = this.#address.askedView(actorsOf(this), this.#list.ids);
    const isOther = formatView(view) !== formatView(readControls(this));
    if (isOther) {
      writeControls(this, view);
      this.#filter();
    }
    const asked = isOther || isFirst ? this.#address.askedWindow() : undefined;
    if (asked && this.#window.isShown) this.#window.showDays(asked);
  }

  /** Applies the controls to the list, the drawing and the address. */
  #filter(): void {
    const view = readControls(this);
    this.#setShown(this.#list.show(view));
    this.#overview?.count(this.#shown);
    this.#list.countOutside(this.#kept, this.querySelector('.outside'));
    const isWhole = formatView(view) === '';
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', isWhole);
    // It counts the facts of the whole view.
    this.querySelector('.list-lead')?.toggleAttribute('hidden', !isWhole);
    this.#offices.clear();
    this.#drawing.markPeriod(new Set());
    this.#layout.now();
    // What is left out is not read beside what is left.
    if (!this.#kept.has(this.#reading.chosen ?? '')) this.#reading.close(false);
    if (this.#window.isShown) this.#fit();
    else this.#list.bringBack(this);
    this.#say();
    this.#remember();
  }

  /** What is left of the drawing fills its window. */
  #fit(): void {
    const part = this.#shown.length < this.#list.drawn.length && partOfEvents(this.#shown);
    if (part) this.#window.show(part, 'start');
    else this.#window.zoomOut();
  }

  #setShown(kept: ReadonlySet<string>): void {
    this.#kept = new Set(kept);
    this.#shown = this.#list.drawn.filter(({ id }) => kept.has(id));
    this.#layout.take(this.#shown);
    this.#offices.showFor(this.#shown);
  }

  #follow(seen: Part): void {
    this.#drawing.follow(seen);
    // A phone hides the drawing: it has no width there, and no part of it is seen.
    if (this.#window.isShown) this.#offices.place(seen, this.#window.widthPx);
    this.toggleAttribute('data-part', !this.#window.isWhole);
    this.#overview?.show(seen);
  }

  /** What the address says. */
  #seen(): SeenView {
    const { isShown, isWhole, seenDays } = this.#window;
    return {
      view: readControls(this),
      seen: isShown && !isWhole ? seenDays : undefined,
      event: this.#kept.has(this.#reading.chosen ?? '') ? this.#reading.chosen : undefined,
      pupil: this.dataset['pupil'],
    };
  }

  #remember(): void {
    this.#address.remember(() => this.#seen());
  }

  /** Zooms to the events of a cluster; lists them when no zoom parts them. */
  #openCluster(link: Element, part: Part): void {
    if (this.#window.zoom < CLOSEST_ZOOM) this.#window.show(withRoom(part), 'start');
    else this.#reading.openList(link);
    this.#remember();
  }

  #chooseFromAddress(): void {
    const id = this.#address.fragment();
    if (!id) this.#reading.close();
    if (id === this.#reading.chosen || !this.#list.has(id)) return;
    if (!this.#window.isShown || this.#reading.isOpen) return this.#reading.open(id);
    this.#reading.choose(id);
    // Who was in office is marked only where the sheet says what that means.
    this.#offices.clear();
  }

  #say(): void {
    this.#status.say({
      shown: this.#kept.size,
      total: this.#list.total,
      unnamed: this.#window.isShown ? this.#drawing.unnamed : 0,
    });
  }
}

const isUnnamed = (link: Element | null) => link?.hasAttribute('data-unnamed') ?? true;

if (!customElements.get('zoomable-timeline'))
  customElements.define('zoomable-timeline', ZoomableTimeline);
