/** Props of the view: the rows of the comparison, in one language. */
import type { IsoDay } from '../../calendar/day.ts';
import type { Aspect, Force, Regime, Validity } from './regime.ts';

/** A pièce as cited by a cell. */
export interface RegimePiece {
  id: string;
  number: number;
  title: string;
  language: string;
  seen: string;
}

/** One version of a cell. It has either `text` or `absentOn`, the day on which nothing had been found. */
export interface CellVersion extends Validity {
  /** Its period of validity, in words. */
  dates: string;
  /** The answer in a word or two; the force answers in the row of the state. */
  verdict: string | undefined;
  text: string | undefined;
  absentOn: IsoDay | undefined;
  /** Law and article on which the version rests. */
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

/** Link to a correction of the row or a reply to it. */
export interface RowRemark {
  text: string;
  href: string;
}

export interface RegimeRow {
  aspect: Aspect;
  remarks: readonly RowRemark[];
  cells: readonly RegimeCell[];
}
