/** Knows the band of terms of office: marks whose term a day or a click names, and says it below the drawing. */
import type { DayWords } from '../layout/day-words.ts';
import { sayOffices, sayTerm, type OfficeWords } from '../layout/office-words.ts';
import { isSurelyIn, termsOn } from '../model/office-on.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';
import { readDayWords, readTerms, textOf } from './written-drawing.ts';

/**
 * The band of one timeline. Its marks are the `data-office` of each term: `then`, `later`, `term`, or empty.
 * Where the page has no band there are no terms, and nothing is said.
 */
export class OfficeBand {
  readonly terms: readonly TermOfOffice[];
  #links: SVGAElement[];
  #note: HTMLElement | null;
  #words: OfficeWords;
  #days: DayWords;

  constructor(host: Element, canvas: HTMLElement) {
    this.#days = readDayWords(canvas);
    this.terms = readTerms(host);
    this.#links = [...host.querySelectorAll<SVGAElement>('.term')];
    this.#note = host.querySelector('.office-note');
    // What is said of the band is said of one of its terms.
    this.#words = { ...this.#note?.dataset, note: textOf(host.querySelector('.band-note')) };
    this.#keepOneTabStop();
  }

  /** Terms are one stop of the Tab key; arrows lead from one to the next. */
  #keepOneTabStop(): void {
    const links = this.#links;
    const stopAt = (stop: Element | undefined) => {
      for (const link of links) link.tabIndex = link === stop ? 0 : -1;
    };
    stopAt(links[0]);
    links[0]?.parentElement?.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const next = step && links[links.indexOf(event.target as SVGAElement) + step];
      if (!next) return;
      event.preventDefault();
      stopAt(next);
      next.focus();
    });
  }

  /**
   * Marks who was in office on both dates of an event; a wide date may touch several terms.
   * @returns the sentence that says it
   */
  showEvent({ start, begunBy, disclosed }: TimelineEvent): string {
    // What lasts is placed at its beginning, as on its page.
    const then = termsOn(this.terms, { start, end: begunBy });
    const later = disclosed ? termsOn(this.terms, disclosed) : [];
    this.#mark((term) => (later.includes(term) ? 'later' : then.includes(term) ? 'then' : ''));
    this.#say('');
    return sayOffices(then, later, this.#words);
  }

  /**
   * Marks a term, or takes its mark away.
   * @returns ids of the events that surely happened in the term that is marked
   */
  toggle(link: Element, events: readonly TimelineEvent[]): Set<string> {
    const term = this.terms[this.#links.indexOf(link as SVGAElement)];
    const isOn = link.getAttribute('data-office') === 'term';
    this.clear();
    if (!term || isOn) return new Set();
    link.setAttribute('data-office', 'term');
    this.#say(sayTerm(term, this.#words, this.#days));
    return new Set(
      events
        .filter(({ start, begunBy }) => isSurelyIn({ start, end: begunBy }, term))
        .map(({ id }) => id),
    );
  }

  /** Takes every mark and the sentence away. */
  clear(): void {
    this.#mark(() => '');
    this.#say('');
  }

  #mark(roleOf: (term: TermOfOffice) => string): void {
    this.#links.forEach((link, at) => {
      const term = this.terms[at];
      link.setAttribute('data-office', term ? roleOf(term) : '');
    });
  }

  #say(said: string): void {
    if (this.#note) this.#note.textContent = said;
  }
}
