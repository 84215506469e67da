/**
 * Knows how one file of dist/ names another. Refuses to guess: an address that names no file is
 * undefined, and the caller decides what that costs.
 */
import path from 'node:path';

/** Has a scheme, a host, or is only a query or a fragment: left as it is. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|[?#]|$)/i;

/**
 * Address of `url` as seen from the file `from`, always naming a file (`../index.html#a`), so that it
 * holds at any depth, at any host and from `file://`.
 *
 * @param from  path in dist, `en/cjr.html`
 * @param url   as written in the page: root-absolute, relative, or elsewhere
 * @param has   whether dist holds a file of that path
 * @returns the relative address; `url` itself when it leads elsewhere; undefined when no file answers
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

/** A path with its percent signs read; undefined when they are not well formed. */
function decoded(target: string): string | undefined {
  try {
    return decodeURI(target);
  } catch {
    return undefined;
  }
}
