/**
 * Knows the band of terms of office: keeps each name in sight, outlines whose term a day or a click names, says of a
 * fact in the key of the band what its outlines mean, and of a chosen term below the drawing whose it is.
 */
import type { DayWords } from '../layout/day-words.ts';
import { namesOf, sayTerm, type OfficeWords } from '../layout/office-words.ts';
import { isSurelyIn, termsOn } from '../model/office-on.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';
import { placeTerms, termShape } from '../layout/term-band.ts';
import { CASE_SCALE } from '../layout/time-scale.ts';
import type { Part } from '../layout/viewport.ts';
import { writeShape } from './write-shape.ts';
import { readDayWords, readTerms, textOf } from './written-drawing.ts';

/**
 * The band of one timeline. Its marks are the `data-office` of each term: `then`, `later`, both, `term`, or empty.
 * Where the page has no band there are no terms, and nothing is said.
 */
export class OfficeBand {
  readonly terms: readonly TermOfOffice[];
  #links: SVGAElement[];
  #note: HTMLElement | null;
  #band: HTMLElement | null;
  #keys: HTMLElement[];
  /** What the outlines mean while no fact is open. */
  #meanings: string[];
  #words: OfficeWords;
  #days: DayWords;

  constructor(host: Element, canvas: HTMLElement) {
    this.#days = readDayWords(canvas);
    this.terms = readTerms(host);
    this.#links = [...host.querySelectorAll<SVGAElement>('.term')];
    this.#note = host.querySelector('.office-note');
    this.#band = host.querySelector('.band');
    this.#keys = [...host.querySelectorAll<HTMLElement>('.band-key [data-key]')];
    this.#meanings = this.#keys.map((key) => textOf(key));
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

  /** Keeps the names in the part that is seen of a drawing that wide. */
  place(seen: Part, widthPx: number): void {
    placeTerms(this.terms, CASE_SCALE, widthPx, seen).forEach((term) => {
      const link = this.#links[this.terms.findIndex(({ start }) => start === term.start)];
      if (link) writeShape(link, termShape(term));
    });
  }

  /** The ministers stand above facts of which some at least concern their ministry. */
  showFor(events: readonly TimelineEvent[]): void {
    if (!this.#band) return;
    this.#band.hidden = events.length > 0 && events.every(({ isOfCourt }) => isOfCourt);
  }

  /** Outlines who was in office on both dates of an event; a wide date may touch several terms. */
  showEvent({ start, begunBy, disclosed, isOfCourt }: TimelineEvent): void {
    this.clear();
    if (isOfCourt) return;
    // What lasts is placed at its beginning, as on its page.
    const then = termsOn(this.terms, { start, end: begunBy });
    const later = disclosed ? termsOn(this.terms, disclosed) : [];
    this.#mark((term) =>
      [then.includes(term) && 'then', later.includes(term) && 'later'].filter(Boolean).join(' '),
    );
    this.#sayKey({ then: namesOf(then), later: namesOf(later) });
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
    this.#sayKey(undefined);
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

  /** Whom each outline is of; without a fact, what it means. An outline that nobody has is not explained. */
  #sayKey(names: { then: string; later: string } | undefined): void {
    this.#keys.forEach((key, at) => {
      const named = names?.[key.dataset['key'] as 'then' | 'later'];
      const said = named
        ? (key.dataset['named'] ?? '').replace('{names}', named)
        : (this.#meanings[at] ?? '');
      const words = key.lastElementChild;
      if (words && words.textContent !== said) words.textContent = said;
      key.hidden = named === '' && Boolean(names?.then || names?.later);
    });
  }
}
