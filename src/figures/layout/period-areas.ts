/**
 * Draws counts over unequal periods so that they can be compared: the width is the period and the area is the count.
 * Pure.
 */
import { max, min, scaleLinear, utcYear } from 'd3';
import { dateOf, dayOfDate } from '../../calendar/day.ts';
import type { PeriodPart } from '../model/key-figure.ts';

/** Height of the densest part, in px. */
const TALLEST_PX = 104;

/** `from` and `to` are fractions of the width. */
export interface PlacedPart extends PeriodPart {
  from: number;
  to: number;
  heightPx: number;
}

export interface PlacedPeriods {
  parts: PlacedPart[];
  /** First day of each year; the end of the last year is not included. */
  years: { year: number; at: number }[];
}

/** Places all parts on one time axis, from the earliest start to the latest end. */
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
