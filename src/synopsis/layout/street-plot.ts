/**
 * Geometry of the drawings: the street, the time–place plot, the cards of a search. Heights are in px; widths are
 * fractions, or units that the drawing stretches. Never touches the DOM.
 */
import { LANE_COUNT, placeAt, wayOf, type Passage } from '../model/passage.ts';

/** Height of a lane of the street. */
const LANE_PX = 26;
export const STREET_PX = LANE_COUNT * LANE_PX;

/**
 * Row heights of the plot, one row per lane: higher where lines are longer. The margin is left free above and below the
 * lines of a row.
 */
export const ROW_PX = { hour: 22, minute: 40 } as const;
const ROW_MARGIN_PX = 4;

/** Cards per row. */
export const CARD_COLUMNS = 10;
const CARD_PX = 56;
/** Distance from the top of a card to the centre of its shape. */
const CARD_SHAPE_PX = 19;

/** Distance from the top of the street to the middle of a lane. */
export const laneMiddle = (lane: number) => (lane + 0.5) * LANE_PX;

/**
 * Position of a passage in the street at a moment, as a fraction of the width; undefined when it is not in the street.
 * The end of its time is excluded, as in countAt.
 */
export function standing(passage: Passage, momentS: number): number | undefined {
  const elapsed = momentS - passage.start;
  return elapsed < passage.duration ? placeAt(passage, elapsed) : undefined;
}

/** Longest plot, in s, in which a tenth of a second is visible. */
const FINE_S = 600;

/**
 * The line of a passage in a plot of `lengthS`, as the points of a polyline: x in seconds, y in px. In the row of a
 * lane, the left edge of the street is at the top and the right edge at the bottom.
 */
export function threadPoints(passage: Passage, rowPx: number, lengthS: number): string {
  const height = rowPx - 2 * ROW_MARGIN_PX;
  return wayOf(passage)
    .map(([elapsed, place]) => {
      const x = passage.start + elapsed;
      const y = passage.lane * rowPx + ROW_MARGIN_PX + place * height;
      return `${Number(x.toFixed(lengthS > FINE_S ? 0 : 1))},${Math.round(y)}`;
    })
    .join(' ');
}

/** Height of the plot in px, given the height of a row. */
export const plotHeight = (rowPx: number) => LANE_COUNT * rowPx;

/** Boundaries between the rows of the plot, from the top, in px. */
export function rowEdges(rowPx: number): number[] {
  return Array.from({ length: LANE_COUNT - 1 }, (_, at) => (at + 1) * rowPx);
}

/** Position of a card by its index from 0: x as a fraction of the width, y in px. */
export function cardPlace(rank: number): { x: number; y: number } {
  return {
    x: ((rank % CARD_COLUMNS) + 0.5) / CARD_COLUMNS,
    y: Math.floor(rank / CARD_COLUMNS) * CARD_PX + CARD_SHAPE_PX,
  };
}

/** Height of all the cards of a search, in px. */
export const cardsHeight = (count: number) => Math.ceil(count / CARD_COLUMNS) * CARD_PX;
