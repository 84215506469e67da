/**
 * The drawing in the page: writes scenes into the one that the server drew, moves it, and marks what the reader points
 * at, has opened or reaches with the keys. Computes no position: the scene does.
 */
import { least, median, select, type Selection } from 'd3';
import { WHOLE, type Part } from '../scene/element.ts';
import { LAYERS, type Layer, type Scene, type SceneLayout } from '../scene/scene.ts';
import { writeElements } from './element-writer.ts';
import { neighbourOf } from './neighbour.ts';

/** Maximum distance from the pointer to the dot that it selects, in px. */
const NEAR_PX = 14;
/** How far beyond either edge of the window a zoomed drawing is visible, in px. */
const EDGE_PX = 12;
/** How many times more days may be visible than at the last layout before names would overlap. */
const ROOM = 1.02;
/** The layers after which the rest of a scene waits for the next frame: each of the steps costs about as much. */
const ENDS_OF_STEPS: ReadonlySet<Layer> = new Set(['ministers', 'unnamed', 'events']);

/** What the reader has opened or points at. */
export interface Highlight {
  /** Ids of the highlighted facts; the others are dimmed. */
  lit: ReadonlySet<string>;
  /** The one that is open. */
  current: string | undefined;
  /** The one tab stop of the drawing. */
  stop: string | undefined;
  /** Roles of terms of office, by their first day: `then`, `later`, both, `term`. */
  offices: ReadonlyMap<number, string>;
}

/** The drawing of one timeline. */
export class Drawing {
  readonly box: HTMLElement;
  /** Width of the box in px, as last measured; that of its container while the box is hidden. */
  widthPx = 0;
  /** Width in px of its container, which the box may share with the sheet of an open fact. */
  stagePx = 0;
  readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  #frame: HTMLElement;
  /** All layers but the ground are in `time`, which moves and widens behind `window`. */
  #window: Selection<Element, unknown, null, undefined>;
  #time: Selection<Element, unknown, null, undefined>;
  /** In the order of LAYERS. */
  #layers: readonly Element[];
  /** The part of the ten years for which the drawing was last laid out. */
  #part = WHOLE;
  /** Whether names are hidden because more days are visible than the layout has room for. */
  isCrowded = false;
  #scene: Scene | undefined;
  /** First day of the term of office that Tab reaches. */
  #termStop: string | undefined;
  /** Links of the fact that is open, and of the tab stop. */
  #current: SVGAElement | null = null;
  #stop: SVGAElement | null = null;

  /** Undefined when the page has none. */
  static of(host: Element): Drawing | undefined {
    const box = host.querySelector<HTMLElement>('.drawing');
    const frames = [...(box?.querySelectorAll<HTMLElement>('.frame') ?? [])];
    const shown = frames.find(({ offsetParent }) => offsetParent) ?? frames[0];
    return box && shown ? new Drawing(box, shown) : undefined;
  }

  private constructor(box: HTMLElement, frame: HTMLElement) {
    this.box = box;
    this.measure();
    this.#frame = frame;
    box.replaceChildren(frame);
    delete frame.dataset['frame'];
    const svg = frame.querySelector<SVGSVGElement>('.scene');
    if (!svg) throw new Error('.scene');
    this.svg = select(svg);
    const [window, time] = svg.querySelectorAll('.window, .time');
    if (!window || !time) throw new Error('.time');
    this.#window = select(window);
    this.#time = select(time);
    this.#layers = [...svg.children, ...time.children].filter(({ localName }) => localName === 'g');
  }

  /** Measures its width. Call it before anything is written, which would force the browser to lay out the page. */
  measure(): void {
    [this.stagePx, this.widthPx] = this.#widths;
  }

  /** Whether its width has changed since it was last measured. */
  get isResized(): boolean {
    const [stagePx, widthPx] = this.#widths;
    return stagePx !== this.stagePx || widthPx !== this.widthPx;
  }

