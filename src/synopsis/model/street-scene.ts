/**
 * Generates the hour of passages that the page draws: invented, and the same in every build and every browser, because
 * its numbers come from a seed. Pure.
 */
import {
  LANE_COUNT,
  SIZES,
  TINTS,
  type Dwell,
  type Passage,
  type Size,
  type Tint,
} from './passage.ts';

/** Seed of the drawn hour. Another seed gives another hour, and all the counts of the page follow. */
export const SCENE_SEED = 2023;

/** Length of the recording, in seconds. */
export const HOUR_S = 3600;

/** Length of the summary, in seconds. */
export const MINUTE_S = 60;

export const PASSAGE_COUNT = 40;

/** Duration of a crossing without its stop, and of a stop, in seconds; both bounds included. */
const CROSSING_S = { least: 9, most: 16 } as const;
const STOP_S = { least: 8, most: 14 } as const;
/** Position of a stop, as a fraction of the path. */
const STOP_AT = { least: 0.3, most: 0.7 } as const;
/** On average, one passage out of this many stops. */
const ONE_STOPS_IN = 5;
/** On average, one passage out of this many is large. */
const ONE_LARGE_IN = 3;
/** Times are multiples of half a second. */
const STEP_S = 0.5;

/**
 * Numbers from 0 up to but excluding 1, the same for the same seed: mulberry32 (Tommy Ettinger, 2017, public domain),
 * which uses integer arithmetic only, hence identical on every machine.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The passages of an hour, in order of entry. Upper lanes run to the left, lower ones to the right. */
export function streetScene(seed: number = SCENE_SEED): Passage[] {
  const random = randomFrom(seed);
  const between = ({ least, most }: { least: number; most: number }) =>
    least + random() * (most - least);
  const inSteps = (seconds: number) => Math.round(seconds / STEP_S) * STEP_S;
  const lanes = shuffled(
    Array.from({ length: PASSAGE_COUNT }, (_, at) => at % LANE_COUNT),
    random,
  );
  return lanes
    .map((lane): Omit<Passage, 'id'> => {
      const tint: Tint = TINTS[Math.floor(random() * TINTS.length)] ?? TINTS[0];
      const dwell: Dwell = random() * ONE_STOPS_IN < 1 ? 'stays' : 'passes';
      const size: Size = random() * ONE_LARGE_IN < 1 ? SIZES[1] : SIZES[0];
      const stopFor = dwell === 'stays' ? inSteps(between(STOP_S)) : 0;
      const duration = inSteps(between(CROSSING_S)) + stopFor;
      return {
        start: inSteps(random() * (HOUR_S - duration)),
        duration,
        lane,
        tint,
        direction: lane < LANE_COUNT / 2 ? 'left' : 'right',
        size,
        dwell,
        stopAt: dwell === 'stays' ? between(STOP_AT) : 0,
        stopFor,
      };
    })
    .sort((a, b) => a.start - b.start || a.lane - b.lane)
    .map((passage, at) => ({ id: at + 1, ...passage }));
}

/** Fisher–Yates shuffle, as in Knuth, TAOCP 2, 3.4.2, algorithm P. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
