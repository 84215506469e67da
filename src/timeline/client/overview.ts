/**
 * The ten years at a glance beside the controls: how many facts each quarter has, and which part the drawing shows. A
 * brush moves that part; the keys and the zoom buttons do the same without a pointer.
 */
import { bin, brushX, max, range, scaleLinear, select } from 'd3';
import type { Stretch } from '../../calendar/when.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { shownDays, timeScale, type TimeScale } from '../scene/time-scale.ts';

/** A quarter of a year, in days. */
const QUARTER_DAYS = 365.25 / 4;

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
        const [start = 0, end = 0] = selection.map((xPx) => Math.floor(scale.invert(xPx)));
        move({ start, end: Math.max(start + 1, end) });
      },
    );
  const pane = svg.append('g').attr('class', 'brush').call(brush);
  return {
    show(shown: TimeScale) {
      const { start, end } = shownDays(shown);
      pane.call(brush.move, [scale(start), scale(end)]);
    },
    count(events: readonly TimelineEvent[]) {
      const { start: first, end: last } = TIMELINE_WINDOW;
      const quarters = bin<TimelineEvent, number>()
        .value(({ start }) => Math.max(start, first))
        .domain([first, last])
        .thresholds(range(first, last, QUARTER_DAYS))([...events]);
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
