/**
 * Knows how the passages of an hour are shifted in time so as to fit into a minute: each keeps its
 * lane, its pace and its stop, and only its entry moves. The idea of video synopsis (Y. Pritch,
 * A. Rav-Acha and S. Peleg, "Nonchronological Video Synopsis and Indexing", IEEE TPAMI 30(11), 2008):
 * shift each moving object in time, and weigh collisions against the order of the recording. The rule
 * here is ours, plain and greedy; it is no product's. Pure.
 */
import { placeAt, wayOf, type Passage, type ShiftedPassage, type Size } from './passage.ts';
import { areTogether } from './street-counts.ts';
import { HOUR_S, MINUTE_S } from './street-scene.ts';

/** The street at its narrowest and half the width of a shape there, in px; wider streets have more room. */
export const NARROWEST_PX = 280;
export const RADIUS_PX = { small: 8, large: 11 } as const satisfies Record<Size, number>;
/** Least room between two shapes in one lane, in px: more than the width of one. */
const GAP_PX = 34;
/** Entries are tried every so many seconds. */
const STEP_S = 0.5;

/**
 * The summary, in the order of `passages`. The longest are placed first, each at the entry free of
 * overlap that is nearest to its place in the hour; where none is free, at the one with the fewest.
 */
export function packSummary(passages: readonly Passage[]): ShiftedPassage[] {
  const placed: ShiftedPassage[] = [];
  const order = [...passages].sort((a, b) => b.duration - a.duration || a.id - b.id);
  for (const passage of order) {
    const last = MINUTE_S - passage.duration;
    const wished = (passage.start / (HOUR_S - passage.duration)) * last;
    const entries = Array.from({ length: Math.floor(last / STEP_S) + 1 }, (_, at) => at * STEP_S);
    entries.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b);
    let best: { shifted: ShiftedPassage; overlaps: number } | undefined;
    for (const start of entries) {
      const shifted = { ...passage, start, recorded: passage.start };
      const overlaps = placed.filter((other) => doOverlap(shifted, other)).length;
      if (!best || overlaps < best.overlaps) best = { shifted, overlaps };
      if (overlaps === 0) break;
    }
    if (best) placed.push(best.shifted);
  }
  return placed.sort((a, b) => a.id - b.id);
}

/**
 * Whether two shapes touch at some moment, in a street of NARROWEST_PX. Exact: between two bends of
 * either way their distance changes at one pace, so that it is least at a bend, or where it turns sign.
 */
export function doOverlap(a: Passage, b: Passage): boolean {
  if (a.lane !== b.lane || !areTogether(a, b)) return false;
  const from = Math.max(a.start, b.start);
  const to = Math.min(a.start + a.duration, b.start + b.duration);
  const moments = [a, b]
    .flatMap((passage) => wayOf(passage).map(([elapsed]) => passage.start + elapsed))
    .filter((moment) => moment >= from && moment <= to)
    .sort((one, other) => one - other);
  const distances = moments.map(
    (moment) => (placeAt(a, moment - a.start) ?? 0) - (placeAt(b, moment - b.start) ?? 0),
  );
  const least = (RADIUS_PX[a.size] + RADIUS_PX[b.size] + GAP_PX) / NARROWEST_PX;
  return distances.some(
    (distance, at) =>
      Math.abs(distance) < least || (at > 0 && distance * (distances[at - 1] ?? 0) < 0),
  );
}
