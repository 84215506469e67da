/**
 * Plays one street of the page: by the slider, automatically to its end, or in jumps for readers who prefer reduced
 * motion. It moves the shapes that the server drew and creates none.
 */
import { select, timer, type Selection, type Timer } from 'd3';
import { sayMoment, type InstrumentWords } from '../layout/instrument-words.ts';
import { standing } from '../layout/street-plot.ts';
import { percent } from '../../calendar/percent.ts';
import type { Passage } from '../model/passage.ts';
import { countAt } from '../model/street-counts.ts';
import { MINUTE_S } from '../model/street-scene.ts';

/** Playing time of a whole street: the hour plays sixty times faster, the minute in real time. */
const PLAYED_MS = MINUTE_S * 1000;
/** Maximum time counted for one frame, in ms: frames come late after a pause of the browser. */
const FRAME_MAX_MS = 100;
/** Number of jumps in which a street is shown under reduced motion. */
const JUMPS = 12;

interface DrawnPassage {
  passage: Passage;
  isShown: boolean;
}

/**
 * The player of one street, bound to the button and the slider of the figure by its constructor. Moments are in seconds
 * of the street, from 0 to the `max` of the slider.
 */
export class StreetPlayer {
  readonly #street: readonly Passage[];
  readonly #words: InstrumentWords;
  readonly #button: HTMLButtonElement;
  readonly #slider: HTMLInputElement;
  readonly #said: Selection<Element, unknown, null, undefined>;
  readonly #line: Selection<Element, unknown, null, undefined>;
  readonly #shapes: Selection<SVGElement, DrawnPassage, Element, unknown>;
  readonly #lengthS: number;
  #isStill: boolean;
  #moment: number;
  #saidSecond = -1;
  /** Whether the street still shows the moment that the server rendered. */
  #isFresh = true;
  #frames: Timer | undefined;

  /** @throws when the figure has no button or slider */
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
    this.#said = select(figure).select('.player-moment');
    this.#line = select(figure).select('.moment');
    this.#lengthS = Number(slider.max);
    this.#moment = Number(slider.value);
    this.#isStill = isStill;
    const passages = new Map(street.map((passage) => [String(passage.id), passage]));
    this.#shapes = select(figure)
      .selectAll<SVGElement, unknown>('[data-passage]')
      .datum(function () {
        const passage = passages.get(this.dataset['passage'] ?? '');
        if (!passage) throw new Error('A shape without its passage');
        return { passage, isShown: !this.hasAttribute('visibility') };
      });
    button.addEventListener('click', () => this.#press());
    slider.addEventListener('input', () => {
      this.stop();
      this.#show(Number(slider.value));
    });
    this.#name();
  }

  /** Whether the reader prefers reduced motion. */
  set isStill(isStill: boolean) {
    this.#isStill = isStill;
    this.stop();
  }

  stop(): void {
    this.#frames?.stop();
    this.#frames = undefined;
    this.#name();
  }

  #press(): void {
    if (this.#frames) {
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
    let before = 0;
    this.#frames = timer((elapsedMs) => {
      const passed = Math.min(elapsedMs - before, FRAME_MAX_MS);
      before = elapsedMs;
      this.#show(Math.min(this.#moment + (passed / PLAYED_MS) * this.#lengthS, this.#lengthS));
      if (this.#moment >= this.#lengthS) this.stop();
    });
    this.#name();
  }

  /** Labels the button with its current action. */
  #name(): void {
    const { play, pause, replay, jump } = this.#words;
    const isOver = this.#moment >= this.#lengthS;
    this.#button.textContent = this.#isStill ? jump : this.#frames ? pause : isOver ? replay : play;
  }

  #show(moment: number): void {
    this.#moment = moment;
    this.#isFresh = false;
    this.#shapes.each(function (drawn) {
      const at = standing(drawn.passage, moment);
      if (at !== undefined) this.setAttribute('x', percent(at, 2));
      if ((at !== undefined) === drawn.isShown) return;
      drawn.isShown = !drawn.isShown;
      this.setAttribute('visibility', drawn.isShown ? 'visible' : 'hidden');
    });
    this.#line.attr('x1', moment).attr('x2', moment);
    this.#slider.value = String(moment);
    // The text changes at most once per second of playing time: readers and screen readers cannot follow faster.
    const second = Math.floor((moment / this.#lengthS) * MINUTE_S);
    if (second === this.#saidSecond && this.#frames) return;
    this.#saidSecond = second;
    const said = sayMoment(moment, countAt(this.#street, moment), this.#words);
    this.#said.text(said);
    this.#slider.setAttribute('aria-valuetext', said);
  }
}
