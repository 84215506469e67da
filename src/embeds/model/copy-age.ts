/** Whether an ISO day is after the last day on which a copy is valid. ISO days compare as text. */
export function isStale(validUntil: string, today: string): boolean {
  return today > validUntil;
}
