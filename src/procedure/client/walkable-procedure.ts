/**
 * `<walkable-procedure>` lets the reader follow a walk in the drawing: choose, play, pause, step. It marks nodes that
 * the server drew and shows sentences that the server wrote; it composes none itself.
 */
import { select, type Selection } from 'd3';
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import {
  actionOfKey,
  holdMs,
  progressAfter,
  type WalkAction,
  type WalkProgress,
} from '../model/walk-progress.ts';
import { passageId } from '../model/procedure-graph.ts';
import { traceLine } from './traced-line.ts';
import { openNamedFolds } from '../../calendar/client/open-folds.ts';
import { entryParts, fillPanel } from './walk-panel.ts';

class WalkableProcedure extends HTMLElement {
  #walks = new Map<string, HTMLElement[]>();
  #walk = '';
  #progress: WalkProgress = { at: 0, length: 0, isPlaying: false };
  #timer = 0;
  #stopTrace: () => void = () => undefined;

  connectedCallback(): void {
    for (const list of this.querySelectorAll<HTMLElement>('[data-walk]'))
      this.#walks.set(list.dataset['walk'] ?? '', [
        ...list.querySelectorAll<HTMLElement>('li[data-step]'),
      ]);
    const walker = this.querySelector<HTMLElement>('.walker');
    const select = this.querySelector('select');
    if (!walker || !select || this.#walks.size === 0) return;
    walker.addEventListener('click', ({ target }) => {
      const action =
        target instanceof Element
          ? target.closest<HTMLElement>('[data-do]')?.dataset['do']
          : undefined;
      if (action === 'play') this.#do(this.#progress.isPlaying ? 'pause' : 'play');
      else if (action === 'previous' || action === 'next') this.#do(action);
    });
    walker.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('.drawings')?.addEventListener('click', (event) =>
      this.#onBox(event as MouseEvent),
    );
    select.addEventListener('change', () => this.#choose(select.value));
    // A hidden page must not play.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.#progress.isPlaying) this.#do('pause');
    });
    this.dataset['ready'] = '';
    this.#choose(select.value);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stopTrace();
  }

  #onKey(event: KeyboardEvent): void {
    // A select uses the arrow keys itself.
    if (event.target instanceof HTMLSelectElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOfKey(event.key);
    if (!action) return;
    event.preventDefault();
    this.#do(action);
  }

  /** Starts a walk at its first step. */
  #choose(walk: string): void {
    this.#walk = walk;
    this.#progress = { at: 0, length: this.#items.length, isPlaying: false };
    this.#show();
  }

  /** Fills the panel with the entry of the clicked box. With a modifier key the link opens as usual. */
  #onBox(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const box = target instanceof Element ? target.closest<SVGElement>('a.step') : null;
    const entry = document.getElementById(`etape-${box?.dataset['step'] ?? ''}`);
    if (!box || !entry || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    if (this.#progress.isPlaying) this.#do('pause');
    this.#choseBox(box.dataset['step']);
    const where = this.querySelector<HTMLElement>('.walk-at')?.dataset['boxWords'] ?? '';
    fillPanel(this, entryParts(entry), { where });
    this.#bringIntoView(box.dataset['step']);
  }

  #choseBox(step?: string): void {
    this.#drawn('a.step').attr('data-chosen', (id) => (id === step ? '' : null));
  }

  /** Steps or passages of the drawing, each bound to its id. */
  #drawn<Drawn extends SVGElement>(
    selector: string,
    kind: 'step' | 'passage' = 'step',
  ): Selection<Drawn, string, this, unknown> {
    return select(this)
      .selectAll<Drawn, unknown>(`.drawing ${selector}`)
      .datum(function () {
        return this.dataset[kind] ?? '';
      });
  }

  get #items(): HTMLElement[] {
    return this.#walks.get(this.#walk) ?? [];
  }

  #do(action: WalkAction): void {
    const before = this.#progress;
    this.#progress = progressAfter(before, action);
    this.#show(this.#progress.at === before.at + 1);
    // Only now has the panel the height of its text, which must not cover the box.
    if (this.#progress.at !== before.at)
      this.#bringIntoView(this.#items[this.#progress.at]?.dataset['step']);
  }

  /** Marks the drawing and shows the step. `isStep`: the walk moved one step forward, so the passage is traced. */
  #show(isStep = false): void {
    clearTimeout(this.#timer);
    this.#stopTrace();
    const { at, length, isPlaying } = this.#progress;
    const steps = this.#items.map(({ dataset }) => dataset['step'] ?? '');
    const isLast = at === length - 1;
    const passages = steps.slice(1).map((to, index) => passageId({ from: steps[index] ?? '', to }));
    this.#drawn('[data-step]')
      .attr('data-walked', (id) => placeOf(steps, id, at))
      .attr('aria-current', (id) => (id === steps[at] ? 'step' : null));
    this.#drawn('[data-passage]', 'passage').attr('data-walked', (id) =>
      placeOf(passages, id, at - 1),
    );
    const open = isLast ? this.#openSteps() : new Set<string>();
    this.#drawn('a.step').attr('data-open', (id) => (open.has(id) ? '' : null));
    for (const flag of this.querySelectorAll<SVGElement>('.flag'))
      flag.toggleAttribute('data-away', flag.dataset['of'] !== this.#walk);
    this.#choseBox();
    this.#say(isLast);
    this.#setControls();
    if (isStep) this.#trace(passages[at - 1] ?? '');
    if (isPlaying)
      this.#timer = window.setTimeout(
        () => this.#do('advance'),
        holdMs(this.#items[at]?.textContent ?? ''),
      );
  }

  #openSteps(): Set<string> {
    const end =
      this.#items[0]?.closest('.walk')?.querySelectorAll<HTMLElement>('[data-open]') ?? [];
    return new Set([...end].map(({ dataset }) => dataset['open'] ?? ''));
  }

  #say(isLast: boolean): void {
    const { at, length } = this.#progress;
    const item = this.#items[at];
    if (!item) return;
    const end = isLast ? item.closest('.walk')?.querySelector('.walk-end') : null;
    const date = item.querySelector('.walk-date');
    const place = this.querySelector<HTMLElement>('.walk-at')
      ?.dataset['words']?.replace('{n}', String(at + 1))
      .replace('{total}', String(length));
    fillPanel(
      this,
      [...item.children, ...(end ? [end] : [])]
        .filter((part) => part !== date)
        .map((part) => part.cloneNode(true)),
      {
        where: [place, date?.textContent?.trim()].filter(Boolean).join(', '),
      },
    );
  }

  #setControls(): void {
    const { at, length, isPlaying } = this.#progress;
    const button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-do=${name}]`);
    // Not `disabled`: the button would lose the focus.
    button('previous')?.setAttribute('aria-disabled', String(at === 0));
    button('next')?.setAttribute('aria-disabled', String(at === length - 1));
    const play = button('play');
    if (!play) return;
    const { playingWord = '', pausedWord = '' } = this.dataset;
    play.textContent = isPlaying ? playingWord : pausedWord;
    this.toggleAttribute('data-playing', isPlaying);
  }

  /** Traces the passage just taken, unless the reader prefers reduced motion. */
  #trace(passage: string): void {
    if (prefersStill()) return;
    const line = shownOf(this.#drawn<SVGPathElement>('path.passage-line', 'passage'), passage);
    if (line) this.#stopTrace = traceLine(line);
  }

  #bringIntoView(id: string | undefined): void {
    const step = shownOf(this.#drawn('a.step'), id);
    if (!step) return;
    const { top, bottom } = step.getBoundingClientRect();
    const covered = this.querySelector('.walker')?.getBoundingClientRect();
    const floor = covered && covered.width > innerWidth / 2 ? covered.top : innerHeight;
    if (top >= VIEW_MARGIN_PX && bottom <= floor - VIEW_MARGIN_PX) return;
    scrollBy({
      top: (top + bottom) / 2 - floor / 2,
      behavior: prefersStill() ? 'instant' : 'smooth',
    });
  }
}

/** Minimum distance between a step and the edges of the visible area, in px. */
const VIEW_MARGIN_PX = 40;

/** State of an id in a walk that has reached `at`; null when the walk does not include it. */
function placeOf(ids: readonly string[], id: string, at: number): string | null {
  if (ids[at] === id) return 'here';
  const index = ids.indexOf(id);
  if (index === -1) return null;
  return index < at ? 'past' : 'ahead';
}

const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Element with this id in the visible drawing. */
function shownOf<Drawn extends SVGElement>(
  drawn: Selection<Drawn, string, HTMLElement, unknown>,
  id: string | undefined,
): Drawn | null {
  return drawn
    .filter(function (own) {
      return own === id && this.getClientRects().length > 0;
    })
    .node();
}

if (!customElements.get('walkable-procedure'))
  customElements.define('walkable-procedure', WalkableProcedure);
keepPlaceAcrossLanguages();
openNamedFolds();
