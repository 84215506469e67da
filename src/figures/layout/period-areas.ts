/**
 * Knows how counts of unequal periods are drawn so that they can be compared: as wide as the period, and
 * of an area that says the count. Pure.
 */
import { max, min, scaleLinear, utcYear } from 'd3';
import { dateOf, dayOfDate } from '../../calendar/day.ts';
import type { PeriodPart } from '../model/key-figure.ts';

/** Height of the densest part, in px. */
const TALLEST_PX = 104;

/** `from`, `to`: fractions of the width. */
export interface PlacedPart extends PeriodPart {
  from: number;
  to: number;
  heightPx: number;
}

export interface PlacedPeriods {
  parts: PlacedPart[];
  /** Each first day of a year; the end of the last has none. */
  years: { year: number; at: number }[];
}

/** All parts on one time, from the beginning of the earliest to the end of the latest. */
export function placePeriods(parts: readonly PeriodPart[]): PlacedPeriods {
  const start = min(parts, (part) => part.start) ?? 0;
  const end = max(parts, (part) => part.end) ?? 1;
  const at = scaleLinear([start, end], [0, 1]);
  const density = ({ count, ...part }: PeriodPart) => count / (part.end - part.start);
  const heightPx = scaleLinear([0, max(parts, density) ?? 1], [0, TALLEST_PX]);
  const years = utcYear.range(utcYear.floor(dateOf(start)), dateOf(end));
  return {
    parts: parts.map((part) => ({
      ...part,
      from: at(part.start),
      to: at(part.end),
      heightPx: heightPx(density(part)),
    })),
    years: years.map((date) => ({
      year: date.getUTCFullYear(),
      at: Math.max(0, at(dayOfDate(date))),
    })),
  };
}
