/** Knows where the names of a few days stand above their lines, so that none touches another name or line. Pure. */
import type { NamedDay } from '../model/clock-row.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { placeDay, type TimeScale } from './time-scale.ts';

/** Font size of the names in px; two-clocks.css sets the same. */
const NAME_FONT_PX = 12;
const NAME_ROW_PX = 17;
/** From the top of a row of names to their baseline, and from the last row to the drawing, in px. */
const BASELINE_PX = 12;
const BELOW_PX = 4;
/** Least distance between two names, in px. */
const APART_PX = 8;

export interface PlacedDayName extends NamedDay {
  at: number;
  /** Baseline of the name, and beginning of the line that hangs from it. */
  yPx: number;
  fromYPx: number;
}

/**
 * Each name ends at its line. The latest day stands highest, an earlier one as high as it finds room: a
 * line that hangs from a higher name so passes right of the lower ones, and crosses none.
 * @param days  in the order of time
 * @throws for a name that is wider than the room left of its day
 */
export function placeDayNames(
  days: readonly NamedDay[],
  scale: TimeScale,
  widthPx: number,
): { names: PlacedDayName[]; heightPx: number } {
  const startsPx: number[] = [];
  const names = [...days].reverse().map((named) => {
    const at = placeDay(scale, named.day + 0.5);
    const leftPx = at * widthPx - textWidthPx(named.label, NAME_FONT_PX) * WIDEST_FACE.bold;
    if (leftPx < 0) throw new Error(`« ${named.label} » : pas de place à gauche, à ${widthPx} px.`);
    let row = startsPx.findIndex((startPx) => at * widthPx + APART_PX <= startPx);
    if (row === -1) row = startsPx.length;
    startsPx[row] = leftPx;
    const yPx = row * NAME_ROW_PX + BASELINE_PX;
    return { ...named, at, yPx, fromYPx: yPx + BELOW_PX };
  });
  return { heightPx: startsPx.length * NAME_ROW_PX + BELOW_PX, names: names.reverse() };
}
