/**
 * Measures the text of slides. A deck contains no fonts, so widths are those of the widest font that a machine
 * uses in place of the two named ones. Pure.
 */
import { textWidthPx, WIDEST_FACE } from '../../timeline/scene/text-width.ts';
import { wrapText } from '../../timeline/scene/wrapped-text.ts';
import { cutShort } from '../../case/cut-short.ts';
import type { FACES } from '../office-faces.ts';

/** Width of the widest substitute for each font, relative to text-width.ts (measured). */
const WIDEST = {
  serif: { regular: 1.12, bold: 1.27 },
  sans: WIDEST_FACE,
} as const;

const POINTS_PER_INCH = 72;
/** Line height in em: Georgia's, the tallest of those fonts. */
const LINE_EM = 1.2;

export interface TextFace {
  face: keyof typeof FACES;
  isBold?: boolean;
}

/** Width of a line in inches, at a size in points. */
export function lineWidth(
  text: string,
  points: number,
  { face, isBold = false }: TextFace,
): number {
  const share = WIDEST[face][isBold ? 'bold' : 'regular'];
  return (textWidthPx(text, points) * share) / POINTS_PER_INCH;
}

/** Height of some lines in inches, at a size in points. */
export const linesHeight = (lines: number, points: number) =>
  (lines * points * LINE_EM) / POINTS_PER_INCH;

/**
 * Width of lines of a text, in inches.
 *
 * @param lead  the words with which the text begins, if only these are bold
 */
function widthOfLines(text: string, points: number, face: TextFace, lead: string) {
  const bold = { ...face, isBold: true };
  const more = lineWidth(lead, points, bold) - lineWidth(lead, points, face);
  return (line: string) => {
    if (lead.includes(line)) return lineWidth(line, points, bold);
    return lineWidth(line, points, face) + (text.startsWith(line) ? more : 0);
  };
}

/**
 * Height of a text in inches, in a box `width` inches wide.
 *
 * @param lead  the words with which it begins, if only these are bold
 */
export function textHeight(
  text: string,
  points: number,
  width: number,
  face: TextFace,
  lead = '',
): number {
  // A lead that goes on over lines is rare: all of it is measured in bold.
  const isLong = lineWidth(lead, points, { ...face, isBold: true }) > width;
  const measure = isLong
    ? widthOfLines(text, points, face, text)
    : widthOfLines(text, points, face, lead);
  return linesHeight(wrapText(text, width, measure).length, points);
}

/**
 * The first of some sizes, in points, at which a text is at most `height` inches high.
 *
 * @throws if it is higher at all of them; the message is for the author of the text
 */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  { width, height, ...face }: TextFace & { width: number; height: number },
): number {
  return sizes.find((points) => textHeight(text, points, width, face) <= height) ?? unfitting(text);
}

/** Tells the author that a text is too long. */
export function unfitting(text: string): never {
  throw new Error(
    `Diaporama : « ${text} » ne tient pas sur sa diapositive. Attendu : un texte plus court.`,
  );
}

/** Articles and prepositions, which a cut text must not end on. */
const SMALL_WORDS = /(?:\s+[\p{L}’]{1,3})+$/u;

/** A text on one line, cut at a word with … if it is too long; `lead` is its beginning in bold. */
export function oneLine(
  text: string,
  points: number,
  width: number,
  face: TextFace,
  lead = '',
): string {
  const measure = widthOfLines(text, points, face, lead);
  const [line = ''] = wrapText(text, width - lineWidth('…', points, face), measure);
  return cutShort(text, line.length < text.length ? line.replace(SMALL_WORDS, '') : line);
}
