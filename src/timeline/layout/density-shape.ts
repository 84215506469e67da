/** Knows what the overview is drawn with: a bar a quarter, standing on its foot. */
import type { DensityBar } from './density.ts';
import type { ShapeElement } from './shape-element.ts';

/** Height of the overview in px. */
export const OVERVIEW_PX = 32;

/** Bars whose heights are in px and whose places are fractions of the strip; none is lower than 1 px. */
export function densityBars(bars: readonly DensityBar[]): ShapeElement[] {
  return bars.map(({ from, to, share }) => {
    const heightPx = Math.max(1, Math.round(OVERVIEW_PX * share));
    return {
      tag: 'rect',
      attributes: {
        x: { at: from },
        width: { wide: to - from },
        y: OVERVIEW_PX - heightPx,
        height: heightPx,
      },
    };
  });
}
