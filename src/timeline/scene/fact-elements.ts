/**
 * Knows what a fact is drawn with: its mark on the first day that its date allows, its wait as a bar, solid where both
 * dates prove it and hatched where they leave it open, the day on which it became public, its drop to the rail. Pure.
 */
import { TIMELINE_WINDOW } from '../model/timeline-window.ts';
import { shape, type ShapeElement } from './element.ts';
import type { SceneFact, SceneFrame } from './scene.ts';
import { waitOf } from './wait.ts';

/** Height of a wait, of a span of time, and radius of the ring at the end of a wait, in px. */
export const WAIT_PX = 8;
const SPAN_PX = 4;
export const RING_PX = 4.5;
/** Least width of the band of a doubtful day, in px. */
const BAND_PX = 1.5;
/** From the middle of a line of text to its baseline. */
export const TO_BASELINE = '0.34em';

/** Where a fact stands along the time, in px of the frame; what began before the ten years begins at their edge. */
export interface FactPlace {
  /** Its mark: the first day on which it may have happened. */
  markPx: number;
  /** The last of these days. */
  begunPx: number;
  /** The end of what it takes up: of its doubt, of its length, of its wait. */
  endPx: number;
  /** The days on which it may have become public; undefined where it waited for nothing. */
  publicPx: { from: number; to: number } | undefined;
}

/** What of an event its bar is drawn from. */
export type TimedFact = Pick<
  SceneFact,
  'kind' | 'start' | 'end' | 'begunBy' | 'disclosed' | 'standing'
>;

export function placeFact(fact: TimedFact, { scale }: SceneFrame): FactPlace {
  const first = Math.max(fact.start, TIMELINE_WINDOW.start);
  const wait = waitOf(fact);
  const markPx = scale(first);
  const begunPx = scale(Math.max(first, fact.begunBy - 1));
  const publicPx = wait && {
    from: scale(wait.publicFrom),
    to: scale(wait.publicBy),
  };
  const endPx = fact.kind === 'moment' ? begunPx : scale(fact.end);
  return { markPx, begunPx, endPx: Math.max(endPx, publicPx?.to ?? endPx), publicPx };
}

/** How far a bar that leaves the window is drawn beyond its edge, in px, so that it is seen to go on. */
const BEYOND_PX = 6;

/** A bar, as far as it is in sight. */
function rect(
  name: string,
  fromPx: number,
  toPx: number,
  heightPx: number,
  { widthPx, beyondPx = BEYOND_PX }: SceneFrame,
): ShapeElement[] {
  const from = Math.max(-beyondPx, fromPx);
  const to = Math.min(widthPx + beyondPx, toPx);
  if (to < from || toPx < fromPx) return [];
  const along = { x: { at: from / widthPx }, width: { wide: (to - from) / widthPx } };
  return [shape('rect', { class: name, ...along, y: -heightPx / 2, height: heightPx })];
}

/** Whether a place is in sight. */
const isSeen = (xPx: number, widthPx: number) => xPx >= 0 && xPx <= widthPx;

/** Its bar and its mark, from back to front, around the middle of its row. */
export function factBar(
  fact: TimedFact,
  place: FactPlace,
  frame: SceneFrame,
  waitPx = WAIT_PX,
): ShapeElement[] {
  const { widthPx } = frame;
  const { markPx, begunPx, endPx, publicPx } = place;
  const isLong = fact.kind !== 'moment';
  const lengthEnd = isLong && !publicPx ? endPx : begunPx;
  return [
    ...(isLong && lengthEnd > markPx
      ? rect(`span ${fact.kind}`, markPx, lengthEnd, SPAN_PX, frame)
      : []),
    ...(begunPx > markPx ? rect('doubt', markPx, begunPx, waitPx, frame) : []),
    ...(publicPx ? waitBar(begunPx, publicPx, frame, waitPx) : []),
    ...(isSeen(markPx, widthPx)
      ? [shape('use', { class: 'mark', href: `#m-${fact.standing}`, x: { at: markPx / widthPx } })]
      : []),
  ];
}

function waitBar(
  begunPx: number,
  { from, to }: { from: number; to: number },
  frame: SceneFrame,
  waitPx: number,
): ShapeElement[] {
  const { widthPx } = frame;
  return [
    ...rect('wait', begunPx, from, waitPx, frame),
    ...(to > from
      ? rect('doubt', from, to, waitPx, frame)
      : isSeen(from, widthPx)
        ? [shape('circle', { class: 'public', cx: { at: from / widthPx }, r: RING_PX })]
        : []),
  ];
}

/** From its wait down to the rail: a line on its day, a band as wide as its doubt. */
export function factDrop(
  { id }: SceneFact,
  { publicPx }: FactPlace,
  fromPx: number,
  toPx: number,
  { widthPx }: SceneFrame,
): ShapeElement[] {
  if (!publicPx || publicPx.to < 0 || publicPx.from > widthPx) return [];
  const isDay = publicPx.to - publicPx.from < BAND_PX;
  // A doubt that goes on outside the window is drawn as far as its edge.
  const from = Math.max(0, publicPx.from);
  const days = {
    class: 'drop wide',
    x: { at: from / widthPx },
    width: { wide: (Math.min(widthPx, publicPx.to) - from) / widthPx },
  };
  const day = {
    class: 'drop',
    x: { at: publicPx.from / widthPx },
    width: BAND_PX,
    transform: `translate(${-BAND_PX / 2} 0)`,
  };
  return [
    shape('rect', {
      key: `drop-${id}`,
      'data-of': id,
      ...(isDay ? day : days),
      y: fromPx,
      height: Math.max(0, toPx - fromPx),
    }),
  ];
}

/** The link of a fact, with all that stands in its row. */
export function factLink(
  { id, topic, said, href }: SceneFact,
  yPx: number,
  children: readonly ShapeElement[],
): ShapeElement {
  const data = { 'data-id': id, 'data-topic': topic };
  const link = { key: id, href, class: 'event', ...data, transform: `translate(0 ${yPx})` };
  return shape('a', { ...link, 'aria-label': said }, children);
}
