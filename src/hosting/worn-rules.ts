/**
 * Knows which rules of a style sheet a page has a use for. The pages of a family share one sheet, and each holds it: what
 * a page does not wear is weight. Pure: text in, text out.
 */
import { transform } from 'lightningcss';
import { eachOnce } from './each-once.ts';

/** A class in a selector, escaped as CSS writes it; a number such as `.5em` is none. */
const CLASS_SELECTOR = /\.((?:\\[^0-9a-f]|[_a-z-])(?:\\[^0-9a-f]|[\w-])*)/gi;
/** What else goes by its name: an animation, a property that Lightning CSS does not know (`zoom`). */
const OTHER_NAMES = [/@keyframes\s+([\w-]+)/g, /[{;]\s*([\w-]+)\s*:/g];
const NAMES = /\s(?:class|id)="([^"]*)"/g;
/** A style sheet of a page; its rules are the first group. */
export const SHEET = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** A script that a browser runs: data have a type of their own. */
export const RUN_SCRIPT = /<script(?![^>]*\btype="[^"]*json)/;

/** A custom property that a sheet gives a value, and one that something reads. */
const DEFINED = /[{;]\s*(--[\w-]+)\s*:/g;
const READ = /\bvar\(\s*(--[\w-]+)/g;

const allOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

interface Wear {
  /** Classes that the page is yet to be given. */
  added: readonly string[];
  /** All scripts of the site: on a page that runs one, a name that is anywhere in their text is kept. */
  code: string;
}

/**
 * @param html  a page
 * @returns a style sheet of it → the sheet without rules for classes that no element has, and without custom
 *   properties that nothing reads
 * @throws when Lightning CSS cannot read a sheet
 */
export function wornRulesOf(html: string, wear: Wear): (css: string) => string {
  const markup = html.replace(SHEET, '');
  let sheets = allOf(SHEET, html).map((css) => keepWornRules(css, html, wear));
  const unread: string[] = [];
  // What nothing reads may have been all that read another.
  for (let found = unreadIn(sheets, markup, wear); found.length > 0;) {
    unread.push(...found);
    sheets = sheets.map((css) => withoutSymbols(css, found));
    found = unreadIn(sheets, markup, wear);
  }
  return eachOnce((css) => {
    const worn = keepWornRules(css, html, wear);
    return unread.length > 0 ? withoutSymbols(worn, unread) : worn;
  });
}

/**
 * @param pages  pages that share their sheets
 * @returns a style sheet of them → the sheet without custom properties that none of them reads
 */
export function readRulesOf(pages: readonly string[], wear: Wear): (css: string) => string {
  const all = pages.join('\n');
  const unread = unreadIn([...new Set(allOf(SHEET, all))], all.replace(SHEET, ''), wear);
  return eachOnce((css) => (unread.length > 0 ? withoutSymbols(css, unread) : css));
}

/** Custom properties that the sheets of a page give a value, and that neither they, nor its markup, nor a script names. */
function unreadIn(sheets: readonly string[], markup: string, { code }: Wear): string[] {
  const read = new Set(sheets.flatMap((css) => allOf(READ, css)));
  const isInCode = foundIn(code);
  const isRun = RUN_SCRIPT.test(markup);
  return [...new Set(sheets.flatMap((css) => allOf(DEFINED, css)))].filter(
    (name) => !read.has(name) && !markup.includes(name) && !(isRun && isInCode(name)),
  );
}

/** A style sheet without the rules that ask for a class which no element of its page has. */
function keepWornRules(css: string, html: string, { added, code }: Wear): string {
  const markup = html.replace(SHEET, '');
  const worn = new Set([...added, ...allOf(NAMES, markup).flatMap((names) => names.split(/\s+/))]);
  const isInCode = foundIn(code);
  const isRun = RUN_SCRIPT.test(markup);
  const unusedSymbols = classesOf(css).filter(
    (name) => !worn.has(name) && !(isRun && (isInCode(name) || markup.includes(name))),
  );
  if (unusedSymbols.length === 0) return css;
  return withoutSymbols(css, unusedSymbols);
}

/** The classes that a sheet asks for, but those that bear the name of something else in it; pages of a family share one. */
const classesOf = eachOnce((css) => {
  const others = new Set(OTHER_NAMES.flatMap((pattern) => allOf(pattern, css)));
  const names = allOf(CLASS_SELECTOR, css).map((name) => name.replaceAll(/\\(.)/g, '$1'));
  return [...new Set(names)].filter((name) => !others.has(name));
});

/** Whether a class is anywhere in the text of scripts, which are the same for all pages of a site. */
const foundIn = eachOnce((code) => eachOnce((name) => code.includes(name)));

/** By the sheet, and by what goes from it: pages of a kind lack the same. */
const shortened = new Map<string, string>();

function withoutSymbols(css: string, unusedSymbols: string[]): string {
  const key = `${unusedSymbols.join(' ')}\n${css}`;
  const known = shortened.get(key);
  if (known !== undefined) return known;
  const filename = 'page.css';
  const code = Buffer.from(css);
  const short = transform({ filename, code, minify: true, unusedSymbols }).code.toString();
  shortened.set(key, short);
  return short;
}
