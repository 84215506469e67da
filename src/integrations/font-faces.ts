/** Knows how the faces of a page come from their files, on a host and from a folder. Pure: text in, text out. */

/** A face that names a file. */
export const FACE = /@font-face\s*\{[^{}]*url\([^{}]*\}/g;
/** A file that a face names: its address, what ends it, and what kind it is. */
const FILE = /(url\(\s*(["']?)(?!data:)[^"')#]+)(\2\s*\))(\s*format\([^)]*\))?/g;

/**
 * The faces of a style sheet that name a file, then all else. Only the first depends on the folder of a
 * page: apart, pages of every folder and language share the hash of the second (host-policy.ts).
 */
export function splitFontFaces(css: string): string[] {
  const faces = css.match(FACE)?.join('') ?? '';
  return [faces, css.replace(FACE, '')].filter(Boolean);
}

/**
 * A style sheet whose faces name each file twice, the second time with an empty fragment. From a folder WebKit
 * (WebKitGTK 2.54) refuses to preload a typeface, which needs an origin, and then refuses the address that it
 * refused once. On a host the first answers, and the second is never asked for.
 */
export function nameFilesTwice(css: string): string {
  return css.replace(FACE, (face) => face.replace(FILE, '$1$3$4,$1#$3'));
}
