/**
 * Knows the card beside what the reader points at or has the focus: date, name, when it became known, its standing and
 * its topic; the names of several facts that share a place. Whoever hears the page is told the same by the link.
 */
import type { ListedEvents } from './listed-events.ts';
import { made } from './made-element.ts';
import { textOf } from './page-words.ts';

/** Maximum number of names in the card; a click opens the list of all of them. */
const NAMES_MAX = 6;
/** From the pointed place to the card, in px. */
const APART_PX = 14;

export class FactCard {
  #card: HTMLElement | null;
  #list: ListedEvents;

  constructor(host: Element, list: ListedEvents) {
    this.#card = host.querySelector<HTMLElement>('.fact-card');
    this.#list = list;
    this.#card?.setAttribute('aria-hidden', 'true');
  }

  /** @param xPx, yPx  the place, in px of the window */
  show(ids: readonly string[], xPx: number, yPx: number): void {
    const card = this.#card;
    if (!card || ids.length === 0) return this.hide();
    card.replaceChildren(...(ids.length === 1 ? this.#oneFact(ids[0] ?? '') : this.#names(ids)));
    card.hidden = false;
    const { width, height } = card.getBoundingClientRect();
    const left = Math.min(Math.max(4, xPx - width / 2), innerWidth - width - 4);
    const above = yPx - height - APART_PX;
    card.style.left = `${left}px`;
    card.style.top = `${above < 4 ? yPx + APART_PX : above}px`;
  }

  hide(): void {
    if (this.#card) this.#card.hidden = true;
  }

  #oneFact(id: string): Element[] {
    const item = this.#list.itemOf(id);
    const known = [textOf(item, '.known'), item?.dataset['gap']].filter(Boolean).join(', ');
    return [
      made('b', {}, textOf(item, '.date')),
      made('span', {}, textOf(item, '.what')),
      ...(known ? [made('small', { className: 'gap' }, known)] : []),
      made('small', {}, `${this.#list.standingOf(id)}. ${textOf(item, '.topic')}`),
    ];
  }

  #names(ids: readonly string[]): Element[] {
    const names = ids.map((id) => {
      const item = this.#list.itemOf(id);
      return made('span', {}, `${textOf(item, '.date')} ${textOf(item, '.what')}`);
    });
    const more = ids.length - NAMES_MAX;
    return more > 0 ? [...names.slice(0, NAMES_MAX), made('small', {}, `+${more}`)] : names;
  }
}
