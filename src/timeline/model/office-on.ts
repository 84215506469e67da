/**
 * Knows who held the office on a date. Refuses to conclude anything from it: being in office when a
 * thing happened is no responsibility for it.
 */
import type { Day } from './day.ts';
import type { TermOfOffice } from './timeline-event.ts';

/** Terms that a half-open stretch of days `[start, end)` touches, in the order given. */
export function termsOn(
  terms: readonly TermOfOffice[],
  { start, end }: { start: Day; end: Day },
): TermOfOffice[] {
  return terms.filter((term) => term.start < end && start < term.end);
}
