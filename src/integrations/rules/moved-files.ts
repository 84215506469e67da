/** Knows the files that have left dist, and how hosts are told of them. Pure. */

/**
 * A file that has left dist, and the file that stands for it: paths in dist, the second with its query or
 * fragment. A star stands for any part of a name, in both.
 */
export interface MovedFile {
  from: string;
  to: string;
}

/** Regular expression of the paths of a moved file, its first group the folder of the site, its second what the star stands for. */
export function movedPattern({ from }: MovedFile): string {
  return `^(.*/)${from.replaceAll('.', '\\.').replace('*', '([^/]*)')}$`;
}

/** Where such a path leads, its groups written as Apache and nginx do. */
export const movedTarget = ({ to }: MovedFile): string => `$1${to.replace('*', '$2')}`;

/**
 * The moved files without their stars: what a star stands for is read off the pages that lead on, or else off the
 * files that they lead to.
 *
 * @param moved  the files that have left
 * @param files  the files of dist, among them the pages that lead on
 */
export function eachMoved(moved: readonly MovedFile[], files: readonly string[]): MovedFile[] {
  return moved.flatMap((one) => {
    const { from, to } = one;
    if (!from.includes('*')) return [one];
    const there = from.endsWith('.html') ? from : to;
    const pattern = new RegExp(movedPattern({ from: there, to }));
    return files
      .flatMap((file) => pattern.exec(`/${file}`)?.[2] ?? [])
      .map((name) => ({ from: from.replace('*', name), to: to.replace('*', name) }));
  });
}
