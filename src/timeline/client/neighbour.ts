/** Knows to which fact a key leads from another, along the order of the view. Pure. */

/** Facts that Page Up and Page Down leap over. */
const LEAP = 10;

/** `ids` are in the order of the view; undefined for a key that leads nowhere. */
export function neighbourOf<Id>(ids: readonly Id[], at: number, key: string): Id | undefined {
  const last = ids.length - 1;
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[at + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[at - 1];
    case 'PageDown':
      return ids[Math.min(last, at + LEAP)];
    case 'PageUp':
      return ids[Math.max(0, at - LEAP)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids[last];
    default:
      return undefined;
  }
}
