/** Knows how the events lie over the whole timeline: bars of the overview, one a quarter. */
import { bin, max, utcMonth } from 'd3';
import { dateOf, dayOfDate, type Day } from '../../calendar/day.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { placeDay, type TimeScale } from './time-scale.ts';

const MONTHS_PER_BAR = 3;

/** A quarter that has events; `from` and `to` are fractions of the width, `share` of the highest bar. */
export interface DensityBar {
  from: number;
  to: number;
  share: number;
}

export function placeDensity(events: readonly TimelineEvent[], scale: TimeScale): DensityBar[] {
  const { start, end } = TIMELINE_WINDOW;
  const quarters = (utcMonth.every(MONTHS_PER_BAR) ?? utcMonth)
    .range(dateOf(start), dateOf(end))
    .map(dayOfDate);
  const bars = bin<TimelineEvent, Day>()
    .domain([start, end])
    .thresholds(quarters.slice(1))
    .value((event) => Math.min(Math.max(event.start, start), end - 1))([...events]);
  const most = max(bars, ({ length }) => length) ?? 0;
  return bars
    .filter(({ length }) => length > 0)
    .map((bar) => ({
      from: placeDay(scale, bar.x0 ?? start),
      to: placeDay(scale, bar.x1 ?? end),
      share: bar.length / most,
    }));
}
