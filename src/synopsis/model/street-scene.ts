/**
 * Knows the one hour of passages that the page draws: invented, and the same in every build and every
 * browser, since its numbers come from a seed. Pure.
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

/** The seed of the drawn hour. Another seed is another hour: every count of the page follows. */
export const SCENE_SEED = 2023;

/** The recording, in seconds. */
export const HOUR_S = 3600;

/** The summary, in seconds. */
export const MINUTE_S = 60;

export const PASSAGE_COUNT = 40;

/** Time that a crossing takes without a stop, and that a stop takes, in seconds; both ends included. */
const CROSSING_S = { least: 9, most: 16 } as const;
const STOP_S = { least: 8, most: 14 } as const;
/** Where a stop can be, as a share of the way. */
const STOP_AT = { least: 0.3, most: 0.7 } as const;
/** One passage in so many stops on its way. */
const ONE_STOPS_IN = 5;
/** One passage in so many is large. */
const ONE_LARGE_IN = 3;
/** Times are drawn to half a second. */
const STEP_S = 0.5;

/**
 * Numbers from 0 to 1, without 1, the same for the same seed: mulberry32 (Tommy Ettinger, 2017, public
 * domain), integer arithmetic only, hence the same on every machine.
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

/** The passages of an hour, in the order of entry. Upper lanes lead to the left, lower ones to the right. */
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

/** Fisher and Yates's shuffle, as in Knuth, TAOCP 2, 3.4.2, algorithm P. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
