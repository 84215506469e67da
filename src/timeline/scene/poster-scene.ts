/** Knows how large the sheet for a wall is laid out: wide enough that every fact is named. */
import type { LanesOptions } from './lanes-scene.ts';

/** Width in px of the box of the drawing; printed, it shrinks to the sheet. poster.css sets the same. */
export const POSTER: { widthPx: number; lanes: LanesOptions } = {
  widthPx: 2100,
  lanes: { rowsMax: 16, isWhole: true },
};
