/**
 * Knows the timeline that runs down: the facts in the order of time, the days on which some became
 * public, and which threads are open beside each of them, like the branches of a history. Pure.
 */
import type { Day } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';

/** A fact as the track takes it. */
export interface TrackFact {
  id: string;
  /** First day on which it may have happened. */
  start: Day;
  /** The days on one of which the public could first know; undefined when it was public at once. */
  disclosed: Stretch | undefined;
}

/** A day, or a longer doubt, on which facts became public; `ids` in the order of time. */
export interface DisclosureDay extends Stretch {
  ids: string[];
}

/** A line of the track: a fact, or the day on which facts became public. Columns count from 1, nearest the marks. */
export interface TrackRow {
  fact: string | undefined;
  day: DisclosureDay | undefined;
  /** Columns of the threads that pass it. */
  through: number[];
  /** Column of the thread that begins at it. */
  begins: number | undefined;
  /** Columns of the threads that end at it. */
  ends: number[];
}

/** The days on which facts became public, in the order of time; those that share both ends are one. */
export function disclosureDays(facts: readonly TrackFact[]): DisclosureDay[] {
  const days = new Map<string, DisclosureDay>();
  for (const { id, disclosed } of facts) {
    if (!disclosed) continue;
    const key = `${disclosed.start}/${disclosed.end}`;
    const day = days.get(key) ?? { start: disclosed.start, end: disclosed.end, ids: [] };
    day.ids.push(id);
    days.set(key, day);
  }
  return [...days.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Rows of the track. A day of disclosure stands after the facts of its first day: among them is the
 * one that discloses.
 * @param facts  in the order of time
 */
export function placeTrack(facts: readonly TrackFact[]): { rows: TrackRow[]; columns: number } {
  const days = disclosureDays(facts);
  const rows: TrackRow[] = [];
  const open = new Map<string, number>();
  let columns = 0;

  const freeColumn = () => {
    const taken = new Set(open.values());
    let column = 1;
    while (taken.has(column)) column += 1;
    return column;
  };
  const close = (day: DisclosureDay) => {
    const ends = day.ids.flatMap((id) => open.get(id) ?? []);
    for (const id of day.ids) open.delete(id);
    rows.push({ fact: undefined, day, through: [...open.values()], begins: undefined, ends });
  };

  for (const { id, start, disclosed } of facts) {
    while (days[0] && days[0].start < start && days[0].ids.every((known) => open.has(known)))
      close(days.shift() as DisclosureDay);
    const through = [...open.values()];
    const begins = disclosed && freeColumn();
    if (begins) open.set(id, begins);
    columns = Math.max(columns, begins ?? 0);
    rows.push({ fact: id, day: undefined, through, begins, ends: [] });
  }
  for (const day of days) close(day);
  return { rows, columns };
}
