/**
 * `<walkable-procedure>` lets the reader follow a walk in the drawing, step by step. It marks nodes that the server drew
 * and shows sentences that the server wrote; it composes none itself.
 */
import { pairs, select, type Selection } from 'd3';
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';
import { openNamedFolds } from '../../browser/open-folds.ts';
import { passageId } from '../model/procedure-graph.ts';
import { entryParts, fillPanel } from './walk-panel.ts';

/** How far a button or a key moves along a walk; beyond either end it stays there. */
const MOVES: Readonly<Record<string, number>> = {
  previous: -1,
  next: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

class WalkableProcedure extends HTMLElement {
  #walk = '';
  #at = 0;

  connectedCallback(): void {
    const walker = this.querySelector<HTMLElement>('.walker');
    const chosen = this.querySelector('select');
    if (!walker || !chosen) return;
    for (const button of walker.querySelectorAll<HTMLElement>('[data-do]'))
      button.addEventListener('click', () => this.#move(MOVES[button.dataset['do'] ?? '']));
    walker.addEventListener('keydown', (event) => this.#onKey(event));
    for (const box of this.querySelectorAll<SVGElement>('.drawing a.step'))
      box.addEventListener('click', (event) => this.#onBox(event, box.dataset['step'] ?? ''));
    chosen.addEventListener('change', () => this.#choose(chosen.value));
    this.dataset['ready'] = '';
    this.#choose(chosen.value);
  }

  #onKey(event: KeyboardEvent): void {
    // A select uses the arrow keys itself.
    if (event.target instanceof HTMLSelectElement) return;
    const move = MOVES[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#move(move);
  }

  /** Starts a walk at its first step. */
  #choose(walk: string): void {
    this.#walk = walk;
    this.#at = 0;
    this.#show();
  }

  /** Fills the panel with the entry of the clicked box. With a modifier key the link opens as usual. */
  #onBox(event: MouseEvent, step: string): void {
    const entry = document.getElementById(`etape-${step}`);
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#choseBox(step);
    fillPanel(this, entryParts(entry), { where: this.#place?.dataset['boxWords'] ?? '' });
    this.#bringIntoView(step);
  }

  #choseBox(step?: string): void {
    this.#drawn('step').attr('data-chosen', (id) => (id === step ? '' : null));
  }

  /** Steps or passages of the drawing, each bound to its id. */
  #drawn(kind: 'step' | 'passage'): Selection<SVGElement, string, this, unknown> {
    return select(this)
      .selectAll<SVGElement, unknown>(`.drawing [data-${kind}]`)
      .datum(function () {
        return this.dataset[kind] ?? '';
      });
  }

  get #place(): HTMLElement | null {
    return this.querySelector('.walk-at');
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`[data-walk="${this.#walk}"] li[data-step]`)];
  }

  #move(by = 0): void {
    const at = Math.max(0, Math.min(this.#items.length - 1, this.#at + by));
    if (at === this.#at) return;
    this.#at = at;
    this.#show();
    // Only now has the panel the height of its text, which must not cover the box.
    this.#bringIntoView(this.#items[at]?.dataset['step']);
  }

  /** Marks the drawing and shows the step. */
  #show(): void {
    const at = this.#at;
    const steps = this.#items.map(({ dataset }) => dataset['step'] ?? '');
    const passages = pairs(steps, (from, to) => passageId({ from, to }));
    const isLast = at === steps.length - 1;
    const end = this.#items[at]?.closest('.walk')?.querySelector('.walk-end');
    const open = isLast ? [...(end?.querySelectorAll<HTMLElement>('[data-open]') ?? [])] : [];
    this.#drawn('step')
      .attr('data-walked', (id) => placeOf(steps, id, at))
      .attr('aria-current', (id) => (id === steps[at] ? 'step' : null))
      .attr('data-open', (id) => (open.some(({ dataset }) => dataset['open'] === id) ? '' : null));
    this.#drawn('passage').attr('data-walked', (id) => placeOf(passages, id, at - 1));
    for (const flag of this.querySelectorAll<SVGElement>('.flag'))
      flag.toggleAttribute('data-away', flag.dataset['of'] !== this.#walk);
    this.#choseBox();
    this.#say(isLast && end ? [end] : []);
    // Not `disabled`: the button would lose the focus.
    select(this)
      .select('[data-do=previous]')
      .attr('aria-disabled', at === 0);
    select(this).select('[data-do=next]').attr('aria-disabled', isLast);
  }

  /** Shows the step in the panel, followed by what stands at the end of its walk. */
  #say(end: readonly Element[]): void {
    const item = this.#items[this.#at];
    if (!item) return;
    const date = item.querySelector('.walk-date');
    const place = this.#place?.dataset['words']
      ?.replace('{n}', String(this.#at + 1))
      .replace('{total}', String(this.#items.length));
    const parts = [...item.children, ...end].filter((part) => part !== date);
    fillPanel(
      this,
      parts.map((part) => part.cloneNode(true)),
      { where: [place, date?.textContent?.trim()].filter(Boolean).join(', ') },
    );
  }

  #bringIntoView(id: string | undefined): void {
    this.#drawn('step')
      .filter((own) => own === id)
      .node()
      ?.scrollIntoView({ block: 'nearest' });
  }
}

/** State of an id in a walk that has reached `at`; null when the walk does not include it. */
function placeOf(ids: readonly string[], id: string, at: number): string | null {
  // A walk may pass a step twice.
  if (ids[at] === id) return 'here';
  const index = ids.indexOf(id);
  if (index === -1) return null;
  return index < at ? 'past' : 'ahead';
}

if (!customElements.get('walkable-procedure'))
  customElements.define('walkable-procedure', WalkableProcedure);
keepPlaceAcrossLanguages();
openNamedFolds();
