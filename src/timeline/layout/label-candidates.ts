/** Knows where the name of an event could stand beside its mark, its bar or its thread. */
import type { EventGeometry } from './event-geometry.ts';
import { markFootprint, type Footprint } from './footprint.ts';
import type { LabelSide, PlacedLabel } from './placed-event.ts';
import { textWidthPx, WIDEST_FACE } from './text-width.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';

/** Font size of labels in px; drawing.css sets the same. */
export const LABEL_FONT_PX = 13;
/** From the centre of a mark, or from the end of its bar or thread, to its label, in px. */
const LABEL_GAP_PX = 10;

/** A place for the name of an event: what both take up then. */
export interface Candidate extends Footprint {
  label: PlacedLabel | undefined;
}

/** An event with what no width changes. */
export interface Measured extends EventGeometry {
  event: TimelineEvent;
  /** Width of its name in px, measured when it is first needed. */
  labelPx?: number;
}

/** Where the name of an event could stand, best first. None of them leaves the drawing. */
export function labelCandidates(measured: Measured, widthPx: number): Candidate[] {
  const mark = markFootprint(measured, widthPx);
  const textPx = (measured.labelPx ??=
    textWidthPx(measured.event.label, LABEL_FONT_PX) * WIDEST_FACE.regular);
  const { markAt, threadEnd, barTo, barFrom } = measured;
  const ongoing = measured.event.kind === 'ongoing';
  const lineFrom = ongoing ? markAt : Math.max(markAt, barTo);
  const lineTo = ongoing ? barTo : threadEnd?.from;
  const candidates: Candidate[] = [];

  if (lineTo !== undefined && lineFrom * widthPx + textPx + 3 * LABEL_GAP_PX <= lineTo * widthPx)
    candidates.push({ ...mark, label: labelAt('on-thread', lineFrom) });

  const endAt = Math.max(markAt, barTo, threadEnd?.to ?? 0);
  candidates.push({
    leftPx: mark.leftPx,
    rightPx: endAt * widthPx + LABEL_GAP_PX + textPx,
    label: labelAt('after', endAt),
  });

  const startAt = Math.min(markAt, barFrom);
  candidates.push({
    leftPx: startAt * widthPx - LABEL_GAP_PX - textPx,
    rightPx: mark.rightPx,
    label: labelAt('before', startAt),
  });
  return candidates.filter(({ leftPx, rightPx, label }) =>
    label?.side === 'before' ? leftPx >= 0 : rightPx <= widthPx,
  );
}

function labelAt(side: LabelSide, at: number): PlacedLabel {
  return { side, at, offsetPx: side === 'before' ? -LABEL_GAP_PX : LABEL_GAP_PX };
}
