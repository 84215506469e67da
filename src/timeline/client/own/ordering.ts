/**
 * Knows the exercise of order: facts without their dates, mixed up, which two buttons move. It says how many
 * are in their place, and their dates when they are shown.
 */
import { dayOf } from '../../../calendar/day.ts';
import type { Stretch } from '../../../calendar/when.ts';
import { readBeginning } from '../../model/event-data.ts';
import { countInPlace, shuffled } from '../../model/pupil-view.ts';
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
  #section = document.createElement('section');
  #status = document.createElement('p');
  #list = document.createElement('ol');
  #title = document.createElement('h2');
  #cards: ReadonlyMap<Element, Card>;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#words = ownWords(host);
    const ids = shownIds(host);
    const order = shuffled(ids, MOST);
    const lines = new Map(linesOf(host).map((line) => [line.id, line]));
    const cards = order.map((id) => this.#card(lines.get(id) as HTMLElement));
    this.#cards = new Map(cards.map((card) => [card.item, card]));
    this.#title.textContent = this.#words.order;
    this.#title.tabIndex = -1;
    const lead = document.createElement('p');
    lead.textContent = this.#words.orderLead
      .replace('{n}', String(order.length))
      .replace('{total}', String(ids.length));
    this.#status.setAttribute('role', 'status');
    this.#list.append(...this.#cards.keys());
    const check = makeButton(this.#words.check, () => this.#check());
    this.#section.className = 'own-order';
    this.#section.append(this.#title, lead, this.#list, check, this.#status);
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
      const said = item.querySelector('b') ?? document.createElement('b');
      said.className = 'date';
      said.textContent = date;
      item.append(said);
    }
  }

  close(): void {
    this.#section.remove();
    delete this.#host.dataset['ordering'];
  }

  #card(line: HTMLElement): Card {
    const say = (part: string) => line.querySelector(part)?.textContent?.trim() ?? '';
    const item = document.createElement('li');
    const title = document.createElement('span');
    title.textContent = say('.what');
    const [up, down] = [-1, 1].map((by) => {
      const button = makeButton(by < 0 ? '↑' : '↓', () => this.#move(item, by, button));
      const { up: before, down: after } = this.#words;
      button.setAttribute('aria-label', `${by < 0 ? before : after} ${title.textContent}`);
      return button;
    });
    item.append(title, up as HTMLElement, down as HTMLElement);
    return { item, days: daysOf(line), date: say('.date') };
  }

  #move(item: HTMLElement, by: number, button: HTMLButtonElement): void {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (by < 0) other?.before(item);
    else other?.after(item);
    button.focus();
    const place = [...this.#list.children].indexOf(item) + 1;
    this.#status.textContent = this.#words.place
      .replace('{n}', String(place))
      .replace('{total}', String(this.#cards.size));
  }

  #check(): void {
    const days = [...this.#list.children].flatMap((item) => this.#cards.get(item)?.days ?? []);
    this.#status.textContent = this.#words.inPlace
      .replace('{n}', String(countInPlace(days)))
      .replace('{total}', String(days.length));
  }
}

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
