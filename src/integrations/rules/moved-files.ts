/** Describes the files that have left dist, and how hosts redirect them. Pure. */

/**
 * A file that has left dist, and its replacement: paths in dist, the second with its query or fragment. A star
 * matches any part of a name, in both.
 */
export interface MovedFile {
  from: string;
  to: string;
}

/**
 * Regular expression for the paths of a moved file; the first group is the folder of the site, the second what
 * the star matches.
 */
export function movedPattern({ from }: MovedFile): string {
  return `^(.*/)${from.replaceAll('.', '\\.').replace('*', '([^/]*)')}$`;
}

/** Where such a path leads, with groups in the syntax of Apache and nginx. */
export const movedTarget = ({ to }: MovedFile): string => `$1${to.replace('*', '$2')}`;

/**
 * Expands the stars of moved files: what a star matches is read from the redirect pages, or else from the files
 * that they lead to.
 *
 * @param moved  the files that have left
 * @param files  the files of dist, including the redirect pages
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
