/**
 * Knows the sheet that shows one event beside the drawing, or alone and large for a class: what its entry
 * in the list says. Refuses to know how events are chosen or drawn.
 */
import { textOf } from './written-drawing.ts';

export interface SheetActions {
  /** −1 or 1: the event before or after in time. */
  step(by: number): void;
  close(): void;
  /** Says what happened, for those who see and those who do not. */
  announce(text: string): void;
}

const PROJECTED = 'projected';

/** The sheet of one timeline, in the elements that the server wrote; hidden until it is opened. */
export class EventSheet {
  #sheet: HTMLElement;
  #title: HTMLElement;
  #body: HTMLElement;
  #place: HTMLElement;
  #announce: (text: string) => void;

  /** Undefined when the page has no sheet. */
  static of(host: Element, actions: SheetActions): EventSheet | undefined {
    const sheet = host.querySelector<HTMLElement>('.event-sheet');
    return sheet ? new EventSheet(sheet, actions) : undefined;
  }

  private constructor(sheet: HTMLElement, { step, close, announce }: SheetActions) {
    this.#sheet = sheet;
    this.#announce = announce;
    this.#title = partOf(sheet, 'h2');
    this.#body = partOf(sheet, '.sheet-body');
    this.#place = partOf(sheet, '.progress');
    sheet.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const by = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
      if (by) step(Number(by));
      else if (target.closest('[data-close]')) close();
    });
    sheet.addEventListener('keydown', (event) => {
      // Arrows turn the page of a projected sheet only: elsewhere they scroll it.
      if (!this.#isProjected || !/^Arrow(?:Left|Right)$/.test(event.key)) return;
      step(event.key === 'ArrowRight' ? 1 : -1);
      event.preventDefault();
    });
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) sheet.classList.remove(PROJECTED);
    });
  }

  get #isProjected(): boolean {
    return this.#sheet.classList.contains(PROJECTED);
  }

  get isOpen(): boolean {
    return !this.#sheet.hidden;
  }

  /**
   * Shows an event; its name takes the focus unless a button of the sheet has it: it is then said.
   * @param progress  its place among those shown, « 3 / 12 »
   */
  open(item: HTMLElement, progress: string): void {
    const isTurned = partOf(this.#sheet, '.sheet-bar').contains(document.activeElement);
    const name = textOf(item, '.what');
    this.#title.textContent = name;
    this.#place.replaceChildren(progress, ...(isTurned ? [onlySaid(`, ${name}`)] : []));
    const copies = [...item.querySelectorAll('.event-card, .stop')].map(copyOf);
    // Away from the site an entry says its date in its line alone.
    if (!item.querySelector('.two-dates > :not(.known)'))
      copies[0]?.prepend(paragraph(textOf(item, '.date')));
    const { topic = '', standing = '' } = item.dataset;
    this.#show(topic, standing, copies);
    if (!isTurned) this.focus();
  }

  /** Brings it into the window, as much of it as there is room for. */
  bringIntoView(): void {
    this.#sheet.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the focus to its name. */
  focus(): void {
    this.#title.focus({ preventScroll: true });
  }

  /** Lists several events, for a cluster that no zoom opens. */
  openList(items: readonly Element[], title: string): void {
    const list = document.createElement('ul');
    for (const item of items) {
      const to = document.createElement('a');
      to.href = `#${item.querySelector('.event-card')?.id ?? item.id}`;
      to.textContent = `${textOf(item, '.date')}, ${textOf(item, '.what')}`;
      const line = document.createElement('li');
      line.append(to);
      list.append(line);
    }
    this.#title.textContent = title;
    this.#place.textContent = '';
    this.#show('', '', [list]);
    this.focus();
  }

  #show(topic: string, standing: string, content: readonly Element[]): void {
    Object.assign(this.#sheet.dataset, { topic, standing });
    // A list of several has no event before or after it.
    for (const step of this.#sheet.querySelectorAll<HTMLElement>('[data-step]'))
      step.hidden = topic === '';
    this.#body.replaceChildren(...content);
    this.#sheet.hidden = false;
    partOf(this.#sheet, '.sheet-text').scrollTop = 0;
  }

  /** Fills the screen where the browser lets it, and otherwise the page or the frame. */
  async project(refused: string): Promise<void> {
    this.#sheet.classList.add(PROJECTED);
    try {
      await this.#sheet.requestFullscreen();
    } catch {
      this.#announce(refused);
    }
  }

  /** @param then  when the page takes the focus again: what is behind a full screen is inert until it has gone */
  close(then: () => void): void {
    this.#sheet.classList.remove(PROJECTED);
    this.#sheet.hidden = true;
    if (document.fullscreenElement) void document.exitFullscreen().then(then);
    else then();
  }
}

/** @throws for a part that the sheet lacks: Sheet.astro has them all */
function partOf(sheet: Element, selector: string): HTMLElement {
  const part = sheet.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`.event-sheet ${selector}`);
  return part;
}

function paragraph(text: string): Element {
  const made = document.createElement('p');
  made.className = 'two-dates';
  made.textContent = text;
  return made;
}

/** Words for those who hear the page. */
function onlySaid(text: string): Element {
  const made = document.createElement('span');
  made.className = 'visually-hidden';
  made.textContent = text;
  return made;
}

/** The copy must bear no id, or the page would have it twice. */
function copyOf(entry: Element): Element {
  const copy = entry.cloneNode(true) as Element;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}
