/**
 * Knows how to move one street of the page: by the slider, by itself to its end, or by jumps where the
 * reader asks for no movement. It moves the shapes that the server drew and makes none.
 */
import { sayMoment, type InstrumentWords } from '../layout/instrument-words.ts';
import { standing } from '../layout/street-plot.ts';
import { percent } from '../../calendar/percent.ts';
import type { Passage } from '../model/passage.ts';
import { countAt } from '../model/street-counts.ts';
import { MINUTE_S } from '../model/street-scene.ts';

/** Time that a whole street takes on the screen: the hour is played sixty times as fast, the minute at its pace. */
const PLAYED_MS = MINUTE_S * 1000;
/** A frame that comes later than this, after a pause of the browser, counts as this, in ms. */
const FRAME_MAX_MS = 100;
/** Without movement a street is seen at so many moments. */
const JUMPS = 12;

/**
 * The player of one street: from its construction on, the button and the slider of the figure move it.
 * Moments are seconds of the street, from 0 to the `max` of the slider.
 */
export class StreetPlayer {
  readonly #street: readonly Passage[];
  readonly #words: InstrumentWords;
  readonly #button: HTMLButtonElement;
  readonly #slider: HTMLInputElement;
  readonly #said: Element | null;
  readonly #line: Element | null;
  readonly #shapes: { passage: Passage; shape: Element; isShown: boolean }[];
  readonly #lengthS: number;
  #isStill: boolean;
  #moment: number;
  #saidSecond = -1;
  /** Whether the street still shows the moment that the server drew. */
  #isFresh = true;
  #frame = 0;

  /** @throws where the figure has no button or slider */
  constructor(
    figure: Element,
    street: readonly Passage[],
    words: InstrumentWords,
    isStill: boolean,
  ) {
    const button = figure.querySelector<HTMLButtonElement>('[data-play]');
    const slider = figure.querySelector<HTMLInputElement>('input[type=range]');
    if (!button || !slider) throw new Error('A street without its player');
    this.#button = button;
    this.#slider = slider;
    this.#street = street;
    this.#words = words;
    this.#said = figure.querySelector('.player-moment');
    this.#line = figure.querySelector('.moment');
    this.#lengthS = Number(slider.max);
    this.#moment = Number(slider.value);
    this.#isStill = isStill;
    this.#shapes = street.flatMap((passage) => {
      const shape = figure.querySelector(`[data-passage="${passage.id}"]`);
      return shape ? [{ passage, shape, isShown: !shape.hasAttribute('visibility') }] : [];
    });
    button.addEventListener('click', () => this.#press());
    slider.addEventListener('input', () => {
      this.stop();
      this.#show(Number(slider.value));
    });
    this.#name();
  }

  /** Whether the reader asks for no movement. */
  set isStill(isStill: boolean) {
    this.#isStill = isStill;
    this.stop();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#name();
  }

  #press(): void {
    if (this.#frame) {
      this.stop();
      return;
    }
    const isOver = this.#moment >= this.#lengthS;
    if (this.#isStill) {
      this.#show(isOver ? 0 : Math.min(this.#moment + this.#lengthS / JUMPS, this.#lengthS));
      return;
    }
    if (this.#isFresh || isOver) this.#show(0);
    this.#play();
  }

  #play(): void {
    let before: number | undefined;
    const step = (time: number) => {
      const passed = Math.min(time - (before ?? time), FRAME_MAX_MS);
      before = time;
      this.#show(Math.min(this.#moment + (passed / PLAYED_MS) * this.#lengthS, this.#lengthS));
      if (this.#moment < this.#lengthS) this.#frame = requestAnimationFrame(step);
      else this.stop();
    };
    this.#frame = requestAnimationFrame(step);
    this.#name();
  }

  /** The button says what it does. */
  #name(): void {
    const { play, pause, replay, jump } = this.#words;
    const isOver = this.#moment >= this.#lengthS;
    this.#button.textContent = this.#isStill ? jump : this.#frame ? pause : isOver ? replay : play;
  }

  #show(moment: number): void {
    this.#moment = moment;
    this.#isFresh = false;
    for (const entry of this.#shapes) {
      const at = standing(entry.passage, moment);
      if (at !== undefined) entry.shape.setAttribute('x', percent(at, 2));
      if ((at !== undefined) === entry.isShown) continue;
      entry.isShown = !entry.isShown;
      entry.shape.setAttribute('visibility', entry.isShown ? 'visible' : 'hidden');
    }
    this.#line?.setAttribute('x1', String(moment));
    this.#line?.setAttribute('x2', String(moment));
    this.#slider.value = String(moment);
    // Words change by the second of the screen: a listener and a reader can follow no faster.
    const second = Math.floor((moment / this.#lengthS) * MINUTE_S);
    if (second === this.#saidSecond && this.#frame) return;
    this.#saidSecond = second;
    const said = sayMoment(moment, countAt(this.#street, moment), this.#words);
    if (this.#said) this.#said.textContent = said;
    this.#slider.setAttribute('aria-valuetext', said);
  }
}
