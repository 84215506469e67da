/**
 * Knows how counts of unequal periods are drawn so that they can be compared: as wide as the period, and
 * of an area that says the count. Pure.
 */
import { calendarOf, dayOf } from '../../calendar/day.ts';
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
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const at = (day: number) => (day - start) / (end - start);
  const density = ({ count, ...part }: PeriodPart) => count / (part.end - part.start);
  const densest = Math.max(...parts.map(density));
  const [first, last] = [calendarOf(start).year, calendarOf(end - 1).year];
  return {
    parts: parts.map((part) => ({
      ...part,
      from: at(part.start),
      to: at(part.end),
      heightPx: (density(part) / densest) * TALLEST_PX,
    })),
    years: Array.from({ length: last - first + 1 }, (_, n) => ({
      year: first + n,
      at: Math.max(0, at(dayOf(first + n))),
    })),
  };
}
