/**
 * Places one dot per thing counted on the period in which it was counted, so that counts over unequal periods can be
 * compared: dots are equally far apart everywhere, and where inside its period each belongs is not known. Pure.
 */
import { max, min, scaleLinear, utcYear } from 'd3';
import { dateOf, dayOfDate } from '../../calendar/day.ts';
import type { PeriodPart } from '../model/key-figure.ts';

/** Width of the drawing, distance between two dots, and radius of a dot, in px of the drawing, which is scaled. */
export const DOTS_PX = { width: 640, step: 8, radius: 3 } as const;

export interface DottedPart extends PeriodPart {
  heightPx: number;
  /** Centres, line after line. */
  dots: { x: number; y: number }[];
  /** Length of the period, in whole years. */
  years: number;
}

export interface DottedPeriods {
  parts: DottedPart[];
  /** First day of each year, as a fraction of the width; the end of the last year is not included. */
  years: { year: number; at: number }[];
}

/** Places all parts on one time axis, from the earliest start to the latest end. */
export function placeDots(parts: readonly PeriodPart[]): DottedPeriods {
  const { width, step } = DOTS_PX;
  const start = min(parts, (part) => part.start) ?? 0;
  const end = max(parts, (part) => part.end) ?? 1;
  const at = scaleLinear([start, end], [0, 1]);
  const years = utcYear.range(utcYear.floor(dateOf(start)), dateOf(end));
  return {
    parts: parts.map((part) => {
      const left = at(part.start) * width;
      const columns = Math.max(1, Math.floor((at(part.end) * width - left) / step));
      return {
        ...part,
        heightPx: Math.ceil(part.count / columns) * step,
        dots: Array.from({ length: part.count }, (_, n) => ({
          x: Math.round(left) + (n % columns) * step + step / 2,
          y: Math.floor(n / columns) * step + step / 2,
        })),
        years: utcYear.count(dateOf(part.start), dateOf(part.end)),
      };
    }),
    years: years.map((date) => ({
      year: date.getUTCFullYear(),
      at: Math.max(0, at(dayOfDate(date))),
    })),
  };
}
