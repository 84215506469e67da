/**
 * Knows the timeline that runs down: the facts in the order of time, the days on which some became
 * public, and which threads are open beside each of them, like the branches of a history. Pure.
 */
import type { TimelineEvent } from '../model/timeline-event.ts';
import { publicDays, type PublicDay } from './wait.ts';

/** A fact as the track takes it. */
export type TrackFact = Pick<TimelineEvent, 'id' | 'start' | 'disclosed'>;

/** A line of the track: a fact, or the day on which facts became public. Columns count from 1, nearest the marks. */
export interface TrackRow {
  fact: string | undefined;
  day: PublicDay | undefined;
  /** Columns of the threads that pass it. */
  through: number[];
  /** Column of the thread that begins at it. */
  begins: number | undefined;
  /** Columns of the threads that end at it. */
  ends: number[];
}

/**
 * Rows of the track. A day of disclosure stands after the facts of its first day: among them is the
 * one that discloses.
 * @param facts  in the order of time
 */
export function placeTrack(facts: readonly TrackFact[]): { rows: TrackRow[]; columns: number } {
  const days = publicDays(facts);
  const rows: TrackRow[] = [];
  const open = new Map<string, number>();
  let columns = 0;

  const freeColumn = () => {
    const taken = new Set(open.values());
    let column = 1;
    while (taken.has(column)) column += 1;
    return column;
  };
  const close = (day: PublicDay) => {
    const ends = day.ids.flatMap((id) => open.get(id) ?? []);
    for (const id of day.ids) open.delete(id);
    rows.push({ fact: undefined, day, through: [...open.values()], begins: undefined, ends });
  };

  for (const { id, start, disclosed } of facts) {
    while (days[0] && days[0].start < start && days[0].ids.every((known) => open.has(known)))
      close(days.shift() as PublicDay);
    const through = [...open.values()];
    const begins = disclosed && freeColumn();
    if (begins) open.set(id, begins);
    columns = Math.max(columns, begins ?? 0);
    rows.push({ fact: id, day: undefined, through, begins, ends: [] });
  }
  for (const day of days) close(day);
  return { rows, columns };
}
