/** Rewrites the font faces of a page so that they load on a host and from a folder. Pure: text in, text out. */

/** A font face that names a file. */
export const FACE = /@font-face\s*\{[^{}]*url\([^{}]*\}/g;
/** A file named by a face: its URL, its closing characters, and its format. */
const FILE = /(url\(\s*(["']?)(?!data:)[^"')#]+)(\2\s*\))(\s*format\([^)]*\))?/g;

/**
 * The faces of a style sheet that name a file, then everything else. Only the former depend on the folder of a
 * page: thanks to the split, pages of every folder and language share the hash of the latter (host-policy.ts).
 */
export function splitFontFaces(css: string): string[] {
  const faces = css.match(FACE)?.join('') ?? '';
  return [faces, css.replace(FACE, '')].filter(Boolean);
}

/**
 * Names each file of the faces of a style sheet twice, the second time with an empty fragment. From a folder,
 * WebKit (WebKitGTK 2.54) refuses to preload a typeface, which needs an origin, and then keeps refusing that URL.
 * On a host the first URL works, and the second is never requested.
 */
export function nameFilesTwice(css: string): string {
  return css.replace(FACE, (face) => face.replace(FILE, '$1$3$4,$1#$3'));
}
