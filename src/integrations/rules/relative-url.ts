/**
 * Computes how one file of dist/ links to another. Never guesses: a URL that leads to no file gives undefined,
 * and the caller decides what that means.
 */
import path from 'node:path';

/** Has a scheme or a host, or is only a query or a fragment: left unchanged. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|[?#]|$)/i;

/**
 * `url` relative to the file `from`, always naming a file (`../index.html#a`), so that it works at any depth, on
 * any host and from `file://`.
 *
 * @param from  path in dist, `en/cjr.html`
 * @param url   as written in the page: root-absolute, relative, or external
 * @param has   whether dist holds a file of that path
 * @returns the relative URL; `url` itself if it is external; undefined if it leads to no file
 */
export function relativeUrl(
  from: string,
  url: string,
  has: (file: string) => boolean,
): string | undefined {
  if (ELSEWHERE.test(url)) return url;
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const folder = path.posix.dirname(from);
  const target = path.posix.normalize(
    address.startsWith('/') ? address.slice(1) : path.posix.join(folder, address),
  );
  const file = decoded(target);
  if (file === undefined || !has(file)) return undefined;
  if (file === from && rest.startsWith('#')) return rest;
  return encodeURI(path.posix.relative(folder, file)) + rest;
}

/** A path with its percent signs decoded; undefined if they are malformed. */
function decoded(target: string): string | undefined {
  try {
    return decodeURI(target);
  } catch {
    return undefined;
  }
}
