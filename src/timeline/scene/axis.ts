/** Knows the calendar of a drawing: the lines of its ticks behind everything, their names above. Pure. */
import { calendarOf } from '../../calendar/day.ts';
import type { DayWords } from '../../calendar/said-day.ts';
import { shape, type ShapeElement } from './element.ts';
import type { SceneFrame } from './scene.ts';
import { textWidthPx } from './text-width.ts';
import { placeTicks, type Tick } from './time-scale.ts';

/** Height of the axis above a drawing, and the baseline of its names, in px. */
export const axisPx = (typePx: number) => Math.round(1.85 * typePx);
const BASELINE_EM = 1.15;
/** From the line of a tick to its name, in px. */
const NAME_GAP_PX = 4;

/** « 2023 », « avr. », « 5 nov. ». */
export function tickName({ day, unit }: Tick, { months }: DayWords): string {
  const { year, month, date } = calendarOf(day);
  const name = months[month - 1] ?? '';
  return unit === 'year' ? String(year) : unit === 'month' ? name : `${date} ${name}`;
}

/** @param toPx  where the lines of the ticks end, in px of the drawing */
export function placeAxis(
  { scale, widthPx, typePx }: SceneFrame,
  days: DayWords,
  toPx: number,
): { lines: ShapeElement[]; names: ShapeElement[] } {
  const ticks = placeTicks(scale, widthPx);
  const at = (xPx: number) => ({ at: xPx / widthPx });
  return {
    lines: ticks.map(({ day, unit, xPx }) => {
      const along = { x1: at(xPx), x2: at(xPx), y1: axisPx(typePx) - 4, y2: toPx };
      return shape('line', { key: String(day), class: `tick ${unit}`, ...along });
    }),
    names: withRoom(
      ticks.map((tick, n) => {
        const name = tickName(tick, days);
        // Where no year begins, the first says which it is.
        const isOfYear = n === 0 && !ticks.some(({ unit }) => unit === 'year');
        return { ...tick, name: isOfYear ? `${name} ${calendarOf(tick.day).year}` : name };
      }),
      typePx,
      widthPx,
    ).map(({ day, unit, xPx, name }) => {
      const place = { x: at(xPx), dx: NAME_GAP_PX, y: Math.round(BASELINE_EM * typePx) };
      return shape('text', { key: String(day), class: `tick-label ${unit}`, ...place }, name);
    }),
  };
}

/**
 * Drops each name that would run into the next one. It works from the right: ticks on every other day start anew with
 * each month, so that the 31st is beside the 1st, which is the one to keep.
 */
function withRoom<Named extends { xPx: number; name: string }>(
  ticks: readonly Named[],
  typePx: number,
  widthPx: number,
): Named[] {
  let nextPx = widthPx;
  return ticks
    .toReversed()
    .filter(({ xPx, name }) => {
      const hasRoom = xPx + NAME_GAP_PX + textWidthPx(name, typePx) <= nextPx;
      if (hasRoom) nextPx = xPx;
      return hasRoom;
    })
    .toReversed();
}
