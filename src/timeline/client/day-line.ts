/** The line of a day is a slider: it is dragged, or moved by keys by a day, a month or a year. */
import { drag, select, utcDay, utcMonth, utcYear } from 'd3';
import { dateOf, dayOfDate, type Day } from '../../calendar/day.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';

export interface DayActions {
  /** What a screen reader says of the slider, and of the day that it is on. */
  name: string;
  dayAt: (x: number) => Day;
  day: () => Day;
  chosen: (day: Day) => void;
}

/** Days of the ten years. */
const clampDay = (day: Day): Day =>
  Math.min(TIMELINE_WINDOW.end - 1, Math.max(TIMELINE_WINDOW.start, day));

const WAYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

/** Makes the line that is drawn a slider; it is done once, since its node is kept. */
export function slideDay(line: SVGGElement, { name, dayAt, day, chosen }: DayActions): void {
  select(line)
    .attr('tabindex', 0)
    .attr('role', 'slider')
    .attr('aria-label', name)
    .attr('aria-valuemin', TIMELINE_WINDOW.start)
    .attr('aria-valuemax', TIMELINE_WINDOW.end - 1)
    .call(
      drag<SVGGElement, unknown>()
        .container(() => line.ownerSVGElement as SVGSVGElement)
        .subject(({ x, y }: { x: number; y: number }) => ({ x, y }))
        .on('drag', ({ x }: { x: number }) => chosen(clampDay(dayAt(x)))),
    )
    .on('keydown', (event: KeyboardEvent) => {
      const to = stepped(day(), event);
      if (to === undefined) return;
      event.preventDefault();
      chosen(clampDay(to));
    });
}

/** The day to which a key leads: a month, with shift a day, with the page keys a year; home and end are the ends. */
function stepped(
  day: Day,
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
): Day | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Home') return TIMELINE_WINDOW.start;
  if (key === 'End') return TIMELINE_WINDOW.end - 1;
  const way = WAYS[key];
  if (!way) return undefined;
  const unit = key.startsWith('Page') ? utcYear : shiftKey ? utcDay : utcMonth;
  return dayOfDate(unit.offset(dateOf(day), way));
}
