/**
 * Knows whose term of office a fact or a click singles out, and says it with what it does not mean. Refuses to
 * conclude: being in office when a thing happened is no responsibility for it.
 */
import { isSurelyIn, termsOn } from '../model/office-on.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { namesOf, sayTerm } from '../scene/office-words.ts';
import type { SceneTerm } from '../scene/scene.ts';
import type { TimelineWords } from './page-words.ts';

export class Offices {
  /** Roles by the first day of a term: `then`, `later`, both, `term`. */
  roles: ReadonlyMap<number, string> = new Map();
  /** Ids of the facts that surely happened in the term that is singled out. */
  period: ReadonlySet<string> = new Set();
  #terms: readonly SceneTerm[];
  #words: TimelineWords;
  #line: HTMLElement | null;

  constructor(host: Element, terms: readonly SceneTerm[], words: TimelineWords) {
    this.#terms = terms;
    this.#words = words;
    this.#line = host.querySelector('.office-note [data-then]');
  }

  /** Who was in office on both dates of a fact; a wide date may touch several terms. */
  ofFact({ start, begunBy, disclosed, isOfCourt }: TimelineEvent): void {
    this.clear();
    if (isOfCourt) return;
    const then = termsOn(this.#terms, { start, end: begunBy });
    const later = disclosed ? termsOn(this.#terms, disclosed) : [];
    this.roles = new Map(
      this.#terms.flatMap((term) => {
        const roles = [then.includes(term) && 'then', later.includes(term) && 'later'];
        const said = roles.filter(Boolean).join(' ');
        return said ? [[term.start, said]] : [];
      }),
    );
    const { then: thenWords = '', later: laterWords = '' } = this.#line?.dataset ?? {};
    const sentence = (words: string, terms: typeof then) =>
      terms.length > 0 ? `${words.replace('{names}', namesOf(terms))}.` : '';
    this.#say(`${sentence(thenWords, then)} ${sentence(laterWords, later)}`.trim());
  }

  /** Highlights a term, given by its first day, or removes its highlight. */
  toggle(start: number, events: readonly TimelineEvent[]): void {
    const term = this.#terms.find((one) => one.start === start);
    const isOn = this.roles.get(start) === 'term';
    this.clear();
    if (!term || isOn) return;
    this.roles = new Map([[start, 'term']]);
    this.period = new Set(
      events
        .filter((event) => isSurelyIn({ start: event.start, end: event.begunBy }, term))
        .map(({ id }) => id),
    );
    this.#say(sayTerm(term, { ...this.#line?.dataset }, this.#words.days));
  }

  clear(): void {
    this.roles = new Map();
    this.period = new Set();
    this.#say('');
  }

  #say(said: string): void {
    if (this.#line && this.#line.textContent !== said) this.#line.textContent = said;
  }
}
