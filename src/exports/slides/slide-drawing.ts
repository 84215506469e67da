/** Draws the timeline of a slide: all facts of the deck over the ten years, with one highlighted. Pure. */
import { FIRST_YEAR, LAST_YEAR, shareOf } from '../../timeline/model/timeline-window.ts';
import type { TimelineEvent } from '../../timeline/model/timeline-event.ts';
import { ADDED } from '../../timeline/model/vocabulary.ts';
import { factBar, placeFact } from '../../timeline/scene/fact-elements.ts';
import { timeScale } from '../../timeline/scene/time-scale.ts';
import { dayOf } from '../../calendar/day.ts';
import { hatching, painted } from '../pictures/painted-scene.ts';
import { PAINT, TOPIC_HUES } from '../pictures/picture-paint.ts';
import { drawnLine, drawnText, svgDocument } from '../pictures/picture-parts.ts';

/** Size of the whole drawing in screen px: 96 per inch of a slide. */
export const DRAWING_PX = { width: 1164, height: 74 } as const;
/** Pixels of the picture per pixel of the drawing, since slides are projected. */
export const DRAWING_SCALE = 2;

/** 18 points, in px. */
const YEAR_PX = 24;
const YEAR_BASELINE_PX = 68;
const MIDDLE_PX = 22;
const TICK_PX = { top: 6, bottom: 46 } as const;
/** Radius of the mark of the slide's fact, of the other marks; height of its wait; in px. */
const SHOWN_PX = 11;
const OTHER_PX = 6;
const WAIT_PX = 14;

/**
 * Text of the SVG. Only the fact of the slide has its wait: the waits of all facts would overlap into one.
 *
 * @param events  the facts of the deck
 * @param shown   id of the fact of the slide
 */
export function slideDrawing(
  events: readonly TimelineEvent[],
  shown: string,
  words: { locale: string; title: string; description: string },
): string {
  const inset = SHOWN_PX + 2;
  const widthPx = DRAWING_PX.width - 2 * inset;
  const frame = { widthPx, scale: timeScale(widthPx), typePx: YEAR_PX };
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const yearAt = (year: number) => inset + shareOf(dayOf(year)) * widthPx;
  const last = [...events].sort((a, b) => Number(a.id === shown) - Number(b.id === shown));
  return svgDocument(
    { ...words, widthPx: DRAWING_PX.width, heightPx: DRAWING_PX.height },
    hatching(),
    ...years.map((year) =>
      drawnLine(yearAt(year), TICK_PX.top, yearAt(year), TICK_PX.bottom, PAINT.rule, {
        'stroke-width': 2,
      }),
    ),
    drawnLine(inset, MIDDLE_PX, inset + widthPx, MIDDLE_PX, PAINT.rule, { 'stroke-width': 2 }),
    ...years.map((year) =>
      drawnText(String(year), yearAt(year), YEAR_BASELINE_PX, {
        fontPx: YEAR_PX,
        fill: PAINT.ink,
      }),
    ),
    `<g transform="translate(${inset} ${MIDDLE_PX})">`,
    ...last.flatMap((event) => {
      const isShown = event.id === shown;
      const pen = {
        leftPx: 0,
        topPx: 0,
        ...frame,
        markPx: isShown ? SHOWN_PX : OTHER_PX,
        hue: isShown && event.topic !== ADDED ? TOPIC_HUES[event.topic].ink : PAINT.soft,
      };
      return factBar(event, placeFact(event, frame), frame, WAIT_PX)
        .filter(({ tag }) => isShown || tag === 'use')
        .map((one) => painted(one, pen));
    }),
    '</g>',
  );
}
