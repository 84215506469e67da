/** Finds the name that an author most likely meant by a name that does not exist. Pure. */

/** Most letters to change for a name to be near. */
const CHANGES_MAX = 4;

/** The nearest of several names, or undefined if none is within CHANGES_MAX letters. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.min(CHANGES_MAX, Math.floor(written.length / 2)) + 1;
  for (const name of names) {
    if (name === written || Math.abs(name.length - written.length) >= least) continue;
    const changes = changesBetween(written, name);
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}

/** Letters to add, remove or replace so that one text becomes the other (Levenshtein). */
function changesBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= b.length; at += 1)
      here.push(
        Math.min(
          (here[at - 1] ?? 0) + 1,
          (above[at] ?? 0) + 1,
          (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1),
        ),
      );
    above = here;
  }
  return above[b.length] ?? 0;
}
