/** Shared by all parts of a picture: its words, margins and small type. */
import type { QrCode } from '../../case/copy-label.ts';
import type { Standing } from '../../timeline/model/vocabulary.ts';

/** All words of a picture, in one language. */
export interface PictureWords {
  locale: string;
  site: string;
  title: string;
  lead: string;
  /** What the picture shows, and where to find the same as text. */
  description: string;
  /** Note on what the names of ministers do not mean; undefined if nobody is named. */
  officeNote: string | undefined;
  standings: Readonly<Record<Standing, string>>;
  /** Meaning of the four standings, one sentence each. */
  note: string;
  wait: string;
  doubt: string;
  length: string;
  /** Title, version, URL, licence, expiry date, corrections. */
  credit: string;
  /** QR code of the URL of the corrections, if there is one. */
  code: QrCode | undefined;
}

/** A part of the picture, and its bottom edge in px. */
export interface Part {
  svg: string;
  endPx: number;
}

/** Margin around the picture, in px. */
export const MARGIN_PX = 40;
/** Size of secondary text, in px. */
export const SMALL_PX = 12;
