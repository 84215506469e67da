/**
 * Geometry of the drawings: the street, and the cards of a search. Heights are in px; widths are fractions. Never
 * touches the DOM.
 */
import { LANE_COUNT, placeAt, type Passage } from '../model/passage.ts';

/** Height of a lane of the street. */
const LANE_PX = 26;
export const STREET_PX = LANE_COUNT * LANE_PX;

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

/** Position of a card by its index from 0: x as a fraction of the width, y in px. */
export function cardPlace(rank: number): { x: number; y: number } {
  return {
    x: ((rank % CARD_COLUMNS) + 0.5) / CARD_COLUMNS,
    y: Math.floor(rank / CARD_COLUMNS) * CARD_PX + CARD_SHAPE_PX,
  };
}

/** Height of all the cards of a search, in px. */
export const cardsHeight = (count: number) => Math.ceil(count / CARD_COLUMNS) * CARD_PX;
