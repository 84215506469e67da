/** Knows for which widths a drawing is laid out, and the frame that it then has. */
import { guttersOf, type SceneFrame, type SceneLayout } from './scene.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

/** Size of the names on a page, in px; scene.css sets the same. */
export const TYPE_PX = 13;

/** A layout and the least width that it is shown at, in px; scene.css says the same. */
export interface FrameSize {
  name: 'phone' | 'middle' | 'wide';
  layout: SceneLayout;
  leastPx: number;
}

/** From the narrowest on. A phone has no lanes: there the list is the drawing of all the facts. */
export const FRAME_SIZES: Readonly<Record<'rows' | 'lanes', readonly FrameSize[]>> = {
  rows: [
    { name: 'phone', layout: 'stacked', leastPx: 268 },
    { name: 'middle', layout: 'stacked', leastPx: 640 },
    { name: 'wide', layout: 'columns', leastPx: 1100 },
  ],
  lanes: [
    { name: 'middle', layout: 'lanes', leastPx: 640 },
    { name: 'wide', layout: 'lanes', leastPx: 1100 },
  ],
};

/** The largest size that a width has room for; undefined where it has room for none. */
export function sizeFor(kind: keyof typeof FRAME_SIZES, widthPx: number): FrameSize | undefined {
  return FRAME_SIZES[kind].findLast(({ leastPx }) => leastPx <= widthPx);
}

/** The frame of a layout in a box `outerPx` wide, which shows the ten years unless a scale says otherwise. */
export function frameOf(
  layout: SceneLayout,
  outerPx: number,
  { scale, typePx = TYPE_PX, ...more }: Partial<SceneFrame> & { scale?: TimeScale } = {},
): SceneFrame {
  const { before, after } = guttersOf(layout, typePx);
  const widthPx = Math.max(1, outerPx - before - after);
  return { ...more, widthPx, scale: scale ?? timeScale(widthPx), typePx };
}
