/**
 * Removes from a style sheet the rules that a page does not use. Pages share one sheet and each contains it, so a
 * rule that matches nothing on the page is wasted weight. Pure: text in, text out.
 */
import { transform } from 'lightningcss';
import { parse } from 'postcss';
import { eachOnce } from './each-once.ts';

/** A class in a selector, with CSS escapes; not a number such as `.5em`. */
const CLASS_SELECTOR = /\.((?:\\[^0-9a-f]|[_a-z-])(?:\\[^0-9a-f]|[\w-])*)/gi;
/** `:is()` with classes; the list is the first group. */
const ONE_OF_CLASSES = /:is\((\.[\w-]+(?:,\.[\w-]+)*)\)/g;
/** Other things with names: animations, and properties that Lightning CSS does not know (`zoom`). */
const OTHER_NAMES = [/@keyframes\s+([\w-]+)/g, /[{;]\s*([\w-]+)\s*:/g];
const NAMES = /\s(?:class|id)="([^"]*)"/g;
/** A style sheet of a page; its rules are the first group. */
export const SHEET = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** A script that a browser runs: data scripts have a type of their own. */
export const RUN_SCRIPT = /<script(?![^>]*\btype="[^"]*json)/;

/** A custom property that a sheet defines, and one that something reads. */
const DEFINED = /[{;]\s*(--[\w-]+)\s*:/g;
const READ = /\bvar\(\s*(--[\w-]+)/g;

const allOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

interface PurgeOptions {
  /** Classes that a later step adds to the page. */
  added: readonly string[];
  /** The scripts that a page runs, as text: a name that occurs in them as a word is kept. */
  codeOf: (html: string) => string;
}

/**
 * @param pages  a page, or several that share their sheets
 * @returns a style sheet of theirs → the sheet without rules for classes that occur on none of the pages with
 *   that sheet, and without custom properties that nothing reads
 * @throws if a sheet cannot be parsed
 */
export function purgeFor(pages: readonly string[], options: PurgeOptions): (css: string) => string {
  const markup = eachOnce((html) => html.replace(SHEET, ''));
  const held = pages.flatMap((html) => allOf(SHEET, html).map((css) => ({ css, html })));
  const holders = Map.groupBy(held, ({ css }) => css);
  const codeOn = (on: readonly string[]) => [...new Set(on.map(options.codeOf))].join('\n');
  const rulesOf = eachOnce((css) => {
    const on = holders.get(css)?.map(({ html }) => html) ?? pages;
    return keepUsedRules(css, on.map(markup).join('\n'), codeOn(on), options.added);
  });
  const all = pages.map(markup).join('\n');
  const code = codeOn(pages);
  let sheets = [...holders.keys()].map(rulesOf);
  const unread: string[] = [];
  // An unread property may have been the only reader of another.
  for (let found = unreadIn(sheets, all, code); found.length > 0;) {
    unread.push(...found);
    sheets = sheets.map((css) => withoutSymbols(css, found));
    found = unreadIn(sheets, all, code);
  }
  return eachOnce((css) =>
    unread.length > 0 ? withoutSymbols(rulesOf(css), unread) : rulesOf(css),
  );
}

/** Custom properties that sheets define, and that no sheet, markup or script names. */
function unreadIn(sheets: readonly string[], markup: string, code: string): string[] {
  const read = new Set(sheets.flatMap((css) => allOf(READ, css)));
  const isInCode = foundIn(code);
  const isRun = RUN_SCRIPT.test(markup);
  return [...new Set(sheets.flatMap((css) => allOf(DEFINED, css)))].filter(
    (name) => !read.has(name) && !markup.includes(name) && !(isRun && isInCode(name)),
  );
}

/** A style sheet without the rules for classes that occur on none of its pages. */
function keepUsedRules(
  css: string,
  markup: string,
  code: string,
  added: readonly string[],
): string {
  const used = new Set([...added, ...allOf(NAMES, markup).flatMap((names) => names.split(/\s+/))]);
  const isInCode = foundIn(code);
  const isInMarkup = foundIn(withoutWords(markup));
  const isRun = RUN_SCRIPT.test(markup);
  const unusedSymbols = classesOf(css).filter(
    (name) => !used.has(name) && !(isRun && (isInCode(name) || isInMarkup(name))),
  );
  if (unusedSymbols.length === 0) return css;
  return withoutSymbols(css, unusedSymbols);
}

/** The tags and scripts of a page: running text contains no class names. */
const withoutWords = eachOnce((markup) =>
  (markup.match(/<script[^>]*>[\s\S]*?<\/script>|<[^>]*>/g) ?? []).join('\n'),
);

/**
 * The classes in a sheet, except those with the name of something else in it; cached, since similar pages share a
 * sheet.
 */
const classesOf = eachOnce((css) => {
  const others = new Set(OTHER_NAMES.flatMap((pattern) => allOf(pattern, css)));
  return [...new Set(classNames(css))].filter((name) => !others.has(name));
});

function classNames(text: string): string[] {
  return allOf(CLASS_SELECTOR, text).map((name) => name.replaceAll(/\\(.)/g, '$1'));
}

/** Whether a name is a word of a text: of scripts, which many pages share, or of a page. */
const foundIn = eachOnce((code) => {
  // Class names of Tailwind contain more than letters: `md:p-1.5`.
  const words = new Set([...code.split(/[\s"'`]+/), ...code.split(/[^\w-]+/)]);
  return (name: string) => words.has(name);
});

/** By sheet and removed names: similar pages lack the same ones. */
const shortened = new Map<string, string>();

function withoutSymbols(css: string, unusedSymbols: string[]): string {
  const key = `${unusedSymbols.join(' ')}\n${css}`;
  const known = shortened.get(key);
  if (known !== undefined) return known;
  const filename = 'page.css';
  const code = Buffer.from(withoutSelectors(css, new Set(unusedSymbols)));
  const short = transform({ filename, code, minify: true, unusedSymbols }).code.toString();
  shortened.set(key, short);
  return short;
}

/** Lightning CSS removes a rule if all its selectors are unused; this removes the unused selectors of other rules. */
function withoutSelectors(css: string, unused: ReadonlySet<string>): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const used = rule.selectors
      .map((selector) => withoutAlternatives(selector, unused))
      .filter((selector) => !classNames(asked(selector)).some((name) => unused.has(name)));
    if (used.length > 0 && used.join() !== rule.selectors.join()) rule.selectors = used;
  });
  return sheet.toString();
}

/**
 * Keeps the used classes of an `:is()` with only classes, which all have the same specificity; one of them if
 * none is used.
 */
function withoutAlternatives(selector: string, unused: ReadonlySet<string>): string {
  return selector.replace(ONE_OF_CLASSES, (_, list: string) => {
    const names = list.split(',');
    const used = names.filter((name) => !unused.has(name.slice(1)));
    return used.length > 1 ? `:is(${used.join()})` : (used[0] ?? names[0] ?? '');
  });
}

/** The required part of a selector: what is in parentheses may apply to one of several elements, or to none. */
function asked(selector: string): string {
  const less = selector.replace(/\([^()]*\)/g, '');
  return less === selector ? less : asked(less);
}
