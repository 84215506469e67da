/**
 * Lays out lists of texts on slides: the largest text that fits, in one column or two, on as few slides as a list
 * needs. Pure.
 */
import { linesHeight, textHeight } from './fitted-text.ts';
import { FACE, type Box } from './slide-places.ts';

/** A paragraph; `lead` is what begins it in bold. */
export interface Said {
  lead?: string;
  text: string;
}
/** Paragraphs that no column and no slide divides. */
export type Item = readonly Said[];

/** Items in a box, with a size in points. */
export interface Column extends Box {
  points: number;
  items: readonly Item[];
}

/** Sizes of the texts of a list, best first, in points; the last is the smallest that a class reads from its seats. */
export const LIST_SIZES = [40, 36, 32, 28, 24, 22, 20, 18] as const;
/** Largest size of a text in two columns. */
const COLUMNS_MAX = 22;
/** Space between two columns, in inches; between two items, in lines. */
const GUTTER = 0.5;
const BETWEEN = 0.5;

/** All text of a paragraph. */
export const whole = ({ lead = '', text }: Said) => lead + text;

/** Height of some items in inches. */
export function itemsHeight(items: readonly Item[], points: number, width: number): number {
  const texts = items
    .flat()
    .map((one) => textHeight(whole(one), points, width, FACE.plain, one.lead))
    .reduce((sum, height) => sum + height, 0);
  return texts + Math.max(0, items.length - 1) * BETWEEN * linesHeight(1, points);
}

/** The space that a writer leaves between two items, in points. */
export const gapPoints = (points: number) => linesHeight(1, points) * BETWEEN * 72;

/** A list on at most `most` slides, as the columns of each; undefined if it does not fit at the smallest size. */
export function flowed(items: readonly Item[], room: Box, most: number): Column[][] | undefined {
  for (let slides = 1; slides <= most; slides += 1) {
    // Another slide is worth more than the smallest size.
    const sizes = slides < most ? LIST_SIZES.slice(0, -1) : LIST_SIZES;
    for (const points of sizes)
      for (const columns of points > COLUMNS_MAX ? [1] : [1, 2]) {
        const filled = filledBy(items, points, room, slides * columns, columns);
        if (filled)
          return Array.from({ length: slides }, (_, at) =>
            filled.slice(at * columns, (at + 1) * columns),
          ).filter((one) => one.length > 0);
      }
  }
  return undefined;
}

/** The items in `count` boxes, `across` on each slide, as even as their order allows; undefined if they do not fit. */
function filledBy(
  items: readonly Item[],
  points: number,
  room: Box,
  count: number,
  across: number,
): Column[] | undefined {
  const w = (room.w - (across - 1) * GUTTER) / across;
  const height = (some: readonly Item[]) => itemsHeight(some, points, w);
  const most = Math.max(height(items) / count, ...items.map((one) => height([one])));
  for (let limit = most; limit <= room.h; limit += linesHeight(1, points) / 2) {
    const boxes: Item[][] = [];
    for (const item of items) {
      const last = boxes.at(-1);
      if (last && height([...last, item]) <= limit) last.push(item);
      else boxes.push([item]);
    }
    if (boxes.length <= count)
      return boxes.map((held, at) => ({
        x: room.x + (at % across) * (w + GUTTER),
        ...{ y: room.y, w, h: room.h, points, items: held },
      }));
  }
  return undefined;
}
