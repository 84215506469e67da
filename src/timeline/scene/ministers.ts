/**
 * Knows the band of terms of office above the lanes: a box a term, its name in it or below where it is too short. No
 * name is ever left out, and none is drawn otherwise than another. Pure.
 */
import { shape, type ShapeElement } from './element.ts';
import { TO_BASELINE } from './fact-elements.ts';
import type { SceneFrame, SceneTerm } from './scene.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';

/** Height of the terms, of the line of names below them, and of the whole band, in px. */
const BOX_PX = 24;
const NAMES_PX = 18;
export const MINISTERS_PX = BOX_PX + NAMES_PX + 6;
/** Free space on each side of a name, and between the outline of a term and the one inside it, in px. */
const PADDING_PX = 3;
const INSET_PX = 4;

/** A term in sight, in px of the frame, with the middle of its name. */
interface PlacedTerm extends SceneTerm {
  fromPx: number;
  toPx: number;
  namePx: number;
  halfPx: number;
  isBelow: boolean;
}

/** The name of the band, before the time; `topPx` is where the band begins, in px of the drawing. */
export function ministersName(name: string, topPx: number, beforePx: number): ShapeElement {
  const place = { x: -beforePx, y: topPx + BOX_PX / 2, dy: TO_BASELINE };
  return shape('text', { key: 'ministers', class: 'lane-name', ...place }, name);
}

/** @param topPx  where the band begins, in px of the drawing */
export function placeMinisters(
  terms: readonly SceneTerm[],
  frame: SceneFrame,
  topPx: number,
): ShapeElement[] {
  return placeTerms(terms, frame).map((term) => termLink(term, topPx, frame));
}

/** Terms in sight; the name of a long one stands in the middle of what is seen of it. */
export function placeTerms(
  terms: readonly SceneTerm[],
  { scale, widthPx, typePx }: SceneFrame,
): PlacedTerm[] {
  const placed = terms
    .map((term) => {
      const [fromPx, toPx] = [term.start, term.end].map((day) =>
        Math.min(widthPx, Math.max(0, scale(day))),
      ) as [number, number];
      const halfPx = (textWidthPx(term.name, typePx - 1) * WIDEST_FACE.regular) / 2 + PADDING_PX;
      const isBelow = 2 * halfPx > toPx - fromPx;
      return { ...term, fromPx, toPx, halfPx, isBelow, namePx: (fromPx + toPx) / 2 };
    })
    .filter(({ fromPx, toPx }) => toPx > fromPx);
  keepApart(
    placed.filter(({ isBelow }) => isBelow),
    widthPx,
  );
  return placed;
}

/** Moves names of one line to the right as far as they must to keep apart, then back inside the width. */
function keepApart(names: readonly PlacedTerm[], widthPx: number): void {
  let endPx = 0;
  for (const name of names) {
    name.namePx = Math.max(name.namePx, endPx + name.halfPx);
    endPx = name.namePx + name.halfPx;
  }
  let startPx = widthPx;
  for (const name of [...names].reverse()) {
    name.namePx = Math.min(name.namePx, startPx - name.halfPx);
    startPx = name.namePx - name.halfPx;
  }
}

function termLink(
  { name, href, said, start, end, fromPx, toPx, namePx, isBelow }: PlacedTerm,
  topPx: number,
  { widthPx }: SceneFrame,
): ShapeElement {
  const box = { x: { at: fromPx / widthPx }, width: { wide: (toPx - fromPx) / widthPx } };
  const middle = { at: (fromPx + toPx) / 2 / widthPx };
  const at = { at: namePx / widthPx };
  const toName = { class: 'to-name', x1: middle, x2: at, y1: BOX_PX + 1, y2: BOX_PX + 6 };
  const y = isBelow ? BOX_PX + 4 + NAMES_PX / 2 : 1 + BOX_PX / 2;
  const link = {
    ...{ key: `term-${start}`, href, class: 'term', 'aria-label': said },
    ...{ 'data-start': start, 'data-end': end, transform: `translate(0 ${topPx})` },
  };
  return shape('a', link, [
    shape('rect', { class: 'box', ...box, y: 1, height: BOX_PX }),
    shape('rect', { class: 'inner', ...box, y: 1 + INSET_PX, height: BOX_PX - 2 * INSET_PX }),
    ...(isBelow ? [shape('line', toName)] : []),
    shape('text', { x: at, y, dy: TO_BASELINE, 'text-anchor': 'middle' }, name),
  ]);
}
