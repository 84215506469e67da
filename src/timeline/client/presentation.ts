/**
 * Knows how the drawing and a fact fill the screen, for a class: full screen where the browser lets it, and otherwise
 * the page or the frame. Arrows lead from one fact to the next.
 */

export interface PresentationActions {
  /** Whether it fills the screen is other than it was. */
  changed(): void;
  step(by: number): void;
  announce(text: string): void;
}

export class Presentation {
  #host: HTMLElement;
  #stage: HTMLElement | null;
  #actions: PresentationActions;

  constructor(host: HTMLElement, actions: PresentationActions) {
    this.#host = host;
    this.#stage = host.querySelector<HTMLElement>('.stage');
    this.#actions = actions;
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) this.end();
    });
    this.#stage?.addEventListener('keydown', (event) => {
      if (!this.isOn || !/^Arrow(?:Left|Right)$/.test(event.key)) return;
      if (event.target instanceof Element && event.target.closest('a.event')) return;
      actions.step(event.key === 'ArrowRight' ? 1 : -1);
      event.preventDefault();
    });
  }

  get isOn(): boolean {
    return this.#host.dataset['presenting'] !== undefined;
  }

  /** Height that the drawing may take (view/presented.css), in px. */
  get roomPx(): number {
    const drawing = this.#stage?.querySelector('.drawing');
    return drawing ? Number.parseFloat(getComputedStyle(drawing).maxHeight) : 0;
  }

  async begin(): Promise<void> {
    this.#host.dataset['presenting'] = '';
    this.#actions.changed();
    try {
      await this.#stage?.requestFullscreen();
    } catch {
      this.#actions.announce(this.#host.dataset['refused'] ?? '');
    }
  }

  end(): void {
    if (!this.isOn) return;
    delete this.#host.dataset['presenting'];
    this.#actions.changed();
    if (document.fullscreenElement) void document.exitFullscreen();
  }
}
