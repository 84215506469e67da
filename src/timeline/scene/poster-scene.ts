/**
 * Knows how the sheet for a wall is laid out: every fact named, in letters as large as the paper has room for. The
 * narrower the drawing the larger its letters are printed, and the more rows its names take. Pure.
 */
import { range } from 'd3';
import { frameOf, TYPE_PX } from './frame-sizes.ts';
import { guttersOf, type Scene, type SceneInput } from './scene.ts';
import { timelineScene } from './timeline-scene.ts';

/** Widths that are tried, in px. */
const WIDTHS_PX = range(1200, 4000, 25);
/** Shape of the paper that title, key and source leave, A3 or A4 on its side: its width by its height. */
const SHAPE = 1.64;
/** Height of a row of names, in em of them: the least, and one more em than that. */
const ROW_EM = 1.45;

/** @returns the scene with the px of the sheet, of the names before the time, and of the time along it */
export function posterScene(input: SceneInput): {
  scene: Scene;
  widthPx: number;
  beforePx: number;
  timePx: number;
} {
  const drawn = (widthPx: number, rowEm: number) =>
    timelineScene('tous', input, frameOf('lanes', widthPx), {
      layout: 'lanes',
      isWhole: true,
      rowEm,
    });
  const fits = (widthPx: number) => drawn(widthPx, ROW_EM).heightPx <= widthPx / SHAPE;
  const widthPx = WIDTHS_PX.find(fits) ?? Math.max(...WIDTHS_PX);
  // Rows share what is left of the height, which grows with theirs.
  const leastPx = drawn(widthPx, ROW_EM).heightPx;
  const moreEm = (widthPx / SHAPE - leastPx) / (drawn(widthPx, ROW_EM + 1).heightPx - leastPx);
  const { before, after } = guttersOf('lanes', TYPE_PX);
  return {
    scene: drawn(widthPx, ROW_EM + Math.max(0, moreEm)),
    widthPx,
    beforePx: before,
    timePx: widthPx - before - after,
  };
}
