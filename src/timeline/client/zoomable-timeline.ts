/**
 * `<zoomable-timeline>` adds to the server's timeline: three views, zoom and overview, a card and a sheet for a fact,
 * search and filters with their address, arrow keys along the drawing, who was in office. In a narrow window the list
 * is the drawing of all the facts. Without the script everything is already there, readable and linked.
 */
import { pointer } from 'd3';
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { sayDay } from '../../calendar/said-day.ts';
import { classQuery } from '../model/class-query.ts';
import type { TimelineView } from '../model/timeline-view.ts';
import { formatView, WHOLE_VIEW } from '../model/view-state.ts';
import { FRAME_SIZES, frameOf, sizeFor, TYPE_PX, type FrameSize } from '../scene/frame-sizes.ts';
import { WHOLE } from '../scene/element.ts';
import { guttersOf, type SceneFact, type SceneFrame, type SceneTerm } from '../scene/scene.ts';
import { factsOfView, timelineScene } from '../scene/timeline-scene.ts';
import { shownDays } from '../scene/time-scale.ts';
import { Drawing } from './drawing.ts';
import { FactCard, type CardPlace } from './fact-card.ts';
import { TextLoader } from './fact-texts.ts';
import { listenToLines } from './list-lines.ts';
import { ListedEvents } from './listed-events.ts';
import { neighbourOf } from './neighbour.ts';
import { Offices } from './offices.ts';
import { createOverview, type Overview } from './overview.ts';
import { readTerms, readWords, type TimelineWords } from './page-words.ts';
import { Presentation } from './presentation.ts';
import { Reading } from './reading.ts';
import { StatusLine } from './status-line.ts';
import { listenForZoomKeys, listenToToolbar } from './toolbar.ts';
import { ViewAddress, type SeenView } from './view-address.ts';
import {
  actorsOf,
  chosenIds,
  fillLists,
  readControls,
  setChosenIds,
  writeControls,
} from './view-controls.ts';
import { zoomable, type ZoomedDrawing } from './zoom.ts';

/** Sizes of the names on a wall, in px: the first in which the whole drawing has room. */
const PRESENTED_PX = [24, 21, 19, 17, 15];
/** Paper of A4, in px, less its margins. */
const PAPER_PX = 690;
/** The most facts of a choice that are all named. */
const NAMED_CHOICE_MAX = 24;
/** How long moving lanes wait until they are laid out again, in ms. */
const LAY_OUT_MS = 120;

export class ZoomableTimeline extends HTMLElement {
  /** What a class adds to the view, which its address says as it is (own/class-timeline.ts judges it). */
  ofClass = classQuery(location.search);
  #words!: TimelineWords;
  #terms: readonly SceneTerm[] = [];
  #texts!: TextLoader;
  #list!: ListedEvents;
  #drawing!: Drawing;
  #zoom!: ZoomedDrawing;
  #offices!: Offices;
  #address!: ViewAddress;
  #status!: StatusLine;
  #overview: Overview;
  #reading!: Reading;
  #card!: FactCard;
  #presentation!: Presentation;
  /** The view that the page opens on, and the one that is shown. */
  #opening: TimelineView = 'tous';
  #view: TimelineView = 'tous';
  /** What the controls leave: of the list, and of it the facts of the drawing. */
  #kept = new Set<string>();
  #shown: readonly SceneFact[] = [];
  /** Ids of the facts that are highlighted and have the card: those of the pointer, else those of the focus. */
  #pointed: readonly string[] = [];
  /** Ids of the facts under the pointer; while it is on the card, those that the card shows. */
  #hovered: readonly string[] = [];
  #stop: string | undefined;
  /** Where the pointer is over the drawing, in px of it. */
  #pointerPx: number | undefined;
  #frame = 0;
  /** Whether the visible days have changed since the drawing was last moved. */
  #isMoved = false;
  /** Runs until moving lanes are laid out. */
  #timer: ReturnType<typeof setTimeout> | 0 = 0;
  /** Remaining steps of a layout. */
  #steps: Generator<void> | undefined;
  /** Width of the window of the lanes in px; undefined if something else is drawn, or at another width. */
  #lanesPx: number | undefined;
  #isPaper = false;

