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

  /** Hides from its construction on. @param closed  it was closed by its own button */
  constructor(host: ZoomableTimeline, view: PupilView, closed: () => void) {
    this.#host = host;
    this.#view = view;
    this.#words = ownWords(host);
    this.#turn = makeButton('', () => (this.#mask ? this.reveal() : this.hide()));
    const order = makeButton(this.#words.order, () => {
      this.#order();
      this.#ordering?.focus();
    });
    const close = makeButton(this.#words.close, () => {
      this.end();
      host.querySelector<HTMLElement>('[data-own="class"]')?.focus();
      closed();
    });
    const buttons = [...(view === 'dates' ? [order] : []), this.#turn, close];
    this.#bar = makeBar(this.#words.pupils, buttons);
    this.#bar.element.classList.add('own-pupil');
    host.append(this.#bar.element);
    host.dataset['pupil'] = view;
    if (view === 'ordre') this.#order();
    else this.hide();
  }

  hide(): void {
    closeSheet(this.#host);
    this.#date(false);
    this.#host.dispatchEvent(new Event('beforehide'));
    this.#mask = new Mask([...this.#host.querySelectorAll(PARTS)], this.#rule());
    this.#say();
  }

  reveal(): void {
    // Its words are copies of those that were hidden.
    closeSheet(this.#host);
    this.#mask?.lift();
    this.#mask = undefined;
    this.#ordering?.showDates();
    this.#date(true);
    this.#say();
  }

  /** Gives everything back. */
  end(): void {
    this.reveal();
    this.#ordering?.close();
    this.#bar.element.remove();
    delete this.#host.dataset['pupil'];
  }

  /** The terms of office would date the facts below them: they are drawn with the dates alone. */
  #date(isDated: boolean): void {
    if (!hidesDates(this.#view)) return;
    this.#host.toggleAttribute('data-undated', !isDated);
    this.#host.refresh();
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
    const { hidden, shown, hide, reveal } = this.#words[hidesDates(this.#view) ? 'dates' : 'noms'];
    this.#bar.say(isHidden ? hidden : shown);
    this.#turn.textContent = isHidden ? reveal : hide;
  }

  #rule(): Rule {
    const isDates = hidesDates(this.#view);
    const whole = WHOLE[isDates ? 'dates' : 'noms'];
    return (text, element) => {
      if (isDates) return element.closest(whole) ? HIDDEN : withoutDates(text);
      // Only the name of a mark is an attribute of the link; its label stands within.
      if (element.matches('a.event')) return `${dateOf(element)}, ${topicOf(element)}`;
      if (element.closest('.what')) return topicOf(element);
      return element.closest(whole) && !element.closest('.two-dates, .date, .gap') ? HIDDEN : text;
    };
  }
}

/** The topic of a fact, in the word of the filters. */
function topicOf(element: Element): string {
  const topic = element.closest<HTMLElement>('[data-topic]')?.dataset['topic'] ?? '';
  return document.querySelector(`[data-topic-choice="${topic}"]`)?.textContent?.trim() ?? HIDDEN;
}

/** The date of the fact that a mark leads to, as its line says it. */
function dateOf(mark: Element): string {
  return textOf(document.getElementById(idOf(mark))?.closest('.fact'), '.date');
}

function closeSheet(host: HTMLElement): void {
  host.querySelector<HTMLElement>('.event-sheet:not([hidden]) [data-close]')?.click();
}
