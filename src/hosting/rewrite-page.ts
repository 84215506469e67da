/**
 * Knows how to make one built page independent of where it is served: relative addresses, classic
 * scripts, and a policy that fits what is left. Pure: text in, text out.
 */
import {
  attributeName,
  attributeOf,
  closest,
  editHtml,
  ownText,
  type HtmlEdit,
  type HtmlElement,
  type HtmlText,
} from './edit-html.ts';
import { nameFilesTwice, splitFontFaces } from './font-faces.ts';
import { foreignPattern, NOT_MARKED, type ForeignWords } from './foreign-words.ts';
import { openBeside } from './links-beside.ts';
import { policyOf } from './rules/content-security-policy.ts';
import { TITLED, UNBROKEN_CLASS, type UnbrokenWords } from './unbroken-words.ts';

const URL_ATTRIBUTES = new Set([
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'xlink:href',
]);
/** Script types that hold data, not code. */
const DATA_SCRIPT = /json/;

export interface RewriteOptions {
  /** The page stands inside another: what leaves it opens beside. */
  isInside?: boolean;
  codeOf?: (src: string) => string;
  foreign?: ForeignWords;
  unbroken?: UnbrokenWords;
  /** A style sheet of the page → what the page has a use for. */
  wornOf?: (css: string) => string;
  /** Files, as written, that the page has no use for. */
  unworn?: ReadonlySet<string>;
}

export interface RewrittenPage {
  html: string;
  /** Module scripts that the page named, as written: to be rebuilt as classic scripts. */
  moduleScripts: string[];
  /** Addresses of this site that name no file. */
  broken: string[];
}

/**
 * @param html     the built page
 * @param resolve  address as written → address as it must be, or undefined when no file answers
 * @param options.isInside  the page stands inside another: what leaves it opens beside
 * @param options.codeOf   module script, as named → its classic code, for a page that holds everything it runs
 * @param options.foreign  words to mark with their language
 * @param options.unbroken  words of titles and links that hold together
 * @param options.wornOf    a style sheet of the page → what the page has a use for
 * @param options.unworn    files, as written, whose links go: the page has no use for them
 * @throws when the page has no `<meta charset>`, after which the policy is written, or holds a `srcset`
 */
export function rewritePage(
  html: string,
  resolve: (url: string) => string | undefined,
  {
    isInside = false,
    codeOf,
    foreign,
    unbroken,
    wornOf = (css) => css,
    unworn = new Set(),
  }: RewriteOptions = {},
): RewrittenPage {
  const moduleScripts: string[] = [];
  const broken: string[] = [];
  const inlineScripts: string[] = [];
  const inlineStyles: string[] = [];
  let scriptFiles = false;
  let frames = false;
  let charset: HtmlElement | undefined;

  const resolved = (url: string) => {
    const result = resolve(url);
    if (result === undefined) broken.push(url);
    return result ?? url;
  };

  const visitStyle = (element: HtmlElement, edit: HtmlEdit) => {
    const text = ownText(element);
    const sheets = splitFontFaces(wornOf(text)).map((css) =>
      nameFilesTwice(relativeStyle(css, resolved)),
    );
    const css = sheets.join('</style><style>');
    if (css !== text) edit.fill(element, css);
    inlineStyles.push(...sheets);
  };

  const visitScript = (element: HtmlElement, edit: HtmlEdit) => {
    const src = attributeOf(element, 'src');
    const type = attributeOf(element, 'type') ?? '';
    if (src === undefined) {
      if (!DATA_SCRIPT.test(type)) inlineScripts.push(ownText(element));
      return;
    }
    if (type === 'module') moduleScripts.push(src);
    if (type === 'module' && codeOf) {
      const code = inScriptElement(codeOf(src));
      edit.replace(element, `<script>${code}</script>`);
      inlineScripts.push(code);
      return;
    }
    scriptFiles = true;
    if (type === 'module') edit.replaceAttribute(element, 'type', 'defer');
  };

  const pattern = foreign && foreignPattern(foreign);
  const written = editHtml(html, {
    text: (text, edit) => {
      const lang = languageOf(text);
      if (foreign && pattern && lang === foreign.within)
        edit.wrap(text, pattern, `<span lang="${foreign.lang}">`, '</span>');
      else if (unbroken && lang === unbroken.lang && isTitled(text))
        edit.wrap(text, unbroken.words, `<span class="${UNBROKEN_CLASS}">`, '</span>');
    },
    element: (element, edit) => {
      const { tagName, attrs } = element;
      const srcset = attributeOf(element, 'srcset');
      if (srcset !== undefined)
        throw new Error(`srcset is not made relative: write src (${srcset})`);
      if (tagName === 'link' && unworn.has(attributeOf(element, 'href') ?? '')) {
        edit.remove(element);
        return;
      }
      const isInlined = codeOf && tagName === 'script' && attributeOf(element, 'type') === 'module';
      for (const attribute of attrs) {
        const name = attributeName(attribute);
        if (!URL_ATTRIBUTES.has(name) || isInlined) continue;
        const relative = resolved(attribute.value);
        if (relative !== attribute.value) edit.setAttribute(element, name, relative);
      }
      if (isInside) openBeside(element, edit);
      if (tagName === 'meta' && attributeOf(element, 'charset') !== undefined) charset = element;
      if (tagName === 'iframe') frames = true;
      if (tagName === 'style') visitStyle(element, edit);
      if (tagName === 'script') visitScript(element, edit);
    },
    end: (edit) => {
      if (!charset) throw new Error('no <meta charset> to write the policy after');
      const policy = policyOf({ inlineScripts, inlineStyles, scriptFiles, frames });
      edit.insertAfter(charset, `<meta http-equiv="content-security-policy" content="${policy}">`);
    },
  });
  return { html: written, moduleScripts, broken };
}

/** Language that a text is marked with; none where its words are no sentence of the page. */
function languageOf(text: HtmlText): string | undefined {
  const marked = closest(
    text,
    (element) => NOT_MARKED.has(element.tagName) || attributeOf(element, 'lang') !== undefined,
  );
  return marked && !NOT_MARKED.has(marked.tagName) ? attributeOf(marked, 'lang') : undefined;
}

const isTitled = (text: HtmlText) => closest(text, ({ tagName }) => TITLED.has(tagName));

/** CSS with every `url(…)` made relative. */
export function relativeStyle(css: string, resolve: (url: string) => string): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${resolve(url)}${quote})`,
  );
}

/** Code as the text of a script element: what would end the element is written otherwise, and means the same. */
function inScriptElement(code: string): string {
  return code.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}
