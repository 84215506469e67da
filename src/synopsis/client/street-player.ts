/**
 * Plays one street of the page: by the slider, automatically to its end, or in jumps for readers who prefer reduced
 * motion. It moves the shapes that the server drew and creates none.
 */
import { select, timer, type Timer } from 'd3';
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

/**
 * Binds the button and the slider of a figure to its street, whose shapes are in the order of `street`. Moments are in
 * seconds of the street, from 0 to the `max` of the slider.
 *
 * @param still  whether the reader prefers reduced motion
 * @returns a function that stops it
 */
export function bindPlayer(
  figure: Element,
  street: readonly Passage[],
  words: InstrumentWords,
  still: MediaQueryList,
): () => void {
  const button = select(figure).select('[data-play]');
  const slider = select(figure).select<HTMLInputElement>('input[type=range]');
  const shapes = select(figure).selectAll('[data-passage]').data(street);
  const lengthS = Number(slider.property('max'));
  let moment = Number(slider.property('value'));
  let saidSecond = -1;
  /** Whether the street still shows the moment that the server rendered. */
  let isFresh = true;
  let frames: Timer | undefined;

  /** Labels the button with its current action. */
  const name = () => {
    const { play, pause, replay, jump } = words;
    button.text(still.matches ? jump : frames ? pause : moment >= lengthS ? replay : play);
  };
  const stop = () => {
    frames?.stop();
    frames = undefined;
    name();
  };
  const show = (asked: number) => {
    moment = Math.min(asked, lengthS);
    isFresh = false;
    shapes
      .attr('x', (passage) => percent(standing(passage, moment) ?? 0))
      .attr('visibility', (passage) =>
        standing(passage, moment) === undefined ? 'hidden' : 'visible',
      );
    slider.property('value', moment);
    // The text changes at most once per second of playing time: readers and screen readers cannot follow faster.
    const second = Math.floor((moment / lengthS) * MINUTE_S);
    if (second === saidSecond && frames) return;
    saidSecond = second;
    const said = sayMoment(moment, countAt(street, moment), words);
    select(figure).select('.player-moment').text(said);
    slider.attr('aria-valuetext', said);
  };
  const play = () => {
    let before = 0;
    frames = timer((elapsedMs) => {
      const passed = Math.min(elapsedMs - before, FRAME_MAX_MS);
      before = elapsedMs;
      show(moment + (passed / PLAYED_MS) * lengthS);
      if (moment >= lengthS) stop();
    });
    name();
  };

  button.on('click', () => {
    if (frames) {
      stop();
      return;
    }
    const isOver = moment >= lengthS;
    if (still.matches) show(isOver ? 0 : moment + lengthS / JUMPS);
    else {
      if (isFresh || isOver) show(0);
      play();
    }
  });
  slider.on('input', () => {
    show(Number(slider.property('value')));
    stop();
  });
  still.addEventListener('change', stop);
  name();
  return stop;
}