  connectedCallback(): void {
    const drawing = Drawing.of(this);
    if (!drawing) return;
    this.#words = readWords(this);
    this.#terms = readTerms(this);
    this.#texts = new TextLoader(this);
    this.#list = new ListedEvents(this, this.#texts);
    this.#drawing = drawing;
    this.#view = this.#opening = this.dataset['view'] as TimelineView;
    this.#offices = new Offices(this, this.#terms, this.#words);
    this.#address = new ViewAddress(this.dataset);
    this.#status = new StatusLine(this);
    this.#card = new FactCard(this, this.#list, (event) => this.#leave(event));
    this.#zoom = zoomable(
      drawing.svg,
      () => {
        this.#isMoved = true;
        this.#nextFrame();
      },
      () => this.#remember(),
    );
    this.#overview = createOverview(this, (days) => {
      this.#zoom.show(days);
      this.#remember();
    });
    this.#presentation = new Presentation(this, {
      changed: () => this.#draw(),
      step: (by) => this.#reading.step(by),
      announce: (text) => this.announce(text),
    });
    this.#reading = new Reading({
      host: this,
      list: this.#list,
      texts: this.#texts,
      kept: () => this.#order,
      changed: () => this.#follow(),
      markOf: (id) => this.#nameLink(id),
    });
    this.dataset['ready'] = '';
    this.#setShown(this.#list.ids);
    this.#listen();
    this.#open();
    // What opens beside the drawing changes its width too; while the list is the drawing, only what it stands in does.
    const resized = new ResizeObserver(() => {
      if (!drawing.isResized) return;
      this.#lanesPx = this.#steps = undefined;
      this.#nextFrame();
    });
    for (const box of [drawing.box, drawing.box.parentElement]) if (box) resized.observe(box);
  }

  /** The address of what is seen. */
  get address(): string {
    return this.#address.href(this.#seen());
  }

  /** The facts that are chosen or else filtered, and what a class adds: the view without its zoom, as a query string. */
  get query(): string {
    const view = readControls(this);
    const chosen = view.facts.length > 0 ? { ...WHOLE_VIEW, facts: view.facts } : view;
    return [formatView(chosen), this.ofClass].filter(Boolean).join('&');
  }

  /** Says what happened, for those who see and those who do not. */
  announce(text: string): void {
    this.#status.announce(text);
  }

  /** Reads the list again after its lines, or what may be seen of them, have changed, and applies the filters. */
  refresh(): void {
    this.#list.read();
    this.#filter();
  }

  /** Ids of the facts that a click in the drawing means. */
  factsAt(event: MouseEvent): readonly string[] {
    const { svg } = this.#drawing;
    return this.#drawing.factsAt(event.target, pointer(event, svg.node()));
  }

  /** Some facts, every one of them named, in lanes that are `outerPx` wide with what stands before them, without terms of office. */
  wholeScene(outerPx: number, ids: readonly string[]) {
    const all = this.#list.drawn;
    const facts = all.filter(({ id }) => ids.includes(id));
    const frame = frameOf('lanes', outerPx);
    const input = { facts, all, terms: [], words: this.#words };
    const scene = timelineScene('tous', input, frame, { layout: 'lanes', isWhole: true });
    return { scene, frame, beforePx: guttersOf('lanes', frame.typePx).before };
  }

  /** Ids of what the view and the filters leave, in the order of the view; with what is listed alone. */
  get #order(): readonly string[] {
    if (this.#view === 'tous')
      return this.#presentation.isOn ? this.#markedOf(this.#shown) : [...this.#kept];
    return factsOfView(this.#view, this.#shown).map(({ id }) => id);
  }

  /** The first of them. */
  get #first(): string | undefined {
    return this.#view === 'tous' ? this.#kept.values().next().value : this.#order[0];
  }

  /**
   * Terms of office drawn above the lanes. None if every fact shown is about the Court, or while something is hidden
   * from pupils, who could read it off the terms.
   */
  get #band(): readonly SceneTerm[] {
    return this.dataset['pupil'] || this.#shown.every(({ isAboutCourt }) => isAboutCourt)
      ? []
      : this.#terms;
  }

  /** Ids of the facts that have a mark, in the order of the view: the band says who takes office. */
  get #marked(): string[] {
    const ids = new Set(this.#markedOf(this.#shown));
    return this.#order.filter((id) => ids.has(id));
  }

  #markedOf(facts: readonly SceneFact[]): string[] {
    const isBandDrawn = this.#view === 'tous' && this.#band.length > 0;
    return facts.filter(({ isTerm }) => !(isTerm && isBandDrawn)).map(({ id }) => id);
  }

  /** The size that the drawing has room for; undefined where the list is the drawing. */
  get #size(): FrameSize | undefined {
    const { widthPx, stagePx } = this.#drawing;
    const kind = this.#view === 'tous' ? 'lanes' : 'rows';
    if (this.#isPaper) return sizeFor(kind, PAPER_PX);
    // The sheet of an open fact narrows the drawing, but must not turn it into a list.
    return sizeFor(kind, widthPx) ?? (sizeFor(kind, stagePx) && FRAME_SIZES[kind][0]);
  }

  #nextFrame(): void {
    this.toggleAttribute('data-pending', true);
    this.#frame ||= requestAnimationFrame(() => this.#advance());
  }

  /** Moves the lanes at once and lays them out later, one step in each frame, so that no frame is long. */
  #advance(): void {
    this.#frame = 0;
    if (this.#lanesPx === undefined && (this.#isMoved || !this.#steps)) return this.#draw();
    if (this.#isMoved) {
      this.#isMoved = false;
      this.#move();
      this.#layOutSoon();
    }
    if (!this.#steps) return;
    if (!this.#steps.next().done) return this.#nextFrame();
    this.#steps = undefined;
    if (this.#lanesPx !== undefined && !this.#drawing.shows(this.#zoom.part)) this.#layOutSoon();
    else this.removeAttribute('data-pending');
  }

  /** Lays out moving lanes from time to time, or at once if their names are hidden for lack of room. */
  #layOutSoon(): void {
    this.#timer ||= setTimeout(
      () => {
        this.#timer = 0;
        this.#steps ??= this.#layOut();
        this.#nextFrame();
      },
      this.#drawing.isCrowded ? 0 : LAY_OUT_MS,
    );
  }

  /** Draws the current view in one go. */
  #draw(): void {
    const { stagePx } = this.#drawing;
    this.#drawing.measure();
    const steps = this.#layOut();
    while (!steps.next().done) continue;
    // A phone is turned, or turned back.
    if (stagePx > 0 && this.#drawing.stagePx !== stagePx) this.#reading.bringBack();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = this.#timer = 0;
    this.#isMoved = false;
    this.#steps = undefined;
    this.removeAttribute('data-pending');
  }

  /** Draws the current view in steps. */
  *#layOut(): Generator<void> {
    const size = this.#size;
    this.toggleAttribute('data-listed', !size);
    if (size) yield* this.#layOutScene(size);
    else this.#lanesPx = undefined;
    this.#say();
  }

  *#layOutScene(size: FrameSize): Generator<void> {
    const { isOn, roomPx } = this.#presentation;
    // Above its bar a name may be large.
    const layout = isOn && size.layout === 'columns' ? 'stacked' : size.layout;
    const isLanes = layout === 'lanes';
    const outerPx = this.#isPaper ? PAPER_PX : this.#drawing.widthPx;
    const input = {
      facts: this.#shown,
      all: this.#list.drawn,
      terms: this.#band,
      words: this.#words,
    };
    const pinned = this.#highlightedIds;
    const frameIn = (typePx: number): SceneFrame => {
      const { widthPx } = frameOf(layout, outerPx, { typePx });
      this.#zoom.resize(widthPx);
      const { scale, isWhole } = this.#zoom;
      // As far as a gesture may move the bars before they are laid out again.
      const beyondPx = isLanes && !isWhole ? widthPx : undefined;
      return frameOf(layout, outerPx, { scale, typePx, pinned, beyondPx });
    };
    // Few facts that somebody chose are all named.
    const areNamed = this.#shown.length <= NAMED_CHOICE_MAX && chosenIds(this).length > 0;
    const sceneIn = (frame: SceneFrame) =>
      timelineScene(this.#view, input, frame, { layout, isWhole: areNamed });
    const large = isOn
      ? PRESENTED_PX.find((px) => sceneIn(frameIn(px)).heightPx <= roomPx)
      : undefined;
    const frame = frameIn(large ?? TYPE_PX);
    const part = isLanes ? this.#zoom.part : WHOLE;
    const scene = sceneIn(frame);
    this.#isMoved = false;
    this.#lanesPx = isLanes ? frame.widthPx : undefined;
    yield;
    const { hasFocus } = this.#drawing;
    yield* this.#drawing.show(scene, layout, part, isOn ? frame.typePx : undefined);
    this.#highlight();
    // What had the focus may be out of sight.
    if (hasFocus && !this.#drawing.hasFocus) this.#drawing.focusStop();
    this.#overview?.show(this.#zoom.scale);
    this.#move();
    this.querySelector('[data-zoom="all"]')?.toggleAttribute('hidden', this.#zoom.isWhole);
  }

  /** Moves the lanes to the visible days; rows are always laid out for these. */
  #move(): void {
    const widthPx = this.#lanesPx;
    this.#drawing.move(widthPx ? this.#zoom.part : WHOLE, widthPx ?? 0);
    this.toggleAttribute('data-zoomed', !this.#zoom.isWhole);
  }

  /** Ids of what has the focus, is open, is pointed at. */
  get #highlightedIds(): string[] {
    const { focused } = this.#drawing;
    const pointed = this.#pointed.length === 1 ? this.#pointed : [];
    return [focused, this.#reading.open, ...pointed].filter((id) => id !== undefined);
  }

  /** The link of a fact, which is named for that; undefined where the drawing does not show it. */
  #nameLink(id: string): SVGAElement | undefined {
    if (this.#size && !this.#drawing.linkOf(id) && this.#shown.some((fact) => fact.id === id)) {
      this.#pointed = [id];
      this.#draw();
    }
    return this.#drawing.linkOf(id) ?? undefined;
  }

  /** Marks what is open or pointed at. */
  #highlight(): void {
    const { open } = this.#reading;
    const lit = new Set(
      this.#pointed.length > 0 ? this.#pointed : open ? [open] : this.#offices.period,
    );
    if (open) lit.add(open);
    this.#drawing.highlight({
      lit,
      current: open,
      stop: this.#stop ?? this.#first,
      offices: this.#offices.roles,
    });
  }

  #listen(): void {
    const { svg, box } = this.#drawing;
    const controls = this.querySelector<HTMLElement>('.controls');
    controls?.addEventListener('input', ({ target }) => {
      keepTyped(target);
      this.#filter();
    });
    controls
      ?.querySelector('.drop')
      ?.addEventListener('toggle', () => fillLists(this), { once: true });
    // A search looks into the texts too, which come then.
    controls
      ?.querySelector('[name="q"]')
      ?.addEventListener('focus', () => void this.#searchTexts());
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      // A choice is no filter: what asks for all the facts gives it up.
      writeControls(this, { ...WHOLE_VIEW, facts: chosenIds(this) });
      this.#filter();
    });
    this.querySelector('[data-all]')?.addEventListener('click', () => {
      setChosenIds(this, []);
      this.#filter();
    });
    const zoomBy = (direction: 1 | -1) => {
      const fact = this.#shown.find(({ id }) => id === this.#highlightedIds[0]);
      const placePx = fact && this.#zoom.placeOf(fact.start);
      this.#zoom.zoomBy(direction, placePx ?? this.#pointerPx ?? this.#drawing.middlePx);
      this.#remember();
    };
    listenToToolbar(this, {
      choose: (view) => this.#choose(view),
      zoomBy,
      zoomOut: () => {
        this.#zoom.showAll();
        this.#remember();
      },
      present: () => {
        void this.#presentation.begin();
        this.#reading.begin();
      },
    });
    listenForZoomKeys(box, { zoomBy });
    listenToLines(this, {
      has: (id) => this.#list.has(id),
      open: (id, isLink) => {
        this.#address.isStep = isLink || !this.#reading.open;
        this.#reading.show(id, !isLink);
      },
    });
    const at = (event: MouseEvent) =>
      this.#drawing.factsAt(event.target, pointer(event, svg.node()));
    svg.on('click', (event: MouseEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const term = event.target instanceof Element && event.target.closest<SVGElement>('a.term');
      const ids = at(event);
      if (term) {
        this.#reading.close(false);
        this.#offices.toggle(Number(term.dataset['start']), this.#shown);
        this.#highlight();
      } else if (ids.length > 1)
        this.#reading.showList(ids, this.#words.facts.replace('{n}', String(ids.length)));
      else if (ids[0]) {
        // Back closes what was opened.
        this.#address.isStep = !this.#reading.open;
        this.#reading.show(ids[0], false);
      } else return;
      event.preventDefault();
    });
    svg.on('pointermove', (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const place = pointer(event, svg.node());
      [this.#pointerPx] = place;
      // A card would lie over the marks to be chosen.
      if (this.dataset['choosing'] !== undefined) return;
      // What is dragged leaves its card behind.
      this.#hovered = event.buttons > 0 ? [] : at(event);
      const { target, clientX: xPx, clientY: yPx } = event;
      if (this.#hovered.length === 0 || !(target instanceof Element)) this.#pointFocused();
      else
        this.#point(this.#hovered, () => ({
          target,
          xPx,
          yPx,
          ...this.#drawing.reachAt(target, place),
        }));
    });
    svg.on('pointerleave', (event: PointerEvent) => {
      this.#pointerPx = undefined;
      this.#leave(event);
    });
    box.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches('a.event:focus-visible'))
        this.#pointFocused();
    });
    box.addEventListener('focusout', () => {
      if (this.#hovered.join() !== this.#pointed.join()) this.#point([]);
    });
    box.addEventListener('keydown', (event) => {
      const link =
        event.target instanceof Element
          ? event.target.closest<SVGAElement>('a.event, a.term')
          : null;
      if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
      if (link.matches('a.term')) {
        // A link that is a button is pressed by the space bar too.
        const isPressed = event.key === ' ';
        if (isPressed)
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        if (isPressed || this.#drawing.stepTerm(link, event.key)) event.preventDefault();
        return;
      }
      const ids = this.#marked;
      const to = neighbourOf(ids, ids.indexOf(link.dataset['id'] ?? ''), event.key);
      if (!to) return;
      event.preventDefault();
      this.#focus(to);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      if (this.#presentation.isOn) this.#presentation.end();
      else if (this.#reading.isOpen) this.#reading.close();
      else {
        this.#offices.clear();
        this.#highlight();
      }
    });
    // Escape hides the card wherever the focus is, since hovering shows a card without moving the focus; the card comes
    // back only after something else has been pointed at. In the capture phase, before any other Escape handler: closing
    // the sheet may give the focus back to a mark, which then shows its own card.
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#card.hide(), {
      capture: true,
    });
    const openFragment = () => {
      const id = this.#address.fragment();
      if (id === '') this.#reading.close(false);
      else if (id !== this.#reading.open && this.#list.has(id)) this.#reading.show(id);
    };
    window.addEventListener('hashchange', openFragment);
    window.addEventListener('popstate', () => {
      this.#showAsked();
      // Where the query differs too there is no `hashchange`, which would come first: the browser scrolls before it.
      setTimeout(openFragment);
    });
    // On paper the drawing has the width of a sheet, and shows all.
    for (const [moment, isPaper] of [
      ['beforeprint', true],
      ['afterprint', false],
    ] as const)
      window.addEventListener(moment, () => {
        this.#isPaper = isPaper;
        this.#draw();
      });
  }

  /** Shows what the pointer or the focus is on. */
  #point(ids: readonly string[], placeOf?: () => CardPlace): void {
    if (ids.join() === this.#pointed.join()) return;
    this.#pointed = ids;
    if (placeOf) this.#card.show(ids, placeOf());
    else this.#card.hide();
    this.#highlight();
  }

  /** Shows what the keyboard has reached, as the pointer is on nothing. */
  #pointFocused(): void {
    const link = document.activeElement?.closest<SVGAElement>('.drawing a.event:focus-visible');
    const id = link?.dataset['id'];
    const mark = link?.querySelector('.mark');
    const { left = 0, top = 0, width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
    if (!id || !mark || width === 0) return this.#point([]);
    this.#stop = id;
    const [topPx, bottomPx] = [top, top + height];
    this.#point([id], () => ({
      target: mark,
      xPx: left + width / 2,
      yPx: top + height / 2,
      topPx,
      bottomPx,
    }));
  }

  /** The pointer has left the drawing or the card: on the card, what it was on stays, unless it drags. */
  #leave({ relatedTarget, buttons }: PointerEvent): void {
    const isHeld = buttons === 0 && this.#card.holds(relatedTarget);
    this.#hovered = isHeld ? this.#pointed : [];
    if (!isHeld) this.#pointFocused();
  }

  /** Moves the focus to a fact, brings it into sight and names it. */
  #focus(id: string): void {
    const fact = this.#shown.find((one) => one.id === id);
    if (!fact) return;
    this.#stop = id;
    this.#pointed = [id];
    this.#zoom.bringIntoView({ start: fact.start, end: fact.begunBy });
    this.#draw();
    this.#pointed = [];
    const link = this.#drawing.linkOf(id);
    // In sight first: its card stands beside it.
    link?.querySelector('.mark')?.scrollIntoView({ block: 'nearest' });
    link?.focus({ preventScroll: true });
  }

  /** Shows what the address asks for. */
  #open(): void {
    const id = this.#address.asked.event ?? this.#address.fragment();
    if (!id && location.search === '') {
      // What the server drew is what is asked for: fitting it to the window can wait.
      this.#choose(this.#opening, false);
      this.#steps = this.#layOut();
      this.#nextFrame();
      return;
    }
    this.#showAsked();
    if (id && this.#list.has(id)) this.#reading.showAsked(id);
  }

  /** Shows the view, the facts and the days that the address names. */
  #showAsked(): void {
    const view = this.#address.askedView(actorsOf(this), this.#list.ids);
    if (formatView(view) !== formatView(readControls(this))) {
      writeControls(this, view);
      this.#filter();
    }
    const { view: shown, days } = this.#address.asked;
    this.#choose(shown ?? this.#opening, false);
    if (days && this.#size) this.#zoom.show(days);
    else if (!this.#zoom.isWhole) this.#zoom.showAll();
    this.#draw();
  }

  #choose(view: TimelineView, isAsked = true): void {
    this.#view = view;
    this.dataset['view'] = view;
    for (const button of this.querySelectorAll<HTMLElement>('.views button'))
      button.ariaPressed = String(button.dataset['view'] === view);
    if (!isAsked) return;
    this.#stop = undefined;
    this.#offices.clear();
    if (!this.#zoom.isWhole) this.#zoom.showAll();
    this.#draw();
    this.#remember();
  }

  /** Applies the controls to the list, the drawing and the address. */
  #filter(): void {
    const view = readControls(this);
    const isWhole = formatView(view) === '';
    this.#setShown(this.#list.show(view));
    if (view.query && !this.#texts.texts) void this.#searchTexts();
    const isFiltered = formatView({ ...view, facts: [] }) !== '';
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', !isFiltered);
    this.querySelector('[data-all]')?.toggleAttribute('hidden', view.facts.length === 0);
    // It counts the facts of the whole view.
    this.querySelector('.list-lead')?.toggleAttribute('hidden', !isWhole);
    this.#offices.clear();
    // What is left out is not read beside what is left.
    if (!this.#kept.has(this.#reading.chosen ?? '')) this.#reading.close(false);
    // A filter is about all the facts.
    if (!isWhole && this.#view !== 'tous') this.#choose('tous');
    this.#draw();
    if (!this.#size) this.#list.bringBack(this);
    this.#remember();
  }

  async #searchTexts(): Promise<void> {
    try {
      if (!this.#texts.hasTexts) return;
      await this.#texts.load();
      const view = readControls(this);
      if (!view.query) return;
      this.#setShown(this.#list.show(view));
      this.#draw();
    } catch {
      // What the lines say is searched.
    }
  }

  #setShown(kept: ReadonlySet<string>): void {
    this.#kept = new Set(kept);
    this.#shown = this.#list.drawn.filter(({ id }) => kept.has(id));
    this.#overview?.count(this.#shown);
    this.#list.countOutside(this.#kept, this.querySelector('.outside'));
  }

  /** Another fact is open, or none. */
  #follow(): void {
    const { open } = this.#reading;
    const fact = this.#shown.find(({ id }) => id === open);
    if (fact) {
      this.#stop = fact.id;
      this.#offices.ofFact(fact);
      // A fact that the rows leave out is seen among all.
      if (!this.#order.includes(fact.id)) this.#choose('tous');
      this.#zoom.bringIntoView({ start: fact.start, end: fact.begunBy });
    } else this.#offices.clear();
    this.#card.hide();
    this.#draw();
    this.#remember();
  }

  /** What the address says. */
  #seen(): SeenView {
    const { scale, isWhole } = this.#zoom;
    const view = readControls(this);
    const { ofClass } = this;
    const isPlain = formatView(view) === '' && isWhole && !ofClass;
    return {
      view,
      shown: isPlain && this.#view === this.#opening ? undefined : this.#view,
      seen: isWhole || !this.#size ? undefined : shownDays(scale),
      event: this.#reading.open,
      ofClass,
      isDraft: this.dataset['choosing'] !== undefined,
    };
  }

  #remember(): void {
    this.#address.remember(() => this.#seen());
  }

  #say(): void {
    const { scale, isWhole } = this.#zoom;
    const { days, zoomed } = this.#words;
    const { start, end } = shownDays(scale);
    const said =
      isWhole || !this.#size
        ? ''
        : zoomed.replace('{a}', sayDay(start, days)).replace('{b}', sayDay(end - 1, days));
    // Of our facts: what a teacher added is none.
    const { added, total } = this.#list;
    const shown = this.#view === 'tous' ? this.#kept.size : this.#order.length + added;
    this.#status.say(this.#view, { shown: shown - added, total: total - added }, said);
  }
}

if (!customElements.get('zoomable-timeline'))
  customElements.define('zoomable-timeline', ZoomableTimeline);
