/**
 * Knows what may be hidden from pupils, `?eleve=dates`, `?eleve=noms` or `?eleve=ordre`, and in which order facts are
 * given them to be put right. Pure.
 */
import type { Stretch } from '../../calendar/when.ts';

/** The dates are hidden; the names are; the dates are, and the facts come mixed up. */
export const PUPIL_VIEWS = ['dates', 'noms', 'ordre'] as const;
export type PupilView = (typeof PUPIL_VIEWS)[number];

/** Whether a view hides the dates, and with them what would give them away. */
export const hidesDates = (view: PupilView | undefined) => view === 'dates' || view === 'ordre';

/**
 * Some of the ids, or all of them, in an order of their own: the same ids always give the same one, so that a whole
 * class has it. Never the order in which they come, when there are two or more.
 * @param ids   in the order of time
 * @param most  how many are kept
 */
export function shuffled(ids: readonly string[], most: number): string[] {
  const next = randomFrom(ids.join(','));
  const mixed = [...ids];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    [mixed[last], mixed[at]] = [mixed[at] as string, mixed[last] as string];
  }
  const kept = mixed.slice(0, most);
  const inOrder = ids.filter((id) => kept.includes(id));
  const isRight = kept.length > 1 && kept.every((id, at) => id === inOrder[at]);
  return isRight ? kept.reverse() : kept;
}

/**
 * How many of some dates follow the one before them rightly. Dates that may be the same day stand in any order, but a
 * wide one between two others does not make their order right: each is compared with all since the last that is wrong.
 * @param dates  in the order that a pupil gave them
 */
export function countInOrder(dates: readonly Stretch[]): number {
  let latest = Infinity;
  return dates.filter(({ start, end }) => {
    const isRight = end > latest;
    latest = isRight ? Math.max(latest, start) : start;
    return isRight;
  }).length;
}

/** FNV-1a of the text, then the generator mulberry32 (Tommy Ettinger, public domain): 0 to 1, 1 not included. */
function randomFrom(text: string): () => number {
  let seed = 0x811c9dc5;
  for (const character of text)
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
