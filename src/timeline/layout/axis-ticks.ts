/**
 * Knows which days the axis marks at a given width: for each part of the scale, the finest calendar
 * step whose labels keep apart. Refuses to know month names: the caller says them.
 */
import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3';
import { calendarOf, dateOf, dayOfDate, type Day } from '../../calendar/day.ts';
import { dayShare, placeDay, type TimeScale } from './time-scale.ts';

/** What the label of a tick must say: the year, the month, or the day of the month. */
export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  day: Day;
  /** Fraction of the width. */
  at: number;
  unit: TickUnit;
}

interface Step {
  interval: TimeInterval;
  /** How many intervals it takes, from the first day of a part. */
  every: number;
  unit: TickUnit;
  /** Shortest distance between two ticks of this step, in days. */
  days: number;
  /** Room that its longest label needs, in px. */
  labelPx: number;
}

function step(
  interval: TimeInterval,
  every: number,
  unit: TickUnit,
  days: number,
  labelPx: number,
): Step {
  return { interval, every, unit, days, labelPx };
}

/** From the finest to the widest. */
const STEPS: readonly Step[] = [
  step(utcDay, 1, 'day', 1, 38),
  step(utcMonth, 1, 'month', 28, 46),
  step(utcMonth, 3, 'month', 90, 46),
  step(utcMonth, 6, 'month', 181, 46),
  step(utcYear, 1, 'year', 365, 40),
  step(utcYear, 2, 'year', 730, 40),
];

/** Ticks of the whole scale in a drawing `widthPx` wide, in order; the first day of each part is one. */
export function placeTicks(scale: TimeScale, widthPx: number): Tick[] {
  return scale.flatMap((segment) => {
    const pxPerDay = dayShare(segment) * widthPx;
    const chosen = STEPS.find(({ days, labelPx }) => days * pxPerDay >= labelPx) ?? STEPS.at(-1);
    if (!chosen) return [];
    return chosen.interval
      .range(dateOf(segment.start), dateOf(segment.end), chosen.every)
      .map(dayOfDate)
      .map((day) => ({ day, at: placeDay(scale, day), unit: unitOf(day, chosen.unit) }));
  });
}

/** The first day of a year is said as the year, the first of a month as the month. */
function unitOf(day: Day, unit: TickUnit): TickUnit {
  const { month, date } = calendarOf(day);
  if (date > 1) return 'day';
  return unit === 'year' || month === 1 ? 'year' : 'month';
}
