/** The card of the fact that is pointed at, on the side of the drawing where there is room. Screen readers get the same from the link. */
import { select, type Selection } from 'd3';
import type { Fact } from '../model/fact.ts';

/** From the pointer to the card, and from the card to the edge, in px. */
const APART_PX = 16;
const EDGE_PX = 4;

export class FactCard {
  #card: Selection<HTMLElement, unknown, null, undefined>;

  constructor(card: HTMLElement) {
    this.#card = select(card).attr('aria-hidden', 'true');
  }

  /** @param place  of the pointer or of the mark, in px of the box in which the card is placed */
  show(fact: Fact | undefined, [x, y]: readonly [number, number] = [0, 0]): void {
    const card = this.#card.attr('hidden', fact ? null : '').node();
    if (!fact || !card) return;
    const said = fact.name.startsWith(fact.title) ? fact.name.slice(fact.title.length) : fact.name;
    this.#card
      .selectAll('p')
      .data([fact.title, said.replace(/^[ .:\u202f\u00a0]+/u, '')])
      .join('p')
      .text(String);
    const box = card.offsetParent;
    const { offsetWidth: width, offsetHeight: height } = card;
    const room = box?.clientWidth ?? innerWidth;
    const right = x + APART_PX + width <= room;
    const left = right ? x + APART_PX : x - APART_PX - width;
    const isBelow = y + APART_PX + height <= (box?.clientHeight ?? innerHeight);
    const top = isBelow ? y + APART_PX : y - APART_PX - height;
    this.#card
      .style('left', `${Math.max(EDGE_PX, Math.min(left, room - width - EDGE_PX))}px`)
      .style('top', `${Math.max(EDGE_PX, top)}px`);
  }
}
