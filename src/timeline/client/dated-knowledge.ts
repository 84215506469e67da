/**
 * `<dated-knowledge>` lets the reader choose the day of « Que savait-on ce jour-là ? »: slider, date
 * field, buttons to the next change, key days. It moves the entries of the server's lists; it makes none.
 */
import { sayKnowledge, type KnowledgeWords } from '../layout/knowledge-words.ts';
import { percent } from '../../calendar/percent.ts';
import { CASE_SCALE, placeDay } from '../layout/time-scale.ts';
import { calendarOf, isoOf, parseIsoDay, type Day } from '../../calendar/day.ts';
import { KNOWLEDGE_STATES, LAST_DAY, stateOn, type KnowledgeState } from '../model/knowledge.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { keepPlaceAcrossLanguages } from './keep-place.ts';

/** Name of the day in the address. */
const PARAMETER = 'jour';

interface Entry {
  item: HTMLElement;
  happenedBy: Day;
  publicBy: Day;
}

class DatedKnowledge extends HTMLElement {
  #entries: Entry[] = [];
  #changes: Day[] = [];
  #day = 0;
  /** Whether the day is one that the reader chose, so that controls and address say it. */
  #isChosen = false;

  connectedCallback(): void {
    // The page of a key day shows that day and no other.
    if (!this.dataset['day']) return;
    const items = [...this.querySelectorAll<HTMLElement>('li[data-at]')];
    const number = (item: HTMLElement, name: string) => Number(item.dataset[name]);
    this.#entries = items
      .sort((a, b) => number(a, 'at') - number(b, 'at'))
      .map((item) => ({
        item,
        happenedBy: number(item, 'happened'),
        publicBy: number(item, 'public'),
      }));
    this.#changes = [
      ...new Set(this.#entries.flatMap(({ happenedBy, publicBy }) => [happenedBy, publicBy])),
    ]
      .filter((day) => day >= TIMELINE_WINDOW.start && day <= LAST_DAY)
      .sort((a, b) => a - b);
    this.#day = Number(this.dataset['day']);

    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#show(target.type === 'range' ? Number(target.value) : parseIsoDay(target.value));
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.dataset['ready'] = '';
    this.#show(parseIsoDay(new URLSearchParams(location.search).get(PARAMETER) ?? ''));
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const by = event.target.closest<HTMLElement>('[data-change]')?.dataset['change'];
    if (by) this.#show(this.#changeFrom(Number(by)));
    const key = event.target.closest<HTMLElement>('[data-key-day]')?.dataset['keyDay'];
    if (!key || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#show(parseIsoDay(key));
  }

  /** The nearest day, before or after, on which something changes. */
  #changeFrom(by: number): Day | undefined {
    return by > 0
      ? this.#changes.find((day) => day > this.#day)
      : this.#changes.findLast((day) => day < this.#day);
  }

  /** Shows a day of the window; any other changes nothing. */
  #show(day: Day | undefined): void {
    if (day === undefined || day < TIMELINE_WINDOW.start || day > LAST_DAY) return;
    if (day === this.#day && this.#isChosen) return;
    this.#day = day;
    this.#isChosen = true;
    const counts = Object.fromEntries(KNOWLEDGE_STATES.map((state) => [state, 0])) as Record<
      KnowledgeState,
      number
    >;
    const lists = new Map<string, { list: Element; items: Element[] }>();
    for (const section of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const list = section.querySelector('ol');
      if (list) lists.set(section.dataset['state'] ?? '', { list, items: [] });
    }
    for (const { item, ...days } of this.#entries) {
      const state = stateOn(day, days);
      counts[state] += 1;
      lists.get(state)?.items.push(item);
    }
    for (const { list, items } of lists.values())
      if (
        items.length !== list.children.length ||
        items.some((item, at) => item !== list.children[at])
      )
        list.replaceChildren(...items);
    this.#write(counts);
  }

  #write(counts: Readonly<Record<KnowledgeState, number>>): void {
    const said = this.#sayDay();
    const iso = isoOf(this.#day);
    const status = this.querySelector('[role="status"]');
    const words = JSON.parse(this.dataset['words'] ?? '') as KnowledgeWords;
    if (status) status.textContent = sayKnowledge(said, counts, words);
    for (const section of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const count = section.querySelector('.lane-count');
      if (count) count.textContent = String(counts[section.dataset['state'] as KnowledgeState]);
    }
    const at = percent(placeDay(CASE_SCALE, this.#day + 0.5));
    for (const line of this.querySelectorAll('.day-line line')) {
      line.setAttribute('x1', at);
      line.setAttribute('x2', at);
    }
    for (const input of this.querySelectorAll('input')) {
      if (input.type === 'range') {
        input.value = String(this.#day);
        input.setAttribute('aria-valuetext', said);
      } else input.value = iso;
    }
    for (const link of this.querySelectorAll<HTMLElement>('[data-key-day]'))
      if (link.dataset['keyDay'] === iso) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    try {
      history.replaceState(history.state, '', `?${PARAMETER}=${iso}`);
    } catch {
      // A frame without an origin, or a folder, may refuse: the day still shows.
    }
  }

  /** « 1er décembre 2023 », as the page's language says it. */
  #sayDay(): string {
    const { year, month, date } = calendarOf(this.#day);
    const name = (this.dataset['months'] ?? '').split('|')[month - 1] ?? '';
    return `${date}${date === 1 && document.documentElement.lang === 'fr' ? 'er' : ''} ${name} ${year}`;
  }
}

if (!customElements.get('dated-knowledge'))
  customElements.define('dated-knowledge', DatedKnowledge);
keepPlaceAcrossLanguages();
