/**
 * Knows the geometry of the drawings: the street, the plot of time and place, the cards of a search.
 * Heights are px. Widths are fractions, or units that the drawing stretches. Never touches the DOM.
 */
import { LANE_COUNT, placeAt, wayOf, type Passage } from '../model/passage.ts';

/** A lane of the street. */
const LANE_PX = 26;
export const STREET_PX = LANE_COUNT * LANE_PX;

/** A row of the plot, a lane each: higher where lines are longer. What is left free above and below its lines. */
export const ROW_PX = { hour: 22, minute: 40 } as const;
const ROW_MARGIN_PX = 4;

/** Cards of a search. */
export const CARD_COLUMNS = 10;
const CARD_PX = 56;
/** Middle of the shape of a card, from the top of the card. */
const CARD_SHAPE_PX = 19;

/** Middle of a lane of the street, from the top. */
export const laneMiddle = (lane: number) => (lane + 0.5) * LANE_PX;

/**
 * Where a passage stands in the street at a moment: a fraction across; undefined when it is not there.
 * It has left at the end of its time, as it is counted (countAt).
 */
export function standing(passage: Passage, momentS: number): number | undefined {
  const elapsed = momentS - passage.start;
  return elapsed < passage.duration ? placeAt(passage, elapsed) : undefined;
}

/** Longest stretch, in s, in whose plot a tenth of a second can be seen. */
const FINE_S = 600;

/**
 * The line of a passage in the plot of a stretch of `lengthS`, as the points of a polyline: seconds across, px down. In the row
 * of its lane, the left edge of the street is up and the right edge down.
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

/** Height of the plot in px, given that of a lane. */
export const plotHeight = (rowPx: number) => LANE_COUNT * rowPx;

/** Edges between the rows of the plot, from the top, in px. */
export function rowEdges(rowPx: number): number[] {
  return Array.from({ length: LANE_COUNT - 1 }, (_, at) => (at + 1) * rowPx);
}

/** Place of a card, by its rank from 0: a fraction across, px down. */
export function cardPlace(rank: number): { x: number; y: number } {
  return {
    x: ((rank % CARD_COLUMNS) + 0.5) / CARD_COLUMNS,
    y: Math.floor(rank / CARD_COLUMNS) * CARD_PX + CARD_SHAPE_PX,
  };
}

/** Height of the cards of a search in px. */
export const cardsHeight = (count: number) => Math.ceil(count / CARD_COLUMNS) * CARD_PX;
