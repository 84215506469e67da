/**
 * Knows the shapes of standing, told apart without colour: full disc, ring, diamond, half disc; and
 * the open square of our own reading, which no standing of evidence shares.
 * Paths are around the origin, for a radius in px; `outline` is stroked, `fill` is filled.
 */
import { arc } from 'd3';
import type { Mark } from '../model/vocabulary.ts';

/** What a mark looks like, whatever draws it: an outline, and how much of it is filled, from its right. */
export interface StandingForm {
  outline: 'disc' | 'diamond' | 'square';
  filled: 0 | 0.5 | 1;
}

const FORMS: Readonly<Record<Mark, StandingForm>> = {
  established: { outline: 'disc', filled: 1 },
  reported: { outline: 'disc', filled: 0 },
  asserted: { outline: 'diamond', filled: 1 },
  disputed: { outline: 'disc', filled: 0.5 },
  reading: { outline: 'square', filled: 0 },
};

/** The form of a mark: decided here alone. The small marks of text (`styles/marks.css`) say the same, and a test holds them to it. */
export function standingForm(mark: Mark): StandingForm {
  return FORMS[mark];
}

export interface StandingShape {
  outline: string;
  fill: string | undefined;
}

/** A diamond must reach further than a disc to look as large, and a square less far. */
const DIAMOND_REACH = 1.25;
const SQUARE_REACH = 0.88;

/** Paths around the origin, in px: an outline, and what is filled of it. */
export function standingShape(standing: Mark, radiusPx: number): StandingShape {
  const { outline: form, filled } = standingForm(standing);
  const [d, s] = [radiusPx * DIAMOND_REACH, radiusPx * SQUARE_REACH];
  const outline = {
    disc: sector(radiusPx, 2 * Math.PI),
    diamond: `M${-d},0L0,${-d}L${d},0L0,${d}Z`,
    square: `M${-s},${-s}H${s}V${s}H${-s}Z`,
  }[form];
  return {
    outline,
    // Only a disc is filled by half, from noon to six.
    fill: filled === 1 ? outline : filled === 0 ? undefined : sector(radiusPx, Math.PI),
  };
}

/** A part of a disc, clockwise from noon, in radians. */
function sector(r: number, endAngle: number): string {
  return arc().digits(2)({ innerRadius: 0, outerRadius: r, startAngle: 0, endAngle }) ?? '';
}
