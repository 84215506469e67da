/**
 * Shifts the passages of an hour in time so that they fit into a minute: each keeps its lane, speed and stop, and only
 * its entry moves. This is the idea of video synopsis (Y. Pritch, A. Rav-Acha and S. Peleg, "Nonchronological Video
 * Synopsis and Indexing", IEEE TPAMI 30(11), 2008): shift each moving object in time, and weigh collisions against the
 * order of the recording. The greedy rule used here is ours, not that of any product. Pure.
 */
import { placeAt, wayOf, type Passage, type ShiftedPassage, type Size } from './passage.ts';
import { areTogether } from './street-counts.ts';
import { HOUR_S, MINUTE_S } from './street-scene.ts';

/** Width of the narrowest street, and the radius of a shape in it, in px; wider streets leave more space. */
export const NARROWEST_PX = 280;
export const RADIUS_PX = { small: 8, large: 11 } as const satisfies Record<Size, number>;
/** Minimum gap between two shapes in one lane, in px: more than the width of a shape. */
const GAP_PX = 34;
/** Interval between the entry times that are tried. */
const STEP_S = 0.5;

/**
 * The summary, in the order of `passages`. The longest are placed first, each at the entry without overlap closest to
 * its relative time in the hour, or else at the entry with the fewest overlaps.
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
 * Whether two shapes touch at any moment, in a street of NARROWEST_PX. Exact: between two bends of either path their
 * distance changes at a constant rate, so it is smallest at a bend or where it changes sign.
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
