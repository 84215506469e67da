/** Knows where terms of office stand in the band above the lanes, and which names fit in them. */
import type { TermOfOffice } from '../model/timeline-event.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import { placeDay, type TimeScale } from './time-scale.ts';

/** Height of the band and font size of its names, in px; drawing.css sets the same. */
export const TERM_BAND_PX = 26;
const TERM_FONT_PX = 12;
/** Free space on each side of a name, in px. */
const TERM_PADDING_PX = 4;

/** `from`, `to`: fractions of the width, cut at its edges. */
export interface PlacedTerm extends TermOfOffice {
  from: number;
  to: number;
  named: boolean;
}

/** Terms that the scale covers, in the order given. */
export function placeTerms(
  terms: readonly TermOfOffice[],
  scale: TimeScale,
  widthPx: number,
): PlacedTerm[] {
  return terms
    .map((term) => {
      const from = placeDay(scale, term.start);
      const to = placeDay(scale, term.end);
      const named =
        textWidthPx(term.name, TERM_FONT_PX) * WIDEST_FACE.regular + 2 * TERM_PADDING_PX <=
        (to - from) * widthPx;
      return { ...term, from, to, named };
    })
    .filter(({ from, to }) => to > from);
}
