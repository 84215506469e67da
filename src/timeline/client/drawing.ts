/** The drawing in the browser: the one that the server drew for this width is taken over, and drawn again by the same functions. */
import { select, zoomIdentity, type ZoomTransform } from 'd3';
import { dayOfDate, type Day } from '../../calendar/day.ts';
import { drawLanes } from '../draw/lanes.ts';
import type { Nodes } from '../draw/marks.ts';
import { drawDay, drawRails } from '../draw/rails.ts';
import { lanesFrame, layOutLanes } from '../layout/lanes-layout.ts';
import {
  factAt,
  layOutRails,
  railsFrame,
  type Point,
  type RailsLayout,
} from '../layout/rails-layout.ts';
import { along, timeScale, type TimeScale } from '../layout/time-axis.ts';
import type { Fact } from '../model/fact.ts';
import type { Layout, ViewState } from '../model/view-state.ts';
import type { TimelineData } from './timeline-data.ts';
import { transformTo } from './zoom-gestures.ts';

/** Width of a sheet of A4 less its margins, in px. */
const PAPER_PX = 690;
/** How many facts that were known at once are named too, while the drawing is zoomed. */
const NAMED_MAX = 12;

type Kind = 'rails' | 'lanes';
const KINDS: Readonly<Record<Layout, Kind>> = {
  premier: 'rails',
  tard: 'rails',
  tous: 'rails',
  sujets: 'lanes',
};

export class Drawing {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  #data: TimelineData;
  #svg: Nodes;
  #facts: readonly Fact[] = [];
  #kind: Kind = 'rails';
  #stop: string | undefined;
  /** Id of the open fact, which is named whatever the room. */
  #open = '';
  #rails: RailsLayout | undefined;
  #width = 0;
  #height = 0;
  #isPaper = false;
  /** Scale of the ten years, before any zoom. */
  #base: TimeScale = timeScale([0, 1]);
  transform: ZoomTransform = zoomIdentity;

  /** Undefined where the page has no drawing. */
  static of(host: Element, data: TimelineData): Drawing | undefined {
    const box = host.querySelector<HTMLElement>('.drawing');
    const drawings = [...(box?.querySelectorAll('svg') ?? [])];
    const svg = drawings.find(({ clientWidth }) => clientWidth > 0) ?? drawings[0];
    if (!box || !svg) return undefined;
    for (const other of drawings) if (other !== svg) other.remove();
    return new Drawing(box, svg, data);
  }

  private constructor(box: HTMLElement, svg: SVGSVGElement, data: TimelineData) {
    this.box = box;
    this.svg = svg;
    this.#data = data;
    this.#svg = select(svg) as unknown as Nodes;
  }

  /** Whether its box is other than when it was drawn. */
  get isResized(): boolean {
    return (
      this.box.clientWidth !== this.#width ||
      (this.#kind === 'rails' && this.box.clientHeight !== this.#height)
    );
  }

  /** Where the time begins and ends, in px. */
  get range(): readonly [number, number] {
    return this.#base.range() as [number, number];
  }

  /** The scale of what is seen. */
  get x(): TimeScale {
    return this.transform.rescaleX(this.#base);
  }

  /** Middle of what is seen, along the time. */
  get middle(): number {
    const [from, to] = this.range;
    return (from + to) / 2;
  }

  /** Ids of the facts that have a mark, in the order of time. */
  get ids(): string[] {
    return this.#facts.filter(({ id }) => this.linkOf(id)).map(({ id }) => id);
  }

  /** Draws the facts of a state. @param stop  id of the one fact that the tab key reaches, where it is not all */
  show(facts: readonly Fact[], { layout, zoom, fact }: ViewState, stop?: string): void {
    const kind = KINDS[layout];
    this.box.dataset['kind'] = kind;
    if (kind !== this.#kind || this.svg.dataset['kind'] !== kind) this.#svg.selectAll('*').remove();
    this.svg.dataset['kind'] = this.#kind = kind;
    this.#facts = facts;
    this.#open = fact;
    this.#stop = stop;
    this.#width = this.#isPaper ? PAPER_PX : this.box.clientWidth;
    this.#height = this.box.clientHeight;
    this.#base = timeScale(this.#rangeOf());
    this.transform = zoom
      ? transformTo([along(this.#base, zoom[0]), along(this.#base, zoom[1])], this.range)
      : zoomIdentity;
    this.move();
  }

  #rangeOf(): readonly [number, number] {
    return this.#kind === 'rails'
      ? railsFrame(this.#width, this.#height).range
      : [lanesFrame(this.#width).beforePx, this.#width];
  }

  /** Draws what is there at the zoom of the moment. */
  move(): void {
    const { words } = this.#data;
    if (this.#kind === 'lanes') {
      const frame = lanesFrame(this.#width);
      const layout = layOutLanes(this.#facts, this.#data.terms, frame, this.x, this.#open);
      drawLanes(this.#svg, layout, words, 'lanes');
    } else {
      const frame = railsFrame(this.#width, this.#height);
      const named = this.transform.k > 1.5 ? NAMED_MAX : undefined;
      this.#rails = layOutRails(this.#facts, frame, words, this.x, named);
      drawRails(this.#svg, this.#rails, words, this.svg.dataset['frame'] ?? '');
    }
    this.#svg.attr('width', this.#width);
    if (this.#stop !== undefined) this.setStop(this.#stop);
  }

  /** Draws the line of a day, or none; the node of the line, where there is one. */
  showDay(day: Day | undefined): SVGGElement | null {
    if (this.#kind !== 'rails' || !this.#rails) return null;
    drawDay(this.#svg, this.#rails, day, this.#data.words);
    return this.svg.querySelector('g.day');
  }

  /** The day at a place of the drawing. */
  dayAt(x: number): Day {
    return dayOfDate(this.x.invert(x));
  }

  /** The fact whose bar or tick is nearest to a place of the drawing. */
  factAt(point: Point): Fact | undefined {
    return this.#kind === 'rails' && this.#rails ? factAt(this.#rails, point) : undefined;
  }

  linkOf(id: string): SVGAElement | null {
    return this.svg.querySelector(`a[data-id="${CSS.escape(id)}"]`);
  }

  /** Lights one fact. */
  highlight(id: string): void {
    this.#svg
      .classed('picking', id !== '')
      .selectAll('a[data-id]')
      .classed('picked', function () {
        return (this as Element).getAttribute('data-id') === id;
      });
  }

  /** The tab key reaches one link of the drawing; arrow keys lead on from there. */
  setStop(id: string): void {
    this.#stop = id;
    const link = this.linkOf(id) ?? this.svg.querySelector('a[data-id]');
    this.#svg.selectAll('a[data-id]:not([tabindex="-1"])').attr('tabindex', -1);
    link?.setAttribute('tabindex', '0');
  }

  /** On paper a drawing has the width of a sheet. */
  onPaper(isPaper: boolean): void {
    this.#isPaper = isPaper;
    this.#width = isPaper ? PAPER_PX : this.box.clientWidth;
    this.#base = timeScale(this.#rangeOf());
    this.move();
  }
}
