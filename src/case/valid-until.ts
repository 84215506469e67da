/** Last day on which a copy holds: the earliest day by which a fact must be checked again. */
export function validUntil(events: readonly { reviewBy: string }[]): string {
  const [first = ''] = events.map(({ reviewBy }) => reviewBy).sort();
  return first;
}
