/** Knows how many facts each year has, as bars of one width: the strip of a narrow window, whose years are targets. */
import { range } from 'd3';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline-window.ts';
import { calendarOf } from '../../calendar/day.ts';
import { shape, type ShapeElement } from './element.ts';

/** Height of the strip, and the largest of a bar, below the names of the years, in px. */
export const YEARS_PX = 40;
const BAR_PX = 22;
/** Share of its year that a bar is wide, in the middle of it. */
const BAR_SHARE = 0.7;

export const YEARS = range(FIRST_YEAR, LAST_YEAR + 1);

/** Where a year begins in the strip, as a fraction of its width. */
export const yearAt = (year: number) => (year - FIRST_YEAR) / YEARS.length;

/** A bar a year, heights in px, the most facts the whole height. */
export function yearBars(events: readonly TimelineEvent[]): ShapeElement[] {
  const counts = YEARS.map(
    (year) => events.filter(({ start }) => calendarOf(start).year === year).length,
  );
  const most = Math.max(1, ...counts);
  return YEARS.map((year, at) => {
    const heightPx = Math.round((BAR_PX * (counts[at] ?? 0)) / most);
    const along = {
      x: { at: yearAt(year + (1 - BAR_SHARE) / 2) },
      width: { wide: BAR_SHARE / YEARS.length },
    };
    return shape('rect', { ...along, y: YEARS_PX - heightPx, height: heightPx });
  });
}
