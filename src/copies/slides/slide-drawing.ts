/** Knows the drawing of a slide: every fact of the deck along the ten years, one of them marked. Pure. */
import { dayOf } from '../../calendar/day.ts';
import { placeAlong } from '../../timeline/layout/event-geometry.ts';
import { spanShapes } from '../../timeline/layout/event-shape.ts';
import { CASE_SCALE, DENSE_FROM_YEAR, placeDay } from '../../timeline/layout/time-scale.ts';
import type { TimelineEvent } from '../../timeline/model/timeline-event.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/model/timeline-window.ts';
import { paintedElement } from '../pictures/painted-event.ts';
import { PAINT, TOPIC_HUES } from '../pictures/picture-paint.ts';
import { drawnLine, drawnMark, drawnText, svgDocument } from '../pictures/picture-parts.ts';

/** Of the whole drawing, in px of a screen: 96 to the inch of a slide. */
export const DRAWING_PX = { width: 1164, height: 74 } as const;
/** Pixels of the picture to one of the drawing: a slide is shown on a wall. */
export const DRAWING_SCALE = 2;

/** 18 points. */
const YEAR_PX = 24;
const YEAR_BASELINE_PX = 68;
const MIDDLE_PX = 22;
const TICK_PX = { top: 6, bottom: 46 } as const;
/** Radius of a mark and thickness of a thread: of the fact of the slide, of the others. */
const SHOWN = { markPx: 11, threadPx: 6, barScale: 1.6 } as const;
const OTHER = { markPx: 6, threadPx: 2, barScale: 0.8 } as const;
/** Sparse years are narrow: one in four is named. */
const SPARSE_STEP = 4;

/**
 * Text of the SVG.
 *
 * @param events  the facts of the deck
 * @param shown   id of the one that the slide is of
 */
export function slideDrawing(
  events: readonly TimelineEvent[],
  shown: string,
  words: { locale: string; title: string; description: string },
): string {
  const inset = SHOWN.markPx + 2;
  const [fromPx, toPx] = [inset, DRAWING_PX.width - inset];
  const x = (fraction: number) => fromPx + fraction * (toPx - fromPx);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const isNamed = (year: number) =>
    year >= DENSE_FROM_YEAR || (DENSE_FROM_YEAR - year) % SPARSE_STEP === 0;
  const yearAt = (year: number) => x(placeDay(CASE_SCALE, dayOf(year)));
  const last = [...events].sort((a, b) => Number(a.id === shown) - Number(b.id === shown));
  return svgDocument(
    { ...words, widthPx: DRAWING_PX.width, heightPx: DRAWING_PX.height },
    ...years.map((year) =>
      drawnLine(yearAt(year), TICK_PX.top, yearAt(year), TICK_PX.bottom, PAINT.rule, {
        'stroke-width': 2,
      }),
    ),
    drawnLine(fromPx, MIDDLE_PX, toPx, MIDDLE_PX, PAINT.rule, { 'stroke-width': 2 }),
    ...years.filter(isNamed).map((year) =>
      drawnText(String(year), yearAt(year), YEAR_BASELINE_PX, {
        fontPx: YEAR_PX,
        fill: PAINT.ink,
      }),
    ),
    ...last.flatMap((event) => {
      const placed = { ...event, ...placeAlong(event, CASE_SCALE) };
      const size = event.id === shown ? SHOWN : OTHER;
      const ink = event.id === shown ? TOPIC_HUES[event.topic].ink : PAINT.soft;
      const brush = { ink, middlePx: MIDDLE_PX, fromPx, toPx, ...size };
      return [
        ...spanShapes(placed).map((shape) => paintedElement(shape, brush)),
        drawnMark(event.standing, x(placed.markAt), MIDDLE_PX, size.markPx, ink, size.markPx / 4),
      ];
    }),
  );
}
