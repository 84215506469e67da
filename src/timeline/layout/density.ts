/**
 * Knows how the events lie over the whole timeline: bars of the overview, one a quarter. Counted by hand:
 * d3-array's `bin` brings ticks and a map of its own, a kilobyte that every reader of the timeline would load.
 */
import { calendarOf, dayOf, type Day } from '../../calendar/day.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { FIRST_YEAR, TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { placeDay, type TimeScale } from './time-scale.ts';

const MONTHS_PER_BAR = 3;
const BARS_PER_YEAR = 12 / MONTHS_PER_BAR;

/** A quarter that has events; `from` and `to` are fractions of the width, `share` of the highest bar. */
export interface DensityBar {
  from: number;
  to: number;
  share: number;
}

/** What lies outside the window is counted at its edge. */
export function placeDensity(events: readonly TimelineEvent[], scale: TimeScale): DensityBar[] {
  const { start, end } = TIMELINE_WINDOW;
  const counts: number[] = [];
  for (const event of events) {
    const bar = barOf(Math.min(Math.max(event.start, start), end - 1));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const most = Math.max(...counts.filter(Boolean));
  return counts.flatMap((count, bar) => [
    {
      from: placeDay(scale, startOf(bar)),
      to: placeDay(scale, startOf(bar + 1)),
      share: count / most,
    },
  ]);
}

function barOf(day: Day): number {
  const { year, month } = calendarOf(day);
  return (year - FIRST_YEAR) * BARS_PER_YEAR + Math.floor((month - 1) / MONTHS_PER_BAR);
}

function startOf(bar: number): Day {
  return dayOf(
    FIRST_YEAR + Math.floor(bar / BARS_PER_YEAR),
    (bar % BARS_PER_YEAR) * MONTHS_PER_BAR + 1,
  );
}
