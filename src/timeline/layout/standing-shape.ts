/**
 * Knows the shapes of standing, told apart without colour: full disc, ring, diamond, half disc; and
 * the open square of our own reading, which no standing of evidence shares.
 * Paths are around the origin, for a radius in px; `outline` is stroked, `fill` is filled.
 */
import type { Mark } from '../model/vocabulary.ts';

export interface StandingShape {
  outline: string;
  fill: string | undefined;
}

/** A diamond must reach further than a disc to look as large, and a square less far. */
const DIAMOND_REACH = 1.25;
const SQUARE_REACH = 0.88;

/** Paths around the origin, in px: an outline, and what is filled of it. */
export function standingShape(standing: Mark, radiusPx: number): StandingShape {
  const r = radiusPx;
  const disc = `M-${r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`;
  const d = r * DIAMOND_REACH;
  const diamond = `M-${d} 0L0-${d}L${d} 0L0 ${d}z`;
  switch (standing) {
    case 'established':
      return { outline: disc, fill: disc };
    case 'reported':
      return { outline: disc, fill: undefined };
    case 'asserted':
      return { outline: diamond, fill: diamond };
    case 'disputed':
      return { outline: disc, fill: `M0-${r}a${r} ${r} 0 0 1 0 ${2 * r}z` };
    case 'reading': {
      const s = r * SQUARE_REACH;
      return { outline: `M-${s}-${s}H${s}V${s}H-${s}z`, fill: undefined };
    }
  }
}
