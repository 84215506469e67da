/**
 * A fact on an axis of time: a mark where it happened, and, where the public learnt of it later, a line as long as the wait
 * to the day on which it became public. Days that are not known leave a hatched stretch. Pure.
 */
import type { Day } from '../../calendar/day.ts';
import { happenedBy, isVague, publicBy, type Days, type Fact } from '../model/fact.ts';
import { along, timeScale, type TimeScale } from './time-axis.ts';

/** From one px along the time to another. */
export interface PxStretch {
  from: number;
  to: number;
}

export interface Wait {
  id: string;
  fact: Fact;
  /** Whether it has a line. */
  isLate: boolean;
  /** By when it had surely happened, and by when it was surely public, in px: the shortest wait that the dates allow. */
  from: number;
  to: number;
  /** The first day on which it may have happened. */
  startX: number;
  /** Where its mark stands: none in a hatched stretch, where it was read as the known day. */
  markX: number | undefined;
  /** Where it became public: one place, or the stretch in which that day lies. */
  known: PxStretch;
  /** Stretches in which a day lies that is not known; `isKnown` where it is the day on which it became public. */
  doubts: (PxStretch & { isKnown: boolean })[];
  /** Stretches in which its line is drawn, and whether it comes from before what is seen. */
  parts: PxStretch[];
  isCut: boolean;
}

/** Radius of the marks at the ends of a wait. */
export const MARK_PX = 5;

/** The mark of the day on which a fact became public, around the origin: it points to the rail of what the public learns. No standing has its shape. */
export const KNOWN_PATH = `M${-MARK_PX} -4H${MARK_PX}L0 ${MARK_PX}Z`;

/** The middle of a day. */
const middleOf = (x: TimeScale, day: Day): number => along(x, day + 0.5);

/** @param isLate  whether it is drawn as learnt later */
export function placeWait(fact: Fact, x: TimeScale, isLate: boolean): Wait {
  const { id, happened, disclosed } = fact;
  const [first = 0, last = 0] = x.range();
  const inside = (place: number) => Math.max(first - MARK_PX, Math.min(last + MARK_PX, place));
  const stretch = ([from, after]: Days): PxStretch => ({
    from: inside(along(x, from)),
    to: inside(along(x, after)),
  });
  const [from, to] = [middleOf(x, happenedBy(fact)), middleOf(x, publicBy(fact))];
  const vague = [happened, ...(isLate && disclosed ? [disclosed] : [])].filter(isVague);
  const told = isLate && disclosed && isVague(disclosed) ? disclosed : undefined;
  return {
    ...{ id, fact, isLate, from, to },
    startX: isVague(happened) ? along(x, happened[0]) : from,
    markX: isVague(happened) ? undefined : from,
    known: told ? stretch(told) : { from: to, to },
    doubts: vague
      .map((days) => ({ ...stretch(days), isKnown: days === disclosed }))
      .filter((doubt) => doubt.to > doubt.from),
    parts: isLate
      ? [{ from: Math.max(first, from), to: inside(told ? along(x, told[0]) : to) }]
      : [],
    isCut: from < first,
  };
}

/** Size of the strip of a fact in a list, and of one as wide as a column of text, in px. */
export const STRIP_PX = { list: 220, column: 560, height: 16 } as const;

/** The ten years across a strip, with room for a mark at each end. */
export const stripScale = (width: number): TimeScale =>
  timeScale([MARK_PX + 1, width - MARK_PX - 1]);
