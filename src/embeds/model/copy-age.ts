/** Knows when a copy has gone stale. Pure: today is an argument. */

/** Whether an ISO day is after the last day for which a copy holds. ISO days compare as text. */
export function isStale(validUntil: string, today: string): boolean {
  return today > validUntil;
}
