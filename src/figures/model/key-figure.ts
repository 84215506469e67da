/** Knows what the one drawn figure of an article is given, in one language: a total, its parts, what they count. */
import type { Stretch } from '../../calendar/when.ts';

/** A part of the total. */
export interface FigurePart {
  name: string;
  count: number;
}

/** A part that was counted over a period of its own. */
export interface PeriodPart extends FigurePart, Stretch {}

/** Where a number leads. */
export interface FigureSource {
  id: string;
  number: number;
}

export interface KeyFigure {
  /** What the total counts, after it. */
  title: string;
  /** How it was counted, and what it does not allow one to say. */
  caption: string;
  /** A word where the count is not established. */
  standing: string | undefined;
  sources: FigureSource[];
  /** Parts of equal nature, drawn as squares; or parts of unequal periods, drawn as areas. */
  parts: { kind: 'units'; rows: FigurePart[] } | { kind: 'periods'; rows: PeriodPart[] };
}

/** The sum of the parts. */
export function totalOf({ parts }: Pick<KeyFigure, 'parts'>): number {
  return parts.rows.reduce((sum, { count }) => sum + count, 0);
}
