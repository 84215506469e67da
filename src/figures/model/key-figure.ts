/** Props of the drawn figure of an article, in one language: a total, its parts, and what they count. */
import type { Stretch } from '../../calendar/when.ts';

/** A part of the total. */
export interface FigurePart {
  name: string;
  count: number;
}

/** A part that was counted over its own period. */
export interface PeriodPart extends FigurePart, Stretch {}

/** The pièce that a number links to. */
export interface FigureSource {
  id: string;
  number: number;
}

export interface KeyFigure {
  /** What the total counts; printed after it. */
  title: string;
  /** How it was counted, and what it does not allow one to say. */
  caption: string;
  /** A qualifier for a count that is not established. */
  standing: string | undefined;
  sources: FigureSource[];
  /** Parts of the same kind are drawn as squares; parts over unequal periods as areas. */
  parts: { kind: 'units'; rows: FigurePart[] } | { kind: 'periods'; rows: PeriodPart[] };
}

/** The sum of the parts. */
export function totalOf({ parts }: Pick<KeyFigure, 'parts'>): number {
  return parts.rows.reduce((sum, { count }) => sum + count, 0);
}
