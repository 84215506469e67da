/**
 * Knows what one passage through the drawn street is, and where it is at a moment. The street is
 * invented: no image, no person, no place. Pure.
 *
 * Times are seconds. A place along the street is a fraction, 0 at the left edge and 1 at the right.
 */

/** Colours, which differ in lightness; each also has its own shape, letter and line (view/). */
export const TINTS = ['yellow', 'orange', 'blue', 'violet'] as const;
export type Tint = (typeof TINTS)[number];

export const DIRECTIONS = ['left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SIZES = ['small', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** `stays` stops on the way; `passes` does not. */
export const DWELLS = ['passes', 'stays'] as const;
export type Dwell = (typeof DWELLS)[number];

/** Lanes of the street, from the top; a passage keeps to its lane. */
export const LANE_COUNT = 8;

export interface Passage {
  /** From 1, in the order of entry. */
  id: number;
  /** When it enters, in seconds from the beginning of the recording. */
  start: number;
  /** From entry to exit, the stop included. */
  duration: number;
  /** From 0, the top one. */
  lane: number;
  tint: Tint;
  direction: Direction;
  size: Size;
  dwell: Dwell;
  /** Share of the way at which it stops; 0 where it does not. */
  stopAt: number;
  /** How long it stops, in seconds; 0 where it does not. */
  stopFor: number;
}

/** A passage of the summary: `start` is its entry there, `recorded` its entry in the hour. */
export interface ShiftedPassage extends Passage {
  recorded: number;
}

/** A place at a moment: seconds since entry, fraction of the street. */
export type Moment = readonly [elapsed: number, place: number];

/** The bends of its way: entry, stop, departure, exit. Between two of them it keeps its pace. */
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

/** Where it is, so many seconds after it entered; undefined when it is not in the street. */
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
