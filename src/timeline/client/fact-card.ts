/**
 * Knows the card beside what the reader points at or has the focus: date, name, when it became known, its standing and
 * its topic; the names of several facts that share a place. Whoever hears the page is told the same by the link.
 * The pointer can move from the mark onto the card, which stays (RGAA 10.13): nothing lies between them.
 */
import type { ListedEvents } from './listed-events.ts';
import { made } from './made-element.ts';
import { textOf } from './page-words.ts';

/** Maximum number of names in the card; a click opens the list of all of them. */
const NAMES_MAX = 6;
/** The farthest that the card is from the pointer, in px. */
const APART_PX = 14;
/** How far the card covers the edge of a mark, in px: the edge of a round one curves away from its box. */
const OVER_PX = 4;
/** The least distance from the card to an edge of the window, in px. */
const EDGE_PX = 4;

/** What a card is shown for. */
export interface CardPlace {
  /** The element under the pointer, or the mark that has the focus. */
  target: Element;
  /** A place in it, in px of the window. */
  xPx: number;
  yPx: number;
  /**
   * Vertical extent, in px of the window, of what selects the same facts at this point; the card overlaps it, so that the
   * pointer can reach the card.
   */
  topPx: number;
  bottomPx: number;
}

export class FactCard {
  #card: HTMLElement | null;
  #list: ListedEvents;
  #place: CardPlace | undefined;

  /** @param left  the pointer has left the card */
  constructor(host: Element, list: ListedEvents, left: (event: PointerEvent) => void) {
    this.#card = host.querySelector<HTMLElement>('.fact-card');
    this.#list = list;
    this.#card?.setAttribute('aria-hidden', 'true');
    this.#card?.addEventListener('pointerleave', left);
    this.#card?.addEventListener('click', () => this.#passClick());
    this.#card?.addEventListener('wheel', (event) => this.#passWheel(event), { passive: false });
  }

  get isShown(): boolean {
    return this.#card?.hidden === false;
  }

  /** Whether an element is the shown card, or in it. */
  holds(target: EventTarget | null): boolean {
    return this.isShown && target instanceof Node && this.#card?.contains(target) === true;
  }

  show(ids: readonly string[], place: CardPlace): void {
    const card = this.#card;
    if (!card || ids.length === 0) return this.hide();
    this.#place = place;
    card.replaceChildren(...(ids.length === 1 ? this.#oneFact(ids[0] ?? '') : this.#names(ids)));
    card.hidden = false;
    // Its width depends on the room to its right.
    card.style.left = '0';
    const { width, height } = card.getBoundingClientRect();
    const { xPx, yPx, topPx, bottomPx } = place;
    const left = Math.min(Math.max(EDGE_PX, xPx - width / 2), innerWidth - width - EDGE_PX);
    const above = Math.min(Math.max(topPx + OVER_PX, yPx - APART_PX), yPx - 1) - height;
    const below = Math.max(Math.min(bottomPx - OVER_PX, yPx + APART_PX), yPx + 1);
    card.style.left = `${left}px`;
    // Its words may be shortened (own/mask.ts): the edge near the mark stays.
    const { clientHeight } = document.documentElement;
    const isBelow = above < EDGE_PX;
    card.style.top = isBelow ? `${below}px` : 'auto';
    card.style.bottom = isBelow ? 'auto' : `${clientHeight - above - height}px`;
  }

  hide(): void {
    if (this.#card) this.#card.hidden = true;
  }

  /** A click on the card does what a click on its mark does. */
  #passClick(): void {
    if (!this.#place) return;
    const { target, xPx, yPx } = this.#place;
    const click = { bubbles: true, cancelable: true, clientX: xPx, clientY: yPx };
    target.dispatchEvent(new MouseEvent('click', click));
  }

  /** The wheel on the card does what it does on the drawing: it zooms, pans or scrolls the page. */
  #passWheel(event: WheelEvent): void {
    const passed = new WheelEvent('wheel', event);
    if (this.#place?.target.dispatchEvent(passed) === false) event.preventDefault();
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
