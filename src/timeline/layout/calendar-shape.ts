/** Knows what the calendar behind the lanes is drawn with: a line and a label a tick, a line and a label a knot. */
import type { Tick } from './axis-ticks.ts';
import { captionsPx, KNOT_GAP_PX, knotLabelYPx, type PlacedKnot } from './disclosure-knots.ts';
import type { ShapeElement } from './shape-element.ts';
import { tickLabel } from './tick-label.ts';

/** Lines from below the captions, which take `knotRows` rows, to the end of the drawing. */
export function tickLines(ticks: readonly Tick[], knotRows: number): ShapeElement[] {
  return ticks.map(({ at, unit }) => upright(`tick ${unit}`, at, knotRows));
}

/** @param months  the twelve names, January first */
export function tickLabels(ticks: readonly Tick[], months: readonly string[]): ShapeElement[] {
  return ticks.map((tick) => ({
    tag: 'text',
    attributes: { class: `tick-label ${tick.unit}`, x: { at: tick.at }, dx: 4, y: 15 },
    text: tickLabel(tick, months),
  }));
}

export function knotLines(knots: readonly PlacedKnot[], knotRows: number): ShapeElement[] {
  return knots.map(({ at }) => upright('knot', at, knotRows));
}

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
