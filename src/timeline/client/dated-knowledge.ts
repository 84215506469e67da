/**
 * `<dated-knowledge>` lets the reader choose the day of « Que savait-on tel jour ? ». It moves the
 * entries of the server's lists; it makes none.
 */
import { group, select, sort } from 'd3';
import { sayKnowledge, type KnowledgeWords } from '../scene/knowledge-words.ts';
import '../../calendar/client/class-mode.ts';
import { listenForDays } from '../../calendar/client/day-chooser.ts';
import { keepPlaceAcrossLanguages } from '../../calendar/client/keep-place.ts';
import { percent } from '../../calendar/percent.ts';
import type { Day } from '../../calendar/day.ts';
import { KNOWLEDGE_STATES, LAST_DAY, stateOn, type KnowledgeState } from '../model/knowledge.ts';
import { shareOf, TIMELINE_WINDOW } from '../model/timeline-window.ts';

interface Entry {
  item: HTMLElement;
  happenedBy: Day;
  publicBy: Day;
}

class DatedKnowledge extends HTMLElement {
  #entries: Entry[] = [];

  connectedCallback(): void {
    this.#entries = readEntries(this);
    const changes = sort(
      this.#entries
        .flatMap(({ happenedBy, publicBy }) => [happenedBy, publicBy])
        .filter((day) => day >= TIMELINE_WINDOW.start && day <= LAST_DAY),
    );
    listenForDays(this, {
      first: TIMELINE_WINDOW.start,
      last: LAST_DAY,
      opening: Number(this.dataset['day']),
      changes,
      show: (day, said) => this.#show(day, said),
    });
  }

  #show(day: Day, said: string): void {
    const entries = group(this.#entries, (entry) => stateOn(day, entry));
    const counts = Object.fromEntries(
      KNOWLEDGE_STATES.map((state) => [state, entries.get(state)?.length ?? 0]),
    ) as Record<KnowledgeState, number>;
    for (const section of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const state = section.dataset['state'] as KnowledgeState;
      const items = (entries.get(state) ?? []).map(({ item }) => item);
      for (const list of section.querySelectorAll('ol'))
        fill(
          list,
          items.filter((item) => isAside(item) === isAside(list)),
        );
      select(section).select('.lane-count').text(counts[state]);
    }
    const words = JSON.parse(this.dataset['words'] ?? '') as KnowledgeWords;
    select(this)
      .select('[role="status"]')
      .text(sayKnowledge(said, counts, words));
    const at = percent(shareOf(day + 0.5));
    select(this).selectAll('.day-line line').attr('x1', at).attr('x2', at);
  }
}

/** The entries of the lists, in the order of the whole. */
function readEntries(host: Element): Entry[] {
  const number = (item: HTMLElement, name: string) => Number(item.dataset[name]);
  const items = host.querySelectorAll<HTMLElement>('li[data-at]');
  return sort(items, (item) => number(item, 'at')).map((item) => ({
    item,
    happenedBy: number(item, 'happened'),
    publicBy: number(item, 'public'),
  }));
}

const isAside = (element: Element) => element.hasAttribute('data-aside');

/** Puts items into a list that does not hold them already. */
function fill(list: Element, items: readonly Element[]): void {
  if (items.length !== list.children.length || items.some((item, at) => item !== list.children[at]))
    list.replaceChildren(...items);
}

if (!customElements.get('dated-knowledge'))
  customElements.define('dated-knowledge', DatedKnowledge);
keepPlaceAcrossLanguages();
