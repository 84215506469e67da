/**
 * Knows the ten years at a glance beside the controls: how many facts a quarter, and which part the drawing shows, which
 * a brush moves. The keys and the buttons of the zoom do the same for whoever has no pointer.
 */
import { bin, brushX, max, scaleLinear, select, utcMonth } from 'd3';
import { dateOf, dayOfDate } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { shownDays, timeScale, type TimeScale } from '../scene/time-scale.ts';

export type Overview = ReturnType<typeof createOverview>;

/** Undefined when the page has none. */
export function createOverview(host: Element, move: (days: Stretch) => void) {
  const svg = select(host).select<SVGSVGElement>('.overview');
  if (svg.empty()) return undefined;
  const [widthPx, heightPx] = [Number(svg.attr('width')), Number(svg.attr('height'))];
  const scale = timeScale(widthPx);
  const density = svg.append('g').attr('class', 'density');
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [widthPx, heightPx],
    ])
    .on(
      'brush',
      ({ selection, sourceEvent }: { selection: [number, number]; sourceEvent: unknown }) => {
        if (!sourceEvent) return;
        const [start, end] = selection.map((xPx) => dayOfDate(scale.invert(xPx))) as [
          number,
          number,
        ];
        move({ start, end: Math.max(start + 1, end) });
      },
    );
  const pane = svg.append('g').attr('class', 'brush').call(brush);
  return {
    show(shown: TimeScale) {
      const { start, end } = shownDays(shown);
      pane.call(brush.move, [start, end].map((day) => scale(dateOf(day))) as [number, number]);
    },
    count(events: readonly TimelineEvent[]) {
      const [first, last] = [dateOf(TIMELINE_WINDOW.start), dateOf(TIMELINE_WINDOW.end)];
      const quarters = bin<TimelineEvent, Date>()
        .value(({ start }) => dateOf(Math.max(start, TIMELINE_WINDOW.start)))
        .domain([first, last])
        .thresholds(utcMonth.range(first, last, 3))([...events]);
      const height = scaleLinear([0, max(quarters, ({ length }) => length) || 1], [heightPx, 2]);
      density
        .selectAll('rect')
        .data(quarters)
        .join('rect')
        .attr('x', ({ x0 }) => scale(x0 ?? first))
        .attr('width', ({ x0, x1 }) => scale(x1 ?? last) - scale(x0 ?? first))
        .attr('y', ({ length }) => height(length))
        .attr('height', ({ length }) => heightPx - height(length));
    },
  };
}
