/**
 * Shows one event in the sheet beside the drawing: at once what its line in the list says, then its text when that has
 * loaded. Neither chooses nor draws events.
 */
import { writeText, type TextLoader } from './fact-texts.ts';
import type { TextNode } from '../model/text-node.ts';
import { textOf } from './page-words.ts';

export interface SheetActions {
  /** −1 or 1: the event before or after in time. */
  step(by: number): void;
  close(): void;
}

/** The sheet of one timeline, in the elements that the server wrote; hidden until it is opened. */
export class EventSheet {
  #sheet: HTMLElement;
  #title: HTMLElement;
  #body: HTMLElement;
  #place: HTMLElement;
  #texts: TextLoader;
  /** Id of the event that is shown, while its text comes. */
  #id = '';

  /** Undefined when the page has no sheet. */
  static of(host: Element, texts: TextLoader, actions: SheetActions): EventSheet | undefined {
    const sheet = host.querySelector<HTMLElement>('.event-sheet');
    return sheet ? new EventSheet(sheet, texts, actions) : undefined;
  }

  private constructor(sheet: HTMLElement, texts: TextLoader, { step, close }: SheetActions) {
    this.#sheet = sheet;
    this.#texts = texts;
    this.#title = partOf(sheet, 'h2');
    this.#body = partOf(sheet, '.sheet-body');
    this.#place = partOf(sheet, '.progress');
    sheet.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const by = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
      if (by) step(Number(by));
      else if (target.closest('[data-close]')) close();
    });
  }

  get isOpen(): boolean {
    return !this.#sheet.hidden;
  }

  /**
   * Shows an event and focuses its name; if a button of the sheet has the focus, the name is announced instead.
   * @param progress  its place among those shown, « 3 / 12 »
   */
  open(id: string, item: HTMLElement, progress: string): void {
    const isTurned = partOf(this.#sheet, '.sheet-bar').contains(document.activeElement);
    const name = textOf(item, '.what');
    this.#id = id;
    this.#title.textContent = name;
    this.#place.replaceChildren(progress, ...(isTurned ? [onlySaid(`, ${name}`)] : []));
    const { topic = '', standing = '' } = item.dataset;
    const text = this.#texts.texts?.[id];
    this.#show(topic, standing, text === undefined ? lineOf(item) : textOfFact(text, item));
    if (!isTurned) this.focus();
    if (text === undefined && this.#texts.hasTexts) void this.#fill(id, item);
  }

  async #fill(id: string, item: HTMLElement): Promise<void> {
    try {
      const text = (await this.#texts.load())[id];
      if (text !== undefined && this.#id === id && this.isOpen)
        this.#body.replaceChildren(...textOfFact(text, item));
    } catch {
      // The sheet keeps what the line says, with its link to the page of the event.
    }
  }

  /** Whether it lies over the lower edge of the window. */
  get isPinned(): boolean {
    return getComputedStyle(this.#sheet).position === 'fixed';
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
      to.href = `#${item.id}`;
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

  #show(topic: string, standing: string, content: readonly Node[]): void {
    Object.assign(this.#sheet.dataset, { topic, standing });
    // A list of several has no event before or after it.
    for (const step of this.#sheet.querySelectorAll<HTMLElement>('[data-step]'))
      step.hidden = topic === '';
    this.#body.replaceChildren(...content);
    this.#sheet.hidden = false;
    partOf(this.#sheet, '.sheet-text').scrollTop = 0;
  }

  close(): void {
    this.#sheet.hidden = true;
    this.#id = '';
  }
}

/** @throws for a part that the sheet lacks: Sheet.astro has them all */
function partOf(sheet: Element, selector: string): HTMLElement {
  const part = sheet.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`.event-sheet ${selector}`);
  return part;
}

/** What the line of a fact says: its dates, its topic and its standing, its pièces, and the way to its page. */
function lineOf(item: HTMLElement): Node[] {
  return [...copiesOf(item, '.date, .topic, .how, .what[href]'), ...stopOf(item)];
}

/** The text of a fact, after its topic. */
function textOfFact(text: TextNode, item: HTMLElement): Node[] {
  return [...copiesOf(item, '.topic'), writeText(text), ...stopOf(item)];
}

const copiesOf = (item: HTMLElement, parts: string) =>
  [...item.querySelectorAll(parts)].map((part) => {
    const line = document.createElement('p');
    line.append(part.cloneNode(true));
    return line;
  });

/** The sentence that leads to a fact, in a guided reading. */
function stopOf(item: HTMLElement): Node[] {
  return [...item.querySelectorAll('.stop')].map((stop) => stop.cloneNode(true));
}

/** Words for those who hear the page. */
function onlySaid(text: string): Element {
  const made = document.createElement('span');
  made.className = 'visually-hidden';
  made.textContent = text;
  return made;
}
