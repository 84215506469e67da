/**
 * Places days along the drawing, and chooses the days that its axis marks. There is one linear scale of days: a wait
 * that is twice as long is drawn twice as long. The names of months are the caller's.
 */
import { scaleLinear, utcTicks, utcYear, type ScaleLinear } from 'd3';
import { calendarOf, dateOf, dayOfDate, type Day } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';

/** From days to px of the drawing, 0 being its left edge. */
export type TimeScale = ScaleLinear<number, number>;

/** The ten years across a drawing `widthPx` wide. */
export function timeScale(widthPx: number, { start, end }: Stretch = TIMELINE_WINDOW): TimeScale {
  return scaleLinear([start, end], [0, widthPx]);
}

/** The days that a scale shows, to the nearest. */
export function shownDays(scale: TimeScale): Stretch {
  const [start = 0, end = 0] = scale.domain().map(Math.round);
  return { start, end: Math.max(start + 1, end) };
}

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
function countedFrom(first: Date, last: Date, dates: Date[]): Date[] {
  const [one, other] = dates;
  const step = one && other ? other.getUTCFullYear() - one.getUTCFullYear() : 0;
  if (step < 2 || +utcYear.floor(first) !== +first) return dates;
  const isCounted = (date: Date) => (date.getUTCFullYear() - first.getUTCFullYear()) % step === 0;
  return utcYear.filter(isCounted).range(first, last);
}

/** The ticks that a drawing `widthPx` wide has room for. */
export function placeTicks(scale: TimeScale, widthPx: number): Tick[] {
  const [first, last] = scale.domain().map(dateOf) as [Date, Date];
  const dates = utcTicks(first, last, Math.max(2, Math.floor(widthPx / TICK_ROOM_PX)));
  return countedFrom(first, last, dates)
    .map((date) => ({ date, day: dayOfDate(date) }))
    .filter(({ date, day }) => +dateOf(day) === +date)
    .map(({ day }) => {
      const { month, date } = calendarOf(day);
      return { day, xPx: scale(day), unit: date > 1 ? 'day' : month > 1 ? 'month' : 'year' };
    });
}
