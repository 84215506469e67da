/**
 * `<guided-timeline>` moves the rails to the step that is read: the years of its fact, and the day on which it was public.
 * It only follows the scroll of the page, which stays the reader's.
 */
import { interpolate, select, transition } from 'd3';
import type { Day } from '../../calendar/day.ts';
import type { Nodes } from '../draw/marks.ts';
import { drawDay, drawRails } from '../draw/rails.ts';
import { layOutRails, railsFrame } from '../layout/rails-layout.ts';
import { along, timeScale } from '../layout/time-axis.ts';
import { publicBy, type Fact } from '../model/fact.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import type { TimelineWords } from '../model/timeline-words.ts';

/** How long the rails take to the next step, in ms, and the fewest days that they show. */
const MOVE_MS = 700;
const LEAST_DAYS = 800;

/** What the rails show: from which day to which, and the day of the line. */
type Scene = [from: Day, to: Day, day: Day];

class GuidedTimeline extends HTMLElement {
  #facts: readonly Fact[] = [];
  #words!: TimelineWords;
  #svg!: Nodes;
  #box!: HTMLElement;
  #name = '';
  #scene: Scene = [TIMELINE_WINDOW.start, TIMELINE_WINDOW.end, TIMELINE_WINDOW.end - 1];
  #shown = '';

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    const box = this.querySelector<HTMLElement>('.drawing');
    const drawings = [...(box?.querySelectorAll('svg') ?? [])];
    const drawing = drawings.find(({ clientWidth }) => clientWidth > 0) ?? drawings[0];
    if (!text || !box || !drawing) return;
    const { facts, words } = JSON.parse(text) as { facts: Fact[]; words: TimelineWords };
    this.#facts = facts;
    this.#words = words;
    this.#box = box;
    this.#svg = select(drawing);
    this.#name = `guided-${drawing.dataset['frame'] ?? ''}`;
    for (const other of drawings) if (other !== drawing) other.remove();
    this.dataset['ready'] = '';
    const steps = [...this.querySelectorAll<HTMLElement>('li[data-id]')];
    // The step that crosses the middle of the window is the one that is read.
    const observer = new IntersectionObserver(
      (entries) => {
        const step = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        if (step instanceof HTMLElement) this.#show(step, steps);
      },
      { rootMargin: '-62% 0px -37% 0px' },
    );
    for (const step of steps) observer.observe(step);
    new ResizeObserver(() => this.#draw(this.#scene)).observe(box);
  }

  #show(step: HTMLElement, steps: readonly HTMLElement[]): void {
    const fact = this.#facts.find(({ id }) => id === step.dataset['id']);
    if (!fact || fact.id === this.#shown) return;
    const isFirst = this.#shown === '';
    this.#shown = fact.id;
    for (const other of steps)
      if (other === step) other.setAttribute('aria-current', 'step');
      else other.removeAttribute('aria-current');
    // The first step is there with the page; nothing moves by itself.
    if (isFirst) return this.#draw(sceneOf(fact));
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const between = interpolate(this.#scene, sceneOf(fact));
    this.#svg
      .transition(transition('scene').duration(isCalm ? 0 : MOVE_MS))
      .tween('scene', () => (share) => this.#draw([...between(share)] as Scene));
  }

  #draw(scene: Scene): void {
    this.#scene = scene;
    const frame = railsFrame(this.#box.clientWidth, this.#box.clientHeight);
    const [from, to, day] = scene;
    const base = timeScale(frame.range);
    const x = base.copy().domain([from, to].map((end) => base.invert(along(base, end))));
    const layout = layOutRails(this.#facts, frame, this.#words, x);
    drawRails(this.#svg, layout, this.#words, this.#name);
    drawDay(this.#svg, layout, Math.round(day), this.#words);
    this.#svg
      .classed('picking', this.#shown !== '')
      .selectAll<Element, unknown>('a[data-id]')
      .classed('picked', (_datum, at, nodes) => nodes[at]?.getAttribute('data-id') === this.#shown);
  }
}

/** The years around a fact, from the day on which it happened to the one on which it was public. */
function sceneOf(fact: Fact): Scene {
  const [from, to] = [fact.happened[0], publicBy(fact) + 1];
  const margin = Math.max((LEAST_DAYS - (to - from)) / 2, 0.12 * (to - from));
  const { start, end } = TIMELINE_WINDOW;
  const width = Math.min(to - from + 2 * margin, end - start);
  const first = Math.min(Math.max(start, from - margin), end - width);
  return [first, first + width, publicBy(fact)];
}

if (!customElements.get('guided-timeline'))
  customElements.define('guided-timeline', GuidedTimeline);
