/**
 * Knows the shapes of standing, told apart without colour: full disc, ring, diamond, half disc; and
 * the open square of our own reading, which no standing of evidence shares.
 * Paths are around the origin, for a radius in px; `outline` is stroked, `fill` is filled.
 */
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
  const outline = outlinePath(form, radiusPx);
  return {
    outline,
    fill: filled === 1 ? outline : filled === 0 ? undefined : rightHalfOfDisc(radiusPx),
  };
}

function outlinePath(form: StandingForm['outline'], r: number): string {
  switch (form) {
    case 'disc':
      return `M-${r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`;
    case 'diamond': {
      const d = r * DIAMOND_REACH;
      return `M-${d} 0L0-${d}L${d} 0L0 ${d}z`;
    }
    case 'square': {
      const s = r * SQUARE_REACH;
      return `M-${s}-${s}H${s}V${s}H-${s}z`;
    }
  }
}

/** Only a disc is filled by half. */
const rightHalfOfDisc = (r: number) => `M0-${r}a${r} ${r} 0 0 1 0 ${2 * r}z`;
