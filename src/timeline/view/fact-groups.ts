/**
 * Knows the order in which the facts are told, year by year, with the days on which some became public
 * among them; and what lies before and after the drawing.
 */
import { calendarOf } from '../../calendar/day.ts';
import { placeTrack, type TrackRow } from '../scene/track-layout.ts';
import type { ListedEvent, TimelineEvent } from '../model/timeline-event.ts';
import type { Scope } from '../model/vocabulary.ts';

/** A line of the list: a fact, a day of disclosure, each with its part of the track. */
export interface ToldRow {
  event: ListedEvent | undefined;
  /** Undefined outside the drawing, which no thread crosses. */
  track: TrackRow | undefined;
}

/** What stands under one heading: a year, or what the drawing does not show. */
export interface ToldGroup {
  year: number | undefined;
  scope: Scope | undefined;
  rows: ToldRow[];
}

/**
 * @param listed  in the order of time
 * @param drawn   those of them that lie inside the window
 */
export function groupFacts(
  listed: readonly ListedEvent[],
  drawn: readonly TimelineEvent[],
): { groups: ToldGroup[]; columns: number } {
  const byId = new Map(listed.map((event) => [event.id, event]));
  const drawnById = new Map(drawn.map((event) => [event.id, event]));
  const { rows, columns } = placeTrack(listed.flatMap(({ id }) => drawnById.get(id) ?? []));
  const groups: ToldGroup[] = [];
  const add = (row: ToldRow, year: number | undefined, scope: Scope | undefined) => {
    const last = groups.at(-1);
    if (last && last.year === year && last.scope === scope) last.rows.push(row);
    else groups.push({ year, scope, rows: [row] });
  };
  const addOutside = (scope: Scope) => {
    for (const event of listed)
      if (event.scope === scope) add({ event, track: undefined }, undefined, scope);
  };
  addOutside('context');
  for (const track of rows) {
    const day = track.day?.start ?? drawnById.get(track.fact ?? '')?.start ?? 0;
    add({ event: byId.get(track.fact ?? ''), track }, calendarOf(day).year, undefined);
  }
  addOutside('epilogue');
  return { groups, columns };
}
