/**
 * Knows which days the axis marks at a given width: for each part of the scale, the finest calendar
 * step whose labels keep apart. Refuses to know month names: the caller says them. Steps are ranges of d3-array
 * over months and days: an interval of d3-time brings those of other calendars, a kilobyte of a script that every
 * reader of the timeline loads.
 */
import { range } from 'd3';
import { calendarOf, dayOf, type Day } from '../../calendar/day.ts';
import { dayShare, placeDay, type ScaleSegment, type TimeScale } from './time-scale.ts';

/** What the label of a tick must say: the year, the month, or the day of the month. */
export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  day: Day;
  /** Fraction of the width. */
  at: number;
  unit: TickUnit;
}

interface Step {
  /** From one tick to the next, in months; 0 for a day. */
  months: number;
  unit: TickUnit;
  /** Shortest distance between two ticks of this step, in days. */
  days: number;
  /** Room that its longest label needs, in px. */
  labelPx: number;
}

function step(months: number, unit: TickUnit, days: number, labelPx: number): Step {
  return { months, unit, days, labelPx };
}

/** From the finest to the widest. */
const STEPS: readonly Step[] = [
  step(0, 'day', 1, 38),
  step(1, 'month', 28, 46),
  step(3, 'month', 90, 46),
  step(6, 'month', 181, 46),
  step(12, 'year', 365, 40),
  step(24, 'year', 730, 40),
];

/** Ticks of the whole scale in a drawing `widthPx` wide, in order; the first day of each part is one. */
export function placeTicks(scale: TimeScale, widthPx: number): Tick[] {
  return scale.flatMap((segment) => {
    const pxPerDay = dayShare(segment) * widthPx;
    const chosen = STEPS.find(({ days, labelPx }) => days * pxPerDay >= labelPx) ?? STEPS.at(-1);
    if (!chosen) return [];
    return daysBy(chosen.months, segment).map((day) => ({
      day,
      at: placeDay(scale, day),
      unit: unitOf(day, chosen.unit),
    }));
  });
}

/** Days of a part, which begins a month, from its first on; `months` as in a step. */
function daysBy(months: number, { start, end }: ScaleSegment): Day[] {
  if (months === 0) return range(start, end);
  const first = calendarOf(start);
  const last = calendarOf(end - 1);
  const lastMonth = (last.year - first.year) * 12 + last.month;
  return range(first.month, lastMonth + 1, months).map((month) => dayOf(first.year, month));
}

/** The first day of a year is said as the year, the first of a month as the month. */
function unitOf(day: Day, unit: TickUnit): TickUnit {
  const { month, date } = calendarOf(day);
  if (date > 1) return 'day';
  return unit === 'year' || month === 1 ? 'year' : 'month';
}
