/**
 * The ten years at a glance beside the controls: how many facts each quarter has, and which part the drawing shows. A
 * brush moves that part, a click leads to other days (WCAG 2.5.7); the keys do the same without a pointer.
 */
import { bin, brushX, max, pointer, range, scaleLinear, select } from 'd3';
import type { Stretch } from '../../calendar/when.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { shownDays, timeScale, type TimeScale } from '../scene/time-scale.ts';

/** A quarter of a year, in days. */
const QUARTER_DAYS = 365.25 / 4;

interface Brushed {
  selection: [number, number] | null;
  /** Undefined where a script has moved the brush. */
  sourceEvent: MouseEvent | undefined;
}

export type Overview = ReturnType<typeof createOverview>;

/** Undefined when the page has none. */
export function createOverview(host: Element, move: (days: Stretch) => void) {
  const svg = select(host).select<SVGSVGElement>('.overview');
  if (svg.empty()) return undefined;
  const [widthPx, heightPx] = [Number(svg.attr('width')), Number(svg.attr('height'))];
  const scale = timeScale(widthPx);
  const density = svg.append('g').attr('class', 'density');
  let shown: Stretch = TIMELINE_WINDOW;
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [widthPx, heightPx],
    ])
    .on('brush', ({ selection, sourceEvent }: Brushed) => {
      if (!sourceEvent || !selection) return;
      const [start = 0, end = 0] = selection.map((xPx) => Math.floor(scale.invert(xPx)));
      move({ start, end: Math.max(start + 1, end) });
    })
    // A click leaves no selection: as many days as before are shown around the day that it means.
    .on('end', ({ selection, sourceEvent }: Brushed) => {
      if (!sourceEvent || selection) return;
      const length = shown.end - shown.start;
      const [first, last] = [TIMELINE_WINDOW.start, TIMELINE_WINDOW.end - length];
      const [xPx] = pointer(sourceEvent, svg.node());
      const start = Math.min(last, Math.max(first, Math.round(scale.invert(xPx) - length / 2)));
      move({ start, end: start + length });
    });
  const pane = svg.append('g').attr('class', 'brush').call(brush);
  return {
    show(seen: TimeScale) {
      shown = shownDays(seen);
      pane.call(brush.move, [scale(shown.start), scale(shown.end)]);
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
