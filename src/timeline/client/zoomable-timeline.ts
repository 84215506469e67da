/**
 * `<zoomable-timeline>` adds to the drawing and the list that the server wrote: four layouts, zoom, the line of a day,
 * filters, a card and a sheet for a fact. There is one state (model/view-state.ts): what a reader does makes a new one,
 * and everything that is seen follows from it, so that a reload of the address shows the same.
 */
import { pointer, select, type ZoomTransform } from 'd3';
import { dayOf } from '../../calendar/day.ts';
import { sayDay } from '../../calendar/said-day.ts';
import { showClass } from '../class/class-view.ts';
import { shownDays } from '../layout/time-axis.ts';
import { isDrawn, type Days, type Fact } from '../model/fact.ts';
import { sayCount, sayDayCounts } from '../model/said-counts.ts';
import {
  factsOfLayout,
  isFiltered,
  LAYOUTS,
  matchFact,
  NO_FILTERS,
  parseView,
  WHOLE_VIEW,
  type ViewState,
} from '../model/view-state.ts';
import { slideDay } from './day-line.ts';
import { Drawing } from './drawing.ts';
import { FactCard } from './fact-card.ts';
import { filterLines, listDay } from './fact-list.ts';
import { FactSheet } from './fact-sheet.ts';
import { FactStories } from './fact-stories.ts';
import { readFilters, writeFilters } from './filter-controls.ts';
import { shutsMenus } from './drop-menus.ts';
import { neighbourOf } from './neighbour.ts';
import { readTimelineData, type TimelineData } from './timeline-data.ts';
import { addressOf, ViewAddress } from './view-address.ts';
import { ZoomGestures } from './zoom-gestures.ts';

/** Height that a mark with the focus takes, in px. */
const ROOM_PX = 24;
/** The years that one button shows from near: most facts lie in them. */
const CLOSE_UP: Days = [dayOf(2023), dayOf(2026)];

export class ZoomableTimeline extends HTMLElement {
  #data!: TimelineData;
  #state: ViewState = WHOLE_VIEW;
  #drawing!: Drawing;
  #gestures!: ZoomGestures;
  #address!: ViewAddress;
  #sheet!: FactSheet;
  #card!: FactCard;
  #form!: HTMLFormElement;
  /** Facts that the filters leave, and of those the ones of the layout, in the order of time. */
  #kept: readonly Fact[] = [];
  #shown: readonly Fact[] = [];
  /** Id of the fact in the drawing that the tab key reaches. */
  #stop = '';
  #frame = 0;
  #shutMenu = shutsMenus(this);

