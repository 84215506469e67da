/**
 * Knows the timeline as pupils get it: without its dates or without its names, the answer at a click.
 * Nothing is kept and nothing is graded: what is hidden is in the page.
 */
import { hidesDates, type PupilView } from '../../model/pupil-view.ts';
import { idOf, textOf } from '../page-words.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { makeBar, makeButton, type Bar } from './choosing-bar.ts';
import { HIDDEN, withoutDates } from './hidden-dates.ts';
import { Mask, type Rule } from './mask.ts';
import { Ordering } from './ordering.ts';
import { ownWords, type OwnWords } from './own-words.ts';

/** Where dates or names are said. */
const PARTS =
  '.facts, .drawing, .fact-card, .event-sheet, .years, .own-order, .status, .office-note';
/** Above the timeline: which years it is about. */
const HEADING = 'h1, h1 + :not(zoomable-timeline)';
/** Hidden whole, whatever they say. */
const WHOLE = {
  dates: '.date, .two-dates, .tick-label, .knot-label, .gap, .known',
  noms: '.label, .knot-label, .disclosed a, .stop, .event-card',
} as const;

export class PupilMode {
  #host: ZoomableTimeline;
  #words: OwnWords;
  #view: PupilView;
  #mask: Mask | undefined;
  #bar: Bar;
  #turn: HTMLButtonElement;
  #ordering: Ordering | undefined;

  /**
   * Hides from its construction on.
   * @param isMade  whether it has just been made here: the panel that made it stays within reach
   */
  constructor(host: ZoomableTimeline, view: PupilView, isMade: boolean) {
    this.#host = host;
    this.#view = view;
    this.#words = ownWords(host);
    this.#turn = makeButton('', () => (this.#mask ? this.reveal() : this.hide()));
    const order = makeButton(this.#words.order, () => {
      this.#order();
      this.#ordering?.focus();
    });
    const back = makeButton(this.#words.pupils, () =>
      host.querySelector<HTMLElement>('[data-own="class"]')?.click(),
    );
    const buttons = [...(isMade ? [back] : []), ...(view === 'dates' ? [order] : []), this.#turn];
    this.#bar = makeBar(this.#words.pupils, buttons, true);
    this.#bar.element.classList.add('own-pupil');
    host.append(this.#bar.element);
    if (view === 'ordre') this.#order();
    else this.hide();
  }

  hide(): void {
    closeSheet(this.#host);
    this.#host.dataset['pupil'] = this.#view;
    this.#host.refresh();
    this.#host.dispatchEvent(new Event('beforehide'));
    const heading = hidesDates(this.#view) ? document.querySelectorAll(HEADING) : [];
    this.#mask = new Mask([...this.#host.querySelectorAll(PARTS), ...heading], this.#rule());
    this.#say();
  }

  reveal(): void {
    // Its words are copies of those that were hidden.
    closeSheet(this.#host);
    this.#mask?.lift();
    this.#mask = undefined;
    this.#ordering?.showDates();
    delete this.#host.dataset['pupil'];
    this.#host.refresh();
    this.#say();
  }

  /** Gives everything back. */
  end(): void {
    this.reveal();
    this.#ordering?.close();
    this.#bar.element.remove();
  }

  #order(): void {
    this.#ordering?.close();
    // It takes its words from the lines, which must say them.
    this.#mask?.lift();
    this.#ordering = new Ordering(this.#host);
    this.hide();
  }

  #say(): void {
    const isHidden = this.#mask !== undefined;
    const { hide, reveal } = this.#words;
    const { hidden, shown } = this.#words[hidesDates(this.#view) ? 'dates' : 'noms'];
    this.#bar.say(isHidden ? hidden : shown);
    this.#turn.textContent = isHidden ? reveal : hide;
  }

  #rule(): Rule {
    const isDates = hidesDates(this.#view);
    const whole = WHOLE[isDates ? 'dates' : 'noms'];
    return (text, element) => {
      // Only the name of a mark is an attribute of the link; its label stands within.
      const isName = element.matches('a.event');
      if (isDates && isName) return withoutDates(nameOf(element));
      if (isDates) return maskWhole(text, element.closest(whole)) ?? withoutDates(text);
      if (isName) return `${dateOf(element)}, ${topicOf(element)}`;
      if (element.closest('.what')) return topicOf(element);
      return element.closest(whole) && !element.closest('.two-dates, .date, .gap') ? HIDDEN : text;
    };
  }
}

/** One mark in the place of all that a part says; undefined where there is no such part. */
const maskWhole = (text: string, part: Element | null) =>
  part && (textOf(part).startsWith(text.trim()) ? HIDDEN : '');

/** The topic of a fact, in the word of the filters. */
function topicOf(element: Element): string {
  const topic = element.closest<HTMLElement>('[data-topic]')?.dataset['topic'] ?? '';
  return document.querySelector(`[data-topic-choice="${topic}"]`)?.textContent?.trim() ?? HIDDEN;
}

const lineOf = (mark: Element) =>
  document.getElementById(idOf(mark))?.closest<HTMLElement>('.fact');

/** The date of the fact that a mark leads to, as its line says it. */
const dateOf = (mark: Element) => textOf(lineOf(mark), '.date');

/** What the mark of a fact says aloud but when: the length of its wait would give its dates away. */
function nameOf(mark: Element): string {
  const line = lineOf(mark);
  const standing = textOf(line, '.standing').replace(/^, /, '');
  return [line?.dataset['label'], textOf(line, '.what'), standing].join(', ');
}

function closeSheet(host: HTMLElement): void {
  host.querySelector<HTMLElement>('.event-sheet:not([hidden]) [data-close]')?.click();
}
