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
import {
  NO_BREAK,
  TITLED,
  UNBROKEN_CLASS,
  type BoundSpaces,
  type UnbrokenWords,
} from './unbroken-words.ts';

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

/** Address as written → address as it must be, or undefined when no file answers. */
type Resolve = (url: string) => string | undefined;

export interface RewriteOptions {
  /** The page stands inside another: what leaves it opens beside, and its drawings are written short. */
  isInside?: boolean;
  codeOf?: (src: string) => string;
  foreign?: ForeignWords;
  unbroken?: UnbrokenWords;
  bound?: BoundSpaces;
  /** A style sheet of the page → what the page has a use for. */
  purge?: (css: string) => string;
  /** Files, as written, that the page has no use for. */
  unused?: ReadonlySet<string>;
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
 * @param options.isInside  the page stands inside another: what leaves it opens beside, its drawings are written short
 * @param options.codeOf   module script, as named → its classic code, for a page that holds everything it runs
 * @param options.foreign  words to mark with their language
 * @param options.unbroken  words of titles and links that hold together
 * @param options.bound     spaces at which no line ends
 * @param options.purge    a style sheet of the page → what the page has a use for
 * @param options.unused    files, as written, whose links go: the page has no use for them
 * @throws when the page has no `<meta charset>`, after which the policy is written, or holds a `srcset`
 */
export function rewritePage(
  html: string,
  resolve: Resolve,
  options: RewriteOptions = {},
): RewrittenPage {
  const elements = new ElementRewriter(resolve, options);
  const written = editHtml(html, {
    text: markerOf(options),
    element: (element, edit) => elements.rewrite(element, edit),
    end: (edit) => elements.writePolicy(edit),
  });
  return { html: written, moduleScripts: elements.moduleScripts, broken: elements.broken };
}

/** Rewrites the elements of a page one after the other, and keeps what its policy must let it run. */
class ElementRewriter {
  /** As in RewrittenPage. */
  readonly moduleScripts: string[] = [];
  readonly broken: string[] = [];
  readonly #resolve: Resolve;
  readonly #options: RewriteOptions;
  readonly #inlineScripts: string[] = [];
  readonly #inlineStyles: string[] = [];
  #hasScriptFiles = false;
  #hasFrames = false;
  #charset: HtmlElement | undefined;

  constructor(resolve: Resolve, options: RewriteOptions) {
    this.#resolve = resolve;
    this.#options = options;
  }

  /** @throws for a `srcset` */
  rewrite(element: HtmlElement, edit: HtmlEdit): void {
    const { tagName } = element;
    const { isInside, unused } = this.#options;
    const srcset = attributeOf(element, 'srcset');
    if (srcset !== undefined) throw new Error(`srcset is not made relative: write src (${srcset})`);
    if (tagName === 'link' && unused?.has(attributeOf(element, 'href') ?? '')) {
      edit.remove(element);
      return;
    }
    if (!this.#isInlined(element)) this.#rewriteUrls(element, edit);
    if (isInside) openBeside(element, edit);
    if (tagName === 'meta' && attributeOf(element, 'charset') !== undefined)
      this.#charset = element;
    if (tagName === 'iframe') this.#hasFrames = true;
    if (tagName === 'style') this.#rewriteStyle(element, edit);
    if (tagName === 'script') this.#rewriteScript(element, edit);
    else if (isInside) edit.closeEmpty(element);
  }

  /**
   * Writes the policy of all that was rewritten.
   * @throws where no `<meta charset>` was
   */
  writePolicy(edit: HtmlEdit): void {
    if (!this.#charset) throw new Error('no <meta charset> to write the policy after');
    const policy = policyOf({
      inlineScripts: this.#inlineScripts,
      inlineStyles: this.#inlineStyles,
      scriptFiles: this.#hasScriptFiles,
      frames: this.#hasFrames,
    });
    edit.insertAfter(
      this.#charset,
      `<meta http-equiv="content-security-policy" content="${policy}">`,
    );
  }

  /** Whether its code takes its place in the page: no file need answer its address then. */
  #isInlined(element: HtmlElement): boolean {
    return (
      this.#options.codeOf !== undefined &&
      element.tagName === 'script' &&
      attributeOf(element, 'type') === 'module'
    );
  }

  #rewriteUrls(element: HtmlElement, edit: HtmlEdit): void {
    for (const attribute of element.attrs) {
      const name = attributeName(attribute);
      if (!URL_ATTRIBUTES.has(name)) continue;
      const relative = this.#resolved(attribute.value);
      if (relative !== attribute.value) edit.setAttribute(element, name, relative);
    }
  }

  #rewriteStyle(element: HtmlElement, edit: HtmlEdit): void {
    const text = ownText(element);
    const { purge = (css) => css } = this.#options;
    const sheets = splitFontFaces(purge(text)).map((css) =>
      nameFilesTwice(relativeStyle(css, (url) => this.#resolved(url))),
    );
    const css = sheets.join('</style><style>');
    if (css !== text) edit.fill(element, css);
    this.#inlineStyles.push(...sheets);
  }

  #rewriteScript(element: HtmlElement, edit: HtmlEdit): void {
    const src = attributeOf(element, 'src');
    const type = attributeOf(element, 'type') ?? '';
    const { codeOf } = this.#options;
    if (src === undefined) {
      if (!DATA_SCRIPT.test(type)) this.#inlineScripts.push(ownText(element));
      return;
    }
    if (type === 'module') this.moduleScripts.push(src);
    if (type === 'module' && codeOf) {
      const code = inScriptElement(codeOf(src));
      edit.replace(element, `<script>${code}</script>`);
      this.#inlineScripts.push(code);
      return;
    }
    this.#hasScriptFiles = true;
    if (type === 'module') edit.replaceAttribute(element, 'type', 'defer');
  }

  /** The address as it must be; one that no file answers is kept as it is, and counted. */
  #resolved(url: string): string {
    const result = this.#resolve(url);
    if (result === undefined) this.broken.push(url);
    return result ?? url;
  }
}

/** Marks, in the texts of a page, the words of another language and those that hold together. */
function markerOf({ foreign, unbroken, bound, isInside }: RewriteOptions) {
  const pattern = foreign && foreignPattern(foreign);
  return (text: HtmlText, edit: HtmlEdit) => {
    if (isInside) edit.cutBlanks(text);
    const lang = languageOf(text);
    if (bound && lang === bound.lang) edit.replaceIn(text, bound.spaces, NO_BREAK);
    if (foreign && pattern && lang === foreign.within)
      edit.wrap(text, pattern, `<span lang="${foreign.lang}">`, '</span>');
    else if (unbroken && lang === unbroken.lang && isTitled(text))
      edit.wrap(text, unbroken.words, `<span class="${UNBROKEN_CLASS}">`, '</span>');
  };
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
