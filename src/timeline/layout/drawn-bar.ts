/**
 * Knows which events have a bar, and its form: the doubt is a wide soft pill, a length a thin one; and
 * the end of a thread, as wide as the doubt: a day is a stroke, a month a soft box.
 */
import type { PlacedEvent } from './placed-event.ts';

export interface DrawnBar {
  from: number;
  to: number;
  heightPx: number;
  radiusPx: number;
}

const DOUBT_PX = 12;
const LENGTH_PX = 6;
/** Height of the end of a thread. */
export const THREAD_END_PX = 10;

/** Undefined for a moment known to the day: its mark says all. */
export function drawnBar({
  kind,
  start,
  end,
  barFrom,
  barTo,
}: Pick<PlacedEvent, 'kind' | 'start' | 'end' | 'barFrom' | 'barTo'>): DrawnBar | undefined {
  if (kind === 'moment' && end - start <= 1) return undefined;
  const heightPx = kind === 'moment' ? DOUBT_PX : LENGTH_PX;
  return { from: barFrom, to: barTo, heightPx, radiusPx: kind === 'moment' ? heightPx / 2 : 0 };
}
