/**
 * Finds the faces of a typeface that a page does not use: italics, if nothing on the page is in italics. Faces
 * are preloaded, so each is a request and some twenty kB on a first visit. Pure: text in, text out.
 */
import { FACE } from './font-faces.ts';
import { RUN_SCRIPT, SHEET } from './purge-rules.ts';

const ADDRESS = /url\(\s*["']?([^"')]+)/;
/** Elements that browsers render in italics. */
const ITALIC_ELEMENT = /<(?:address|cite|dfn|em|i|var)[\s>]/;
const ITALIC_RULE = /\b(?:italic|oblique)\b/;

/**
 * @param html   a page
 * @param purge  style sheet of the page → the rules that the page uses
 * @returns URLs of the files, as written; none for a page where a script may add other elements
 */
export function unusedFaces(html: string, purge: (css: string) => string): ReadonlySet<string> {
  const markup = html.replace(SHEET, '');
  if (RUN_SCRIPT.test(markup) || ITALIC_ELEMENT.test(markup)) return new Set();
  const sheets = [...html.matchAll(SHEET)].map(([, css = '']) => css);
  if (sheets.some((css) => ITALIC_RULE.test(purge(css).replace(FACE, '')))) return new Set();
  const faces = sheets.flatMap((css) => css.match(FACE) ?? []);
  return new Set(
    faces.filter((face) => ITALIC_RULE.test(face)).flatMap((face) => ADDRESS.exec(face)?.[1] ?? []),
  );
}

/** A style sheet without the faces that use these files. */
export function withoutFaces(css: string, files: ReadonlySet<string>): string {
  return css.replace(FACE, (face) => (files.has(ADDRESS.exec(face)?.[1] ?? '') ? '' : face));
}
