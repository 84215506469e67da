/** Knows what every part of a picture shares: its words, its margins, its small type. */
import type { QrCode } from '../../case/qr-code.ts';
import type { Standing } from '../../timeline/model/vocabulary.ts';

/** All the words of a picture, in one language. */
export interface PictureWords {
  locale: string;
  site: string;
  title: string;
  lead: string;
  /** What the picture shows and where the same is text. */
  description: string;
  /** What the names of ministers do not say; undefined where nobody is named. */
  officeNote: string | undefined;
  standings: Readonly<Record<Standing, string>>;
  /** What the four words of standing mean, in a sentence each. */
  note: string;
  wait: string;
  doubt: string;
  length: string;
  /** Title, version, address, licence, last day, corrections. */
  credit: string;
  /** Code of the address of the corrections, where there is one. */
  code: QrCode | undefined;
}

/** A part of the picture, and where it ends in px from the top. */
export interface Part {
  svg: string;
  endPx: number;
}

/** Around everything, in px. */
export const MARGIN_PX = 40;
/** Size of what is said in passing, in px. */
export const SMALL_PX = 12;
