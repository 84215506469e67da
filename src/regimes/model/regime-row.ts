/** Knows what the view is given: the rows of the comparison in one language. */
import type { IsoDay } from '../../calendar/iso-day.ts';
import type { Aspect, Force, Regime, Validity } from './regime.ts';

/** A pièce as a cell cites it. */
export interface RegimePiece {
  id: string;
  number: number;
  title: string;
  language: string;
  seen: string;
}

/** One version of a cell. Either `text` or `absentOn`, the day on which nothing had been found. */
export interface CellVersion extends Validity {
  /** The days on which it stands, in words. */
  dates: string;
  text: string | undefined;
  absentOn: IsoDay | undefined;
  /** Text and article that the version rests on. */
  law: string | undefined;
  force: Force | undefined;
  /** Whether it is our reading of the text. */
  isReading: boolean;
  pieces: readonly RegimePiece[];
}

export interface RegimeCell {
  regime: Regime;
  versions: readonly CellVersion[];
}

/** A correction of the row or a reply to it, as a link. */
export interface RowRemark {
  text: string;
  href: string;
}

export interface RegimeRow {
  aspect: Aspect;
  remarks: readonly RowRemark[];
  cells: readonly RegimeCell[];
}
