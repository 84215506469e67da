/** Knows to which fact a key leads from another, along the order of the view. Pure. */

/** Facts that Page Up and Page Down leap over. */
const LEAP = 10;

/** How far each key goes. */
const LEADS: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 },
  ...{ PageDown: LEAP, PageUp: -LEAP, Home: -Infinity, End: Infinity },
};

/** `ids` are in the order of the view; undefined for a key that leads nowhere. */
export function neighbourOf<Id>(ids: readonly Id[], at: number, key: string): Id | undefined {
  const by = LEADS[key];
  if (at < 0 || by === undefined) return undefined;
  // A leap stops at the first or last fact; a single step beyond it does nothing.
  return ids[Math.abs(by) === 1 ? at + by : Math.min(ids.length - 1, Math.max(0, at + by))];
}
