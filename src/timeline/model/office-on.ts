/**
 * Knows who held the office on a date. Refuses to conclude anything from it: being in office when a
 * thing happened is no responsibility for it.
 */
import type { TermOfOffice } from './timeline-event.ts';
import type { Stretch } from '../../calendar/when.ts';

/** Terms that a stretch of days touches, in the order given: a wide date may touch several. */
export function termsOn(terms: readonly TermOfOffice[], { start, end }: Stretch): TermOfOffice[] {
  return terms.filter((term) => term.start < end && start < term.end);
}

/** Whether a date lies in a term whatever its doubt. */
export function isSurelyIn({ start, end }: Stretch, term: TermOfOffice): boolean {
  return term.start <= start && end <= term.end;
}
