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
  const outside = (scope: Scope): ToldGroup => {
    const own = listed.filter((event) => event.scope === scope);
    return { year: undefined, scope, rows: own.map((event) => ({ event, track: undefined })) };
  };
  const told = rows.map((track) => ({ event: byId.get(track.fact ?? ''), track }));
  const years = Map.groupBy(told, ({ track: { day, fact = '' } }) => {
    return calendarOf(day?.start ?? drawnById.get(fact)?.start ?? 0).year;
  });
  const groups = [...years].map(([year, own]) => ({ year, scope: undefined, rows: own }));
  const all = [outside('context'), ...groups, outside('epilogue')];
  return { groups: all.filter((group) => group.rows.length > 0), columns };
}