  connectedCallback(): void {
    if (showClass(this)) return;
    const data = readTimelineData(this);
    const drawing = data && Drawing.of(this, data);
    const [form, sheet, card] = ['form.filters', '.event-sheet', '.fact-card'].map((part) =>
      this.querySelector<HTMLElement>(part),
    );
    if (!data || !drawing || !(form instanceof HTMLFormElement) || !sheet || !card) return;
    this.#data = data;
    this.#drawing = drawing;
    this.#address = new ViewAddress(this.dataset['framed'] !== undefined);
    this.#form = form;
    this.#sheet = new FactSheet(sheet, new FactStories(this), {
      step: (by) => this.#step(by),
      close: () => this.#close(),
    });
    this.#card = new FactCard(card);
    this.#gestures = new ZoomGestures(drawing.svg, {
      range: () => drawing.range,
      zoomed: (transform, isOver) => this.#zoomed(transform, isOver),
    });
    // In a task of its own: a slow phone can scroll between reading the facts and drawing them.
    setTimeout(() => this.#begin());
  }

  #begin(): void {
    this.#listen();
    this.#show(this.#asked());
    // Said last: the style sheet follows it, and the drawing is measured before that.
    this.dataset['ready'] = '';
    new ResizeObserver(() => {
      if (this.#drawing.isResized) this.#draw();
    }).observe(this.#drawing.box);
  }

  /** The address of what is seen. */
  get address(): string {
    return addressOf(this.#state);
  }

  /** Says what happened, for those who see and those who do not. */
  announce(text: string): void {
    select(this).select('.said').text(text);
  }

  #asked(): ViewState {
    return parseView(location.search, location.hash, this.#data.known);
  }

  /**
   * Changes the state, and shows it.
   * @param isStep  whether Back undoes it
   */
  #change(change: Partial<ViewState>, isStep = true): void {
    this.#show({ ...this.#state, ...change });
    this.#address.remember(this.#state, isStep);
  }

  /** Shows a state: the only place from which anything is drawn or said. */
  #show(asked: ViewState): void {
    const { facts, nameOf } = this.#data;
    const kept = facts.filter((fact) => matchFact(asked, fact, nameOf));
    const shown = factsOfLayout(asked.layout, kept);
    // A fact that is not shown is not open.
    const fact = shown.some(({ id }) => id === asked.fact) ? asked.fact : '';
    const isOther = asked.zoom !== this.#state.zoom || asked.layout !== this.#state.layout;
    this.#state = { ...asked, fact };
    this.#kept = kept;
    this.#shown = shown;
    if (!shown.some(({ id }) => id === this.#stop)) this.#stop = shown[0]?.id ?? '';
    if (fact) this.#stop = fact;
    this.dataset['layout'] = asked.layout;
    writeFilters(this.#form, asked);
    filterLines(this, new Set(kept.map(({ id }) => id)));
    this.#showSheet();
    this.#draw(isOther);
    this.#sayFilters();
    for (const button of this.querySelectorAll<HTMLElement>('[data-show]'))
      button.ariaPressed = String(button.dataset['show'] === asked.layout);
  }

  #showSheet(): void {
    const at = this.#shown.findIndex(({ id }) => id === this.#state.fact);
    this.#sheet.show(this.#shown[at], { at: at + 1, of: this.#shown.length });
    this.toggleAttribute('data-open', at >= 0);
  }

  /** Draws the state. @param isOther  whether the zoom that it asks for is not yet that of the gestures */
  #draw(isOther = true): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#drawing.show(this.#shown, this.#state, this.#stop);
    this.#gestures.fit();
    if (isOther) this.#gestures.follow(this.#drawing.transform);
    this.#readDay();
    const { zoom } = this.#state;
    this.querySelector('[data-zoom="all"]')?.toggleAttribute('hidden', !zoom);
    this.querySelector('[data-zoom="close"]')?.toggleAttribute('hidden', zoom !== undefined);
  }

  /** A gesture, or a button for it, moves the drawing; the state follows when it is over. */
  #zoomed(transform: ZoomTransform, isOver: boolean): void {
    this.#drawing.transform = transform;
    this.#card.show(undefined);
    if (isOver) {
      const zoom = transform.k < 1.001 ? undefined : shownDays(this.#drawing.x);
      this.#state = { ...this.#state, zoom };
      this.#draw(false);
      this.#address.remember(this.#state, false);
    } else
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#drawing.move();
      });
  }

  /** What was known on the day: in the drawing, in a sentence, in lists. */
  #readDay(): void {
    const { day, layout } = this.#state;
    const { words } = this.#data;
    const drawn = this.#kept.filter(isDrawn);
    const [alone] = layout === 'premier' ? this.#shown : [];
    const phrases = alone
      ? [alone.name]
      : sayDayCounts(sayDay(day, words.long), drawn, day, words.day);
    const line = this.#drawing.showDay(alone ? undefined : day);
    if (line && !line.hasAttribute('role'))
      slideDay(line, {
        name: words.day.slider,
        day: () => this.#state.day,
        dayAt: (x) => this.#drawing.dayAt(x),
        chosen: (chosen) => {
          this.#state = { ...this.#state, day: chosen };
          this.#readDay();
          this.#address.remember(this.#state, false);
        },
      });
    line?.setAttribute('aria-valuenow', String(day));
    line?.setAttribute('aria-valuetext', phrases.join(' '));
    select(this)
      .selectAll('.day-said [data-said]')
      .text((_, at) => phrases[at] ?? '');
    listDay(this, drawn, day, words);
  }

  #sayFilters(): void {
    const { shown } = this.#data.words;
    const isChosen = this.#state.facts.length > 0;
    const isPart = isFiltered(this.#state) || isChosen;
    const n = this.#kept.length;
    const text = sayCount(n, shown).replace('{total}', String(this.#data.facts.length));
    this.announce(isPart ? text : '');
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', !isPart);
    const see = this.querySelector<HTMLElement>('[data-see]');
    const { one = '', many = '' } = see?.dataset ?? {};
    if (see) see.textContent = sayCount(n, { none: shown.none, one, many });
  }

  /** Opens a fact, in a layout that shows it. */
  #open(id: string): void {
    const isShown = this.#shown.some((fact) => fact.id === id);
    const isKept = this.#kept.some((fact) => fact.id === id);
    this.#change({
      fact: id,
      ...(isShown ? {} : { layout: WHOLE_VIEW.layout }),
      ...(isKept ? {} : NO_FILTERS),
    });
    this.#sheet.focus();
  }

  #close(): void {
    const id = this.#state.fact;
    this.#change({ fact: '' }, false);
    (
      this.#drawing.linkOf(id) ??
      this.querySelector<HTMLElement>(`.fact[data-id="${CSS.escape(id)}"] :is(a, summary)`)
    )?.focus();
  }

  #step(by: -1 | 1): void {
    const at = this.#shown.findIndex(({ id }) => id === this.#state.fact);
    const next = this.#shown[at + by];
    if (next) this.#change({ fact: next.id }, false);
  }

  #listen(): void {
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.#shutMenu(true) && this.#sheet.isOpen) this.#close();
    });
    this.#form.addEventListener('input', () =>
      this.#change({ ...readFilters(this.#form, this.#state), zoom: undefined }),
    );
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    for (const fold of this.querySelectorAll('.day-facts details'))
      fold.addEventListener('toggle', () => this.#readDay());
    const { box } = this.#drawing;
    box.addEventListener('keydown', (event) => this.#walk(event));
    box.addEventListener('pointermove', (event) => this.#point(event));
    box.addEventListener('pointerleave', () => this.#point());
    box.addEventListener('focusin', ({ target }) => {
      const link = target instanceof Element ? target.closest<SVGElement>('a[data-id]') : null;
      if (!link) return;
      const { left, top, width, height } = link.getBoundingClientRect();
      // The sheet of a fact may cover what has the focus, where the window is low.
      const room = innerHeight - this.#sheet.coveredPx;
      if (top < 0 || top > room - ROOM_PX) scrollBy(0, top - room / 2);
      if (!link.matches(':focus-visible')) return;
      const frame = box.getBoundingClientRect();
      const place = [left + width / 2 - frame.left, top + height / 2 - frame.top] as const;
      this.#highlight(this.#factOf(link), place);
    });
    box.addEventListener('focusout', () => this.#highlight(undefined));
    const follow = () => {
      this.#address.forget();
      const hadFocus = this.contains(document.activeElement);
      const before = this.#state.fact;
      this.#show(this.#asked());
      if (hadFocus && before && !this.#state.fact) this.#drawing.linkOf(before)?.focus();
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    addEventListener('beforeprint', () => this.#drawing.onPaper(true));
    addEventListener('afterprint', () => this.#drawing.onPaper(false));
  }

  /** A press on a button or a link of the timeline. */
  #press(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const button = event.target.closest<HTMLElement>('button');
    const { show, zoom } = button?.dataset ?? {};
    const layout = LAYOUTS.find((name) => name === show);
    if (layout) this.#change({ layout, zoom: undefined });
    else if (zoom === 'all' || zoom === 'close') {
      this.#change({ zoom: zoom === 'all' ? undefined : CLOSE_UP }, false);
      this.querySelector<HTMLElement>('.zoom button:not([hidden])')?.focus();
    } else if (zoom) this.#gestures.scaleBy(zoom === 'in' ? 1 : -1, this.#drawing.middle);
    else if (button?.dataset['reset'] !== undefined) {
      this.#change(NO_FILTERS);
      this.#form.querySelector<HTMLElement>('[name=q]')?.focus();
    } else if (button?.dataset['see'] !== undefined) {
      this.#shutMenu();
      this.#drawing.box.focus({ preventScroll: false });
    } else this.#follow(event);
  }

  /** A link to a fact opens it here. */
  #follow(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest('a');
    const inDrawing = this.#drawing.box.contains(target);
    const id = inDrawing
      ? (link?.getAttribute('data-id') ?? this.#factAt(event)?.id)
      : target.closest<HTMLElement>('.fact, [data-day-list] li')?.dataset['id'];
    const isOurs = id !== undefined && this.#data.facts.some((fact) => fact.id === id);
    if (!isOurs || (!inDrawing && !link?.matches('.what, [data-day-list] a'))) return;
    event.preventDefault();
    this.#open(id);
  }

  #factOf(link: Element | null): Fact | undefined {
    return this.#shown.find(({ id }) => id === link?.getAttribute('data-id'));
  }

  #factAt(event: MouseEvent): Fact | undefined {
    return this.#drawing.factAt(pointer(event, this.#drawing.svg));
  }

  #point(event?: PointerEvent): void {
    if (!event || event.pointerType === 'touch' || event.buttons > 0)
      return this.#highlight(undefined);
    const link = event.target instanceof Element ? event.target.closest('a[data-id]') : null;
    const { left, top } = this.#drawing.box.getBoundingClientRect();
    const place = [event.clientX - left, event.clientY - top] as const;
    this.#highlight(this.#factOf(link) ?? this.#factAt(event), place);
  }

  #highlight(fact: Fact | undefined, place?: readonly [number, number]): void {
    this.#drawing.highlight(fact?.id ?? this.#state.fact);
    this.#card.show(fact, place);
  }

  /** Arrow keys lead from fact to fact; plus and minus zoom. */
  #walk(event: KeyboardEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-id]') : null;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = { '+': 1, '=': 1, '-': -1 }[event.key] as 1 | -1 | undefined;
    if (zoom) this.#gestures.scaleBy(zoom, this.#drawing.middle);
    const ids = this.#drawing.ids;
    const to = link && neighbourOf(ids, ids.indexOf(link.getAttribute('data-id') ?? ''), event.key);
    if (to) {
      this.#stop = to;
      this.#drawing.setStop(to);
      this.#drawing.linkOf(to)?.focus();
    }
    if (zoom || to) event.preventDefault();
  }
}

if (!customElements.get('zoomable-timeline'))
  customElements.define('zoomable-timeline', ZoomableTimeline);
