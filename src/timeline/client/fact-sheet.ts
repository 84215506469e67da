/** The sheet of the open fact: its name, its story, and the way to the fact before and after. */
import { select, type Selection } from 'd3';
import type { Fact } from '../model/fact.ts';
import type { FactStories } from './fact-stories.ts';

export interface SheetActions {
  step: (by: -1 | 1) => void;
  close: () => void;
}

/** The place of a fact among those shown, from 1. */
export interface Progress {
  at: number;
  of: number;
}

export class FactSheet {
  #sheet: Selection<HTMLElement, unknown, null, undefined>;
  #stories: FactStories;
  /** Id of the fact that it shows, while its story comes; empty while it is closed. */
  #id = '';

  constructor(sheet: HTMLElement, stories: FactStories, { step, close }: SheetActions) {
    this.#sheet = select(sheet);
    this.#stories = stories;
    this.#sheet.selectAll<HTMLElement, unknown>('[data-step]').on('click', function () {
      if (this.ariaDisabled !== 'true') step(this.dataset['step'] === '1' ? 1 : -1);
    });
    this.#sheet.select('[data-close]').on('click', close);
  }

  /** How much of the foot of the window it covers, in px. */
  get coveredPx(): number {
    const sheet = this.#sheet.node();
    const isOver = sheet && getComputedStyle(sheet).position === 'fixed';
    return isOver ? sheet.offsetHeight : 0;
  }

  get isOpen(): boolean {
    return this.#id !== '';
  }

  /** Shows a fact, or another one; undefined closes it. */
  show(fact: Fact | undefined, progress: Progress | undefined): void {
    const isNew = fact !== undefined && fact.id !== this.#id;
    this.#id = fact?.id ?? '';
    this.#sheet.attr('hidden', fact ? null : '');
    // Not `:has()`, with which each frame of a zoom would style the whole page anew.
    select(document.documentElement).classed('has-sheet', fact !== undefined);
    if (!fact) return;
    this.#sheet
      .select('.progress')
      .text(progress && progress.at > 0 ? `${progress.at} / ${progress.of}` : '');
    this.#sheet.selectAll<HTMLElement, unknown>('[data-step]').attr('aria-disabled', function () {
      const isPast = this.dataset['step'] === '1';
      return progress && progress.at === (isPast ? progress.of : 1) ? 'true' : null;
    });
    if (isNew) void this.#fill(fact);
  }

  async #fill(fact: Fact): Promise<void> {
    this.#sheet.attr('data-topic', fact.topic);
    this.#sheet.select('h2').text(fact.title);
    const body = this.#sheet.select<HTMLElement>('.sheet-body');
    // Until its story is there, what is known of it already.
    body.text(fact.name);
    this.#sheet.select('.sheet-text').property('scrollTop', 0);
    const story = await this.#stories.of(fact.id);
    if (story && this.#id === fact.id) body.node()?.replaceChildren(story);
  }

  /** Gives the focus to its name. */
  focus(): void {
    this.#sheet.select<HTMLElement>('h2').node()?.focus({ preventScroll: true });
  }
}
