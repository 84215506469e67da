/**
 * One passage through the drawn street, and its position at a moment. The street is invented: it shows no image, person
 * or place. Pure.
 *
 * Times are in seconds. A position along the street is a fraction: 0 at the left edge, 1 at the right.
 */

/** Colours, which differ in lightness; each also has its own shape and letter (view/). */
export const TINTS = ['yellow', 'orange', 'blue', 'violet'] as const;
export type Tint = (typeof TINTS)[number];

export const DIRECTIONS = ['left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SIZES = ['small', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** `stays` stops on the way; `passes` does not. */
export const DWELLS = ['passes', 'stays'] as const;
export type Dwell = (typeof DWELLS)[number];

/** Number of lanes, counted from the top; a passage stays in its lane. */
export const LANE_COUNT = 8;

export interface Passage {
  /** From 1, in order of entry. */
  id: number;
  /** Time of entry, in seconds from the start of the recording. */
  start: number;
  /** From entry to exit, in seconds, including the stop. */
  duration: number;
  /** From 0, at the top. */
  lane: number;
  tint: Tint;
  direction: Direction;
  size: Size;
  dwell: Dwell;
  /** Fraction of the path at which it stops; 0 if it does not. */
  stopAt: number;
  /** Duration of the stop, in seconds; 0 if there is none. */
  stopFor: number;
}

/** A passage of the summary: `start` is its entry there, `recorded` its entry in the hour. */
export interface ShiftedPassage extends Passage {
  recorded: number;
}

/** A position at a time: seconds since entry, fraction of the street. */
export type Moment = readonly [elapsed: number, place: number];

/** The bends of the path: entry, stop, departure, exit. Speed is constant between two of them. */
export function wayOf({ duration, direction, stopAt, stopFor }: Passage): Moment[] {
  const moving = duration - stopFor;
  const way: Moment[] = [
    [0, 0],
    ...(stopFor > 0
      ? ([
          [moving * stopAt, stopAt],
          [moving * stopAt + stopFor, stopAt],
        ] satisfies Moment[])
      : []),
    [duration, 1],
  ];
  return direction === 'right' ? way : way.map(([elapsed, place]) => [elapsed, 1 - place]);
}

/** Position after `elapsed` seconds since entry; undefined when it is not in the street. */
export function placeAt(passage: Passage, elapsed: number): number | undefined {
  if (elapsed < 0 || elapsed > passage.duration) return undefined;
  const way = wayOf(passage);
  const next = Math.max(
    1,
    way.findIndex(([at]) => at >= elapsed),
  );
  const [fromAt, from] = way[next - 1] ?? [0, 0];
  const [toAt, to] = way[next] ?? [0, 0];
  return from + ((elapsed - fromAt) / (toAt - fromAt)) * (to - from);
}
