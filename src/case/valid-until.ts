/** Knows the last day for which what was checked holds. */

/** The first day before which a fact must be checked again is the last for which a copy holds. */
export function validUntil(events: readonly { reviewBy: string }[]): string {
  const [first = ''] = events.map(({ reviewBy }) => reviewBy).sort();
  return first;
}
