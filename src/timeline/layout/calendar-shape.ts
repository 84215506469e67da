/** Knows what the calendar behind the lanes is drawn with: a line and a label a tick, a line and a label a knot. */
import { calendarOf } from '../../calendar/day.ts';
import type { Tick } from './axis-ticks.ts';
import { captionsPx, KNOT_GAP_PX, knotLabelYPx, type PlacedKnot } from './disclosure-knots.ts';
import type { ShapeElement } from './shape-element.ts';
import { tickLabel } from './tick-label.ts';

/** Lines from below the captions, which take `knotRows` rows, to the end of the drawing. */
export function tickLines(ticks: readonly Tick[], knotRows: number): ShapeElement[] {
  return ticks.map(({ at, unit }) => upright(`tick ${unit}`, at, knotRows));
}

/** Height of the calendar, and of the target that a year is, in px. */
export const AXIS_PX = 24;
/** From the top of the calendar to the line of its labels, and from a tick to its label, in px. */
const TICK_BASELINE_PX = 16;
const TICK_GAP_PX = 4;
/** Width of the target that a year is, in px: less than the closest two years are apart. */
const YEAR_TARGET_PX = 40;

/**
 * @param months    the twelve names, January first
 * @param isLinked  whether a year leads to the list, and with a script fits the window
 */
export function tickLabels(
  ticks: readonly Tick[],
  months: readonly string[],
  isLinked = true,
): ShapeElement[] {
  return ticks.map((tick) => {
    const label: ShapeElement = {
      tag: 'text',
      attributes: {
        class: `tick-label ${tick.unit}`,
        x: { at: tick.at },
        dx: TICK_GAP_PX,
        y: TICK_BASELINE_PX,
      },
      text: tickLabel(tick, months),
    };
    if (tick.unit !== 'year' || !isLinked) return label;
    const target: ShapeElement = {
      tag: 'rect',
      attributes: { class: 'hit', x: { at: tick.at }, width: YEAR_TARGET_PX, height: AXIS_PX },
    };
    return {
      tag: 'a',
      attributes: { href: '#faits', 'data-year': calendarOf(tick.day).year, tabindex: -1 },
      children: [target, label],
    };
  });
}

/** A line a knot, from the top of the drawing to its foot. */
export function knotLines(knots: readonly PlacedKnot[], knotRows: number): ShapeElement[] {
  return knots.map(({ at }) => upright('knot', at, knotRows));
}

/** A label a knot, on the side that has room. */
export function knotLabels(knots: readonly PlacedKnot[]): ShapeElement[] {
  return knots.map((knot) => ({
    tag: 'text',
    attributes: {
      class: 'knot-label',
      'data-day': knot.day,
      x: { at: knot.at },
      dx: knot.before ? -KNOT_GAP_PX : KNOT_GAP_PX,
      y: knotLabelYPx(knot),
      'text-anchor': knot.before ? 'end' : undefined,
    },
    text: knot.label,
  }));
}

function upright(className: string, at: number, knotRows: number): ShapeElement {
  return {
    tag: 'line',
    attributes: { class: className, x1: { at }, x2: { at }, y1: captionsPx(knotRows), y2: '100%' },
  };
}
