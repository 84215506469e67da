/**
 * Knows where a day stands along the drawing, and which days its axis marks. One linear scale, in UTC: a wait that is
 * twice as long is drawn twice as long. Refuses to know the names of months: the caller says them.
 */
import { scaleUtc, utcYear, type ScaleTime } from 'd3';
import { calendarOf, dateOf, dayOfDate, type Day } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';

/** From dates to px of the drawing, 0 being its left edge. */
export type TimeScale = ScaleTime<number, number>;

/** The ten years across a drawing `widthPx` wide. */
export function timeScale(widthPx: number, { start, end }: Stretch = TIMELINE_WINDOW): TimeScale {
  return scaleUtc([dateOf(start), dateOf(end)], [0, widthPx]);
}

/** Where a day begins, in px; outside the drawing for a day outside its dates. */
export function xOf(scale: TimeScale, day: Day): number {
  return scale(dateOf(day));
}

/** The days that a scale shows, to the nearest. */
export function shownDays(scale: TimeScale): Stretch {
  const [start, end] = scale.domain().map((date) => Math.round(date.getTime() / DAY_MS));
  return { start: start ?? 0, end: Math.max((start ?? 0) + 1, end ?? 0) };
}

export const DAY_MS = 86_400_000;

/** What the label of a tick must say: the year, the month, or the day of the month. */
export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  day: Day;
  xPx: number;
  unit: TickUnit;
}

/** Room that the longest label of the axis asks for, with the space after it, in px. */
const TICK_ROOM_PX = 84;

/** Where only some years have room, they are counted from the year that the drawing begins with. */
function countedFrom([first, last]: Date[], dates: Date[]): Date[] {
  const [one, other] = dates;
  const step = one && other ? other.getUTCFullYear() - one.getUTCFullYear() : 0;
  if (!first || !last || step < 2 || +utcYear.floor(first) !== +first) return dates;
  const isCounted = (date: Date) => (date.getUTCFullYear() - first.getUTCFullYear()) % step === 0;
  return utcYear.filter(isCounted).range(first, last);
}

/** The ticks that a drawing `widthPx` wide has room for. */
export function placeTicks(scale: TimeScale, widthPx: number): Tick[] {
  const dates = scale.ticks(Math.max(2, Math.floor(widthPx / TICK_ROOM_PX)));
  return countedFrom(scale.domain(), dates)
    .filter((date) => date.getTime() % DAY_MS === 0)
    .map((time) => {
      const day = dayOfDate(time);
      const { month, date } = calendarOf(day);
      return { day, xPx: scale(time), unit: date > 1 ? 'day' : month > 1 ? 'month' : 'year' };
    });
}