  get #widths(): [stagePx: number, widthPx: number] {
    const stagePx = this.box.parentElement?.clientWidth ?? 0;
    return [stagePx, this.box.clientWidth || stagePx];
  }

  /** Whether it was last laid out for this part of the ten years. */
  shows({ from, to }: Part): boolean {
    return from === this.#part.from && to === this.#part.to;
  }

  /** Moves and widens the drawing to show another part of the ten years, without laying anything out again. */
  move(part: Part, widthPx: number): void {
    const length = part.to - part.from;
    const isWhole = length === 1;
    const timePx = widthPx / length;
    this.#window
      .attr('x', isWhole ? null : -EDGE_PX)
      .attr('width', isWhole ? null : widthPx + 2 * EDGE_PX);
    this.#time
      .attr('x', isWhole ? null : EDGE_PX - part.from * timePx)
      .attr('width', isWhole ? null : timePx)
      // Names that have less room than at the last layout would overlap.
      .classed('crowded', (this.isCrowded = length > (this.#part.to - this.#part.from) * ROOM));
  }

  /**
   * Writes a scene, one step in each frame.
   * @param part    the part of the ten years for which it was laid out
   * @param typePx  size of its names if it differs from that of the page
   */
  *show(scene: Scene, layout: SceneLayout, part: Part, typePx?: number): Generator<void> {
    if (typePx) this.#frame.style.setProperty('--type', `${typePx}px`);
    else this.#frame.style.removeProperty('--type');
    // Setting an attribute triggers layout, even with an unchanged value.
    if (this.#frame.dataset['layout'] !== layout) this.#frame.dataset['layout'] = layout;
    if (this.#scene?.heightPx !== scene.heightPx) this.svg.attr('height', scene.heightPx);
    this.#scene = scene;
    this.#part = part;
    for (const [at, layer] of LAYERS.entries()) {
      const parent = this.#layers[at];
      if (parent) writeElements(parent, scene.layers[layer], layer === 'ground' ? WHOLE : part);
      if (ENDS_OF_STEPS.has(layer)) yield;
    }
  }

  /** Applies the highlight, after the scene is written. Writes only what has changed, because every frame calls it. */
  highlight({ lit, current, stop, offices }: Highlight): void {
    this.svg.classed('dimmed', lit.size > 0);
    const shown = lit.size > 0 ? ':is(a.event, .drop)' : '.lit';
    this.svg.selectAll<SVGElement, unknown>(shown).classed('lit', function () {
      return lit.has(this.dataset['id'] ?? this.dataset['of'] ?? '');
    });
    const open = this.linkOf(current);
    if (open !== this.#current) {
      this.#current?.removeAttribute('aria-current');
      open?.setAttribute('aria-current', 'true');
      this.#current = open;
    }
    this.svg.selectAll(':is(a.event, a.group):not([tabindex])').attr('tabindex', -1);
    // The tab stop may be out of sight: the first fact in sight has it then.
    const stopped = this.linkOf(stop) ?? this.svg.select<SVGAElement>('a.event').node();
    if (stopped !== this.#stop) {
      this.#stop?.setAttribute('tabindex', '-1');
      stopped?.setAttribute('tabindex', '0');
      this.#stop = stopped;
    }
    this.svg.selectAll('a.term:not([role])').attr('role', 'button');
    this.svg.selectAll<SVGAElement, unknown>('a.term').each(function () {
      const role = offices.get(Number(this.dataset['start']));
      const pressed = String(role === 'term');
      // Setting an attribute triggers a style recalculation, even with an unchanged value.
      if (this.dataset['office'] === role && this.ariaPressed === pressed) return;
      select(this)
        .attr('data-office', role ?? null)
        .attr('aria-pressed', pressed);
    });
    this.#keepTermStop();
  }

  /** The terms of office have a single tab stop too. */
  #keepTermStop(): void {
    const terms = this.svg.selectAll<SVGAElement, unknown>('a.term');
    const stop = terms.nodes().find(({ dataset }) => dataset['start'] === this.#termStop);
    const reached = stop ?? terms.node();
    for (const term of terms) {
      const tabIndex = term === reached ? '0' : '-1';
      if (term.getAttribute('tabindex') !== tabIndex) term.setAttribute('tabindex', tabIndex);
    }
  }

  /** Gives the focus to the term of office that a key leads to from another; false where it leads nowhere. */
  stepTerm(from: SVGAElement, key: string): boolean {
    const terms = this.svg.selectAll<SVGAElement, unknown>('a.term').nodes();
    const to = neighbourOf(terms, terms.indexOf(from), key);
    if (!to) return false;
    this.#termStop = to.dataset['start'];
    this.#keepTermStop();
    to.focus();
    return true;
  }

  /** Whether something of it has the focus. */
  get hasFocus(): boolean {
    return this.box.contains(document.activeElement);
  }

  focusStop(): void {
    this.#stop?.focus({ preventScroll: true });
  }

  /** Id of the fact whose link has the focus. */
  get focused(): string | undefined {
    return document.activeElement?.closest<SVGAElement>('.drawing a.event')?.dataset['id'];
  }

  /** Link of a fact that is named in sight. */
  linkOf(id: string | undefined): SVGAElement | null {
    return this.svg.node()?.querySelector(`a.event[data-id="${id ?? ''}"]`) ?? null;
  }

  /** The middle of the facts in sight, as many on either side, in px; 0 where there is none. */
  get middlePx(): number {
    return median(this.#scene?.marks.values() ?? [], ({ xPx }) => xPx) ?? 0;
  }

  /** The facts at a point of the drawing: those of the link or the number there, or that of the nearest dot. */
  factsAt(target: EventTarget | null, place: [number, number]): string[] {
    const link = linkAt(target);
    const { id, ids } = link?.dataset ?? {};
    if (id) return [id];
    if (ids) return ids.split(' ');
    const dot = link ? undefined : this.#dotAt(place);
    return dot ? [dot.id] : [];
  }

  /**
   * Vertical extent, in px of the window, of what selects the same facts as this point: the box of the target or, near a
   * dot without a name, the part of its circle of NEAR_PX at this x.
   */
  reachAt(target: Element, [xPx, yPx]: [number, number]): { topPx: number; bottomPx: number } {
    const dot = linkAt(target) ? undefined : this.#dotAt([xPx, yPx]);
    const { top, bottom } = (dot ? this.svg.node() : target)?.getBoundingClientRect() ?? {};
    if (!dot) return { topPx: top ?? 0, bottomPx: bottom ?? 0 };
    const reachPx = Math.sqrt(NEAR_PX ** 2 - (dot.xPx - xPx) ** 2);
    const middlePx = (top ?? 0) + dot.yPx;
    return { topPx: middlePx - reachPx, bottomPx: middlePx + reachPx };
  }

  /** The nearest dot of a fact without a name. */
  #dotAt([xPx, yPx]: [number, number]): { id: string; xPx: number; yPx: number } | undefined {
    if (!this.#scene) return undefined;
    const { marks, named } = this.#scene;
    const nearest = least(
      [...marks].filter(([fact]) => !named.has(fact)),
      ([, mark]) => Math.hypot(mark.xPx - xPx, mark.yPx - yPx),
    );
    if (!nearest) return undefined;
    const [id, mark] = nearest;
    if (Math.hypot(mark.xPx - xPx, mark.yPx - yPx) > NEAR_PX) return undefined;
    return { id, xPx: mark.xPx, yPx: mark.yPx };
  }
}

/** The link, or the day of the rail, that an element is in. */
const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGElement>('a, [data-ids]') : null;
