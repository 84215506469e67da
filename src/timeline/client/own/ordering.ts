/**
 * Knows the exercise of order: facts without their dates, mixed up, which two buttons move. It says how many
 * neighbours are in the right order, and their dates when they are shown.
 */
import { dayOf } from '../../../calendar/day.ts';
import type { Stretch } from '../../../calendar/when.ts';
import { readBeginning } from '../../model/event-data.ts';
import { countInOrder, shuffled } from '../../model/pupil-view.ts';
import { sayShown, type ShownWords } from '../../scene/shown-words.ts';
import { made } from '../made-element.ts';
import { textOf } from '../page-words.ts';
import { makeButton } from './choosing-bar.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import { linesOf, shownIds } from './shown-ids.ts';

/** More would be a task of patience, not of history. */
const MOST = 12;

interface Card {
  item: HTMLElement;
  /** The days on which it happened or began. */
  days: Stretch;
  /** As its line says it. */
  date: string;
}

/**
 * One exercise: it stands before the list from its construction on, until it is closed. Its facts are those
 * that the list shows, MOST of them at most; the same facts come mixed up the same way (`shuffled`).
 */
export class Ordering {
  #host: HTMLElement;
  #words: OwnWords;
  #section: HTMLElement;
  #status = made('p', { role: 'status' });
  #list: HTMLElement;
  #title: HTMLElement;
  #cards: ReadonlyMap<Element, Card>;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = ownWords(host);
    const ids = shownIds(host);
    const order = shuffled(ids, MOST);
    const lines = new Map(linesOf(host).map((line) => [line.id, line]));
    const cards = order.map((id) => this.#card(lines.get(id) as HTMLElement));
    this.#cards = new Map(cards.map((card) => [card.item, card]));
    this.#title = made('h2', { tabIndex: -1 }, this.#words.order);
    const lead = made('p', {}, countOf(this.#words.orderLead, order.length, ids.length));
    const isTask = order.length > 1;
    this.#list = made('ol', {}, ...this.#cards.keys());
    const check = makeButton(this.#words.check, () => this.#check());
    const parts = [this.#title, lead, this.#list, ...(isTask ? [check] : []), this.#status];
    this.#section = made('section', { className: 'own-order' }, ...parts);
    host.querySelector('.event-list')?.before(this.#section);
    host.dataset['ordering'] = '';
  }

  focus(): void {
    this.#title.focus({ preventScroll: true });
    this.#section.scrollIntoView({ block: 'start' });
  }

  /** Writes the date of each fact beside it. */
  showDates(): void {
    for (const { item, date } of this.#cards.values()) {
      item.querySelector('b')?.remove();
      item.append(made('b', { className: 'date' }, date));
    }
  }

  close(): void {
    this.#section.remove();
    delete this.#host.dataset['ordering'];
  }

  #card(line: HTMLElement): Card {
    const title = textOf(line, '.what');
    const item = made('li', {}, made('span', {}, title));
    for (const [by, sign, words] of [
      [-1, '↑', this.#words.up],
      [1, '↓', this.#words.down],
    ] as const) {
      const button = makeButton(sign, () => this.#move(item, by, button));
      button.ariaLabel = `${words} ${title}`;
      item.append(button);
    }
    return { item, days: daysOf(line), date: textOf(line, '.date') };
  }

  #move(item: HTMLElement, by: number, button: HTMLButtonElement): void {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (by < 0) other?.before(item);
    else other?.after(item);
    button.focus();
    const place = [...this.#list.children].indexOf(item) + 1;
    this.#status.textContent = placeOf(this.#words.place, place, this.#cards.size);
  }

  #check(): void {
    const days = [...this.#list.children].flatMap((item) => this.#cards.get(item)?.days ?? []);
    this.#status.textContent = countOf(this.#words.inOrder, countInOrder(days), days.length - 1);
  }
}

const countOf = (words: ShownWords, shown: number, total: number) =>
  sayShown({ shown, total }, words);
const placeOf = (many: string, shown: number, total: number) =>
  sayShown({ shown, total }, { none: many, one: many, many });

/** As the line bears them; outside the drawing, as the machine date of its entry says them. */
function daysOf(line: HTMLElement): Stretch {
  const drawn = readBeginning(line.dataset);
  if (drawn) return drawn;
  const said = line.querySelector('.two-dates > :not(.known) time')?.getAttribute('datetime');
  const [year, month, date] = said?.split('-').map(Number) ?? [];
  // A decade has no machine date: nothing surely comes before or after it.
  if (year === undefined) return { start: -Infinity, end: Infinity };
  const start = dayOf(year, month, date);
  return { start, end: date ? start + 1 : month ? dayOf(year, month + 1) : dayOf(year + 1) };
}
