/**
 * Knows the drawing in the page: writes a scene into the server's, and marks what the reader points at, has opened or
 * goes through with the keys. Refuses to compute a place: the scene does.
 */
import { least, median, select, type Selection } from 'd3';
import { LAYERS, type PlacedMark, type Scene, type SceneLayout } from '../scene/scene.ts';
import { writeElements } from './element-writer.ts';
import { neighbourOf } from './neighbour.ts';

/** From a pointer to the dot that it means, in px. */
const NEAR_PX = 14;

/** What the reader singled out. */
export interface Singled {
  /** Ids of what is open, or pointed at; the rest steps back. */
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
  /** Width of the box in px, as it was last measured; of what it stands in while it is not shown. */
  widthPx = 0;
  /** Width in px of what the box stands in, which a fact that is open may share. */
  stagePx = 0;
  readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  #frame: HTMLElement;
  #layers: Map<keyof Scene['layers'], Element>;
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
    this.#layers = new Map(LAYERS.map((layer, at) => [layer, svg.children[at] as Element]));
  }

  /** Looks how wide it is: to be asked before anything is written, which would have to be laid out first. */
  measure(): void {
    this.stagePx = this.box.parentElement?.clientWidth ?? 0;
    this.widthPx = this.box.clientWidth || this.stagePx;
  }

  /** @param typePx  size of its names where it is not that of the page */
  show(scene: Scene, layout: SceneLayout, typePx?: number): void {
    if (typePx) this.#frame.style.setProperty('--type', `${typePx}px`);
    else this.#frame.style.removeProperty('--type');
    // An attribute that is written again as it was is laid out again.
    if (this.#frame.dataset['layout'] !== layout) this.#frame.dataset['layout'] = layout;
    if (this.#scene?.heightPx !== scene.heightPx) this.svg.attr('height', scene.heightPx);
    this.#scene = scene;
    for (const [layer, parent] of this.#layers) writeElements(parent, scene.layers[layer]);
  }

  /** Marks what is singled out, after the scene is written. It touches what changes alone: every frame asks for it. */
  single({ lit, current, stop, offices }: Singled): void {
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
      // An attribute that is written again as it was costs a style.
      if (this.dataset['office'] === role && this.ariaPressed === pressed) return;
      select(this)
        .attr('data-office', role ?? null)
        .attr('aria-pressed', pressed);
    });
    this.#keepTermStop();
  }

  /** Terms of office are one stop of Tab too. */
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

  /** Where the mark of a fact stands, in px of the drawing; undefined out of sight. */
  markOf(id: string): PlacedMark | undefined {
    return this.#scene?.marks.get(id);
  }

  /** The middle of the facts in sight, as many on either side, in px; 0 where there is none. */
  get middlePx(): number {
    return median(this.#scene?.marks.values() ?? [], ({ xPx }) => xPx) ?? 0;
  }

  /** The facts that a point of the drawing means: of its link, of the number there, or the nearest dot. */
  factsAt(target: EventTarget | null, [xPx, yPx]: [number, number]): string[] {
    const link = target instanceof Element ? target.closest<SVGElement>('a, [data-ids]') : null;
    const { id, ids } = link?.dataset ?? {};
    if (id) return [id];
    if (ids) return ids.split(' ');
    if (link || !this.#scene) return [];
    const { marks, named } = this.#scene;
    const nearest = least(
      [...marks].filter(([fact]) => !named.has(fact)),
      ([, mark]) => Math.hypot(mark.xPx - xPx, mark.yPx - yPx),
    );
    if (!nearest) return [];
    const [fact, mark] = nearest;
    return Math.hypot(mark.xPx - xPx, mark.yPx - yPx) <= NEAR_PX ? [fact] : [];
  }
}
