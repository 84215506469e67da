/** Knows what the small drawing of the two clocks is drawn with, from back to front. Pure. */
import { barShape, markShape, threadShape } from './event-shape.ts';
import type { PlacedClocks, PlacedFact, PlacedWords } from './clocks-layout.ts';
import { drawnBar } from './drawn-bar.ts';
import type { ShapeElement } from './shape-element.ts';

/** Height of the stroke of a year on the axis, and from the axis to its name, in px. */
const TICK_PX = 5;
const NAME_BELOW_PX = 15;

/** The ground: the narrow years, the axis and its years, the lines of the days and their names. */
export function clockGround(placed: PlacedClocks): ShapeElement[] {
  const { headPx, axisYPx, breakAt, ticks, days } = placed;
  return [
    {
      tag: 'rect',
      attributes: {
        class: 'sparse',
        width: { wide: breakAt },
        y: headPx,
        height: axisYPx - headPx,
      },
    },
    { tag: 'line', attributes: { class: 'axis', x2: '100%', y1: axisYPx, y2: axisYPx } },
    ...ticks.flatMap(({ year, at, isDense }): ShapeElement[] => [
      {
        tag: 'line',
        attributes: {
          class: 'axis',
          x1: { at },
          x2: { at },
          y1: axisYPx,
          y2: axisYPx + TICK_PX,
        },
      },
      {
        tag: 'text',
        attributes: {
          class: isDense ? 'year dense' : 'year',
          x: { at },
          y: axisYPx + NAME_BELOW_PX + TICK_PX - 1,
          'text-anchor': at === 0 ? undefined : 'middle',
        },
        text: String(year),
      },
    ]),
    ...days.flatMap(({ at, label, yPx, fromYPx, toYPx }): ShapeElement[] => [
      {
        tag: 'line',
        attributes: { class: 'day', x1: { at }, x2: { at }, y1: fromYPx, y2: toYPx },
      },
      {
        tag: 'text',
        attributes: {
          class: 'day-name',
          x: { at },
          y: yPx,
          'text-anchor': 'end',
        },
        text: label,
      },
    ]),
  ];
}

/** What a fact is drawn with around the middle of its line: what it leads to, its doubt, its thread, its mark. */
export function clockFact(fact: PlacedFact, next?: PlacedFact): ShapeElement[] {
  const { kind, markAt, threadEnd, standing } = fact;
  const bar = drawnBar(fact);
  return [
    ...(next
      ? [
          {
            tag: 'line',
            attributes: { class: 'leads', x1: { at: markAt }, x2: { at: next.markAt } },
          } as const,
        ]
      : []),
    ...(bar ? [barShape(kind, bar)] : []),
    ...(threadEnd ? threadShape(markAt, threadEnd) : []),
    markShape(standing, markAt),
  ];
}

/** The words of a fact. */
export function clockWords({ text, at, offsetPx, isEnd, yPx }: PlacedWords): ShapeElement {
  return {
    tag: 'text',
    attributes: {
      class: 'words',
      x: { at },
      dx: offsetPx || undefined,
      y: yPx,
      'text-anchor': isEnd ? 'end' : undefined,
    },
    text,
  };
}
