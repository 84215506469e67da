/**
 * Places days along a drawing, and chooses the days that a ruler marks. There is one scale of time: a wait that is twice
 * as long is drawn twice as long.
 */
import { min, pairs, scaleUtc, type ScaleTime } from 'd3';
import { dateOf, dayOfDate, type Day } from '../../calendar/day.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';

/** From UTC dates to px along the drawing. */
export type TimeScale = ScaleTime<number, number>;

/** The ten years across a range of px. */
export function timeScale(range: readonly [number, number]): TimeScale {
  const { start, end } = TIMELINE_WINDOW;
  return scaleUtc([dateOf(start), dateOf(end)], range);
}

/** Where a day begins, in px; a fraction is a part of the day. */
export const along = (x: TimeScale, day: Day): number => x(dateOf(day));

/** First and last day that a scale shows, to the nearest: half-open. */
export function shownDays(x: TimeScale): [first: Day, after: Day] {
  const [first, after] = x.domain().map((date) => Math.round(date.getTime() / 86_400_000));
  return [first ?? 0, Math.max((first ?? 0) + 1, after ?? 0)];
}

/** Days that a ruler marks, none nearer than `roomPx` to another, nor so near the end that its label would run out. */
export function tickDates(x: TimeScale, roomPx: number): Date[] {
  const [from = 0, to = 0] = x.range();
  const isDay = (date: Date) => +dateOf(dayOfDate(date)) === +date;
  for (let count = Math.max(2, Math.floor((to - from) / roomPx)); ; count -= 1) {
    const days = x.ticks(count).filter((date) => isDay(date) && x(date) <= to - roomPx / 2);
    // February is a tenth shorter than a month is on average.
    const nearest = min(pairs(days), ([a, b]) => x(b) - x(a)) ?? roomPx;
    if (nearest >= 0.9 * roomPx || count <= 2) return days;
  }
}

/** « 2023 », « mars » or « 14 mars »: the year in January, then the month, then the day. */
export function tickLabel(date: Date, months: readonly string[]): string {
  const month = months[date.getUTCMonth()] ?? '';
  if (date.getUTCDate() > 1) return `${date.getUTCDate()} ${month}`;
  return date.getUTCMonth() > 0 ? month : String(date.getUTCFullYear());
}
