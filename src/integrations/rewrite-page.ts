/**
 * Makes one built page independent of where it is served: relative URLs, classic scripts, and a policy that fits
 * the result. Pure: text in, text out.
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
import { foreignPattern, NOT_MARKED, type ForeignWords } from './foreign-words.ts';
import { policyOf } from './rules/content-security-policy.ts';

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

/** Spaces at which a line must not break, « 14 novembre ». Only pages bind them: data and searches keep a plain space. */
export interface BoundSpaces {
  /** Language of the texts. */
  lang: string;
  /** Matches only the spaces. */
  spaces: RegExp;
}
const NO_BREAK = '\u00a0';

/** URL as written → URL to write, or undefined if it leads to no file. */
type Resolve = (url: string) => string | undefined;

export interface RewriteOptions {
  /** Whether the page is framed: links that leave it open a new window. */
  isInside?: boolean;
  /** Module script, as named → its classic code, for a page that contains everything it runs. */
  codeOf?: (src: string) => string | undefined;
  /** Style sheet, as named → its rules, for a page that contains them. */
  cssOf?: (href: string) => string | undefined;
  foreign?: ForeignWords;
  bound?: BoundSpaces;
  /** Trusted Types policy by which the scripts of a page load others of the site. */
  scriptPolicy?: string;
}

export interface RewrittenPage {
  html: string;
  /** Module scripts and style sheets that the page loads, as written. */
  files: string[];
  /** URLs of this site that lead to no file. */
  broken: string[];
}

/**
 * @param html  the built page
 * @throws if the page has no `<meta charset>`, after which the policy is written, or has a `srcset`
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
  return { html: written, files: elements.files, broken: elements.broken };
}

/** Rewrites the elements of a page one by one, and collects what its policy must allow. */
class ElementRewriter {
  /** As in RewrittenPage. */
  readonly files: string[] = [];
  readonly broken: string[] = [];
  readonly #resolve: Resolve;
  readonly #options: RewriteOptions;
  readonly #inlineScripts: string[] = [];
  readonly #inlineStyles: string[] = [];
  #hasScriptFiles = false;
  #hasStyleFiles = false;
  #hasFrames = false;
  #charset: HtmlElement | undefined;

  constructor(resolve: Resolve, options: RewriteOptions) {
    this.#resolve = resolve;
    this.#options = options;
  }

  /** @throws for a `srcset` */
  rewrite(element: HtmlElement, edit: HtmlEdit): void {
    const { tagName } = element;
    const { isInside } = this.#options;
    const srcset = attributeOf(element, 'srcset');
    if (srcset !== undefined) throw new Error(`srcset is not made relative: write src (${srcset})`);
    if (this.#inlineSheet(element, edit)) return;
    if (!this.#isInlined(element)) this.#rewriteUrls(element, edit);
    if (isInside) openBeside(element, edit);
    if (tagName === 'meta' && attributeOf(element, 'charset') !== undefined)
      this.#charset = element;
    if (tagName === 'iframe') this.#hasFrames = true;
    if (tagName === 'style') this.#inlineStyles.push(ownText(element));
    if (tagName === 'script') this.#rewriteScript(element, edit);
  }

  /**
   * Writes the policy for everything that was rewritten.
   * @throws if there was no `<meta charset>`
   */
  writePolicy(edit: HtmlEdit): void {
    if (!this.#charset) throw new Error('no <meta charset> to write the policy after');
    const policy = policyOf({
      inlineScripts: this.#inlineScripts,
      inlineStyles: this.#inlineStyles,
      scriptFiles: this.#hasScriptFiles,
      styleFiles: this.#hasStyleFiles,
      frames: this.#hasFrames,
      scriptPolicy: this.#hasScriptFiles ? this.#options.scriptPolicy : undefined,
    });
    edit.insertAfter(
      this.#charset,
      `<meta http-equiv="content-security-policy" content="${policy}">`,
    );
  }

  /** Whether the code of a script replaces it in the page: its URL need not lead to a file then. */
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

  /** Puts the rules of a style sheet in the place of its link; whether it did. */
  #inlineSheet(element: HtmlElement, edit: HtmlEdit): boolean {
    const href = attributeOf(element, 'href');
    if (href === undefined || attributeOf(element, 'rel') !== 'stylesheet') return false;
    const css = this.#options.cssOf?.(href);
    if (css === undefined) {
      this.#hasStyleFiles = true;
      this.files.push(href);
      return false;
    }
    const text = css.trim();
    edit.replace(element, `<style>${text}</style>`);
    this.#inlineStyles.push(text);
    return true;
  }

  #rewriteScript(element: HtmlElement, edit: HtmlEdit): void {
    const src = attributeOf(element, 'src');
    const type = attributeOf(element, 'type') ?? '';
    const { codeOf } = this.#options;
    if (src === undefined) {
      if (!DATA_SCRIPT.test(type)) this.#inlineScripts.push(ownText(element));
      return;
    }
    const code = type === 'module' && codeOf ? codeOf(src) : undefined;
    if (code !== undefined) {
      const text = inScriptElement(code);
      edit.replace(element, `<script>${text}</script>`);
      this.#inlineScripts.push(text);
      return;
    }
    this.#hasScriptFiles = true;
    if (type !== 'module') return;
    this.files.push(src);
    edit.replaceAttribute(element, 'type', 'defer');
  }

  /** The URL to write; one that leads to no file is kept and reported. */
  #resolved(url: string): string {
    const result = this.#resolve(url);
    if (result === undefined) this.broken.push(url);
    return result ?? url;
  }
}

/** Marks, in the texts of a page, words of another language, and binds the words of a date. */
function markerOf({ foreign, bound }: RewriteOptions) {
  const pattern = foreign && foreignPattern(foreign);
  return (text: HtmlText, edit: HtmlEdit) => {
    const lang = languageOf(text);
    if (bound && lang === bound.lang) edit.replaceIn(text, bound.spaces, NO_BREAK);
    if (foreign && pattern && lang === foreign.within)
      edit.wrap(text, pattern, `<span lang="${foreign.lang}">`, '</span>');
  };
}

/** The language of a text; undefined if its words are not part of a sentence. */
function languageOf(text: HtmlText): string | undefined {
  const marked = closest(
    text,
    (element) => NOT_MARKED.has(element.tagName) || attributeOf(element, 'lang') !== undefined,
  );
  return marked && !NOT_MARKED.has(marked.tagName) ? attributeOf(marked, 'lang') : undefined;
}

/** Code as the text of a script element: what would end the element is escaped, without changing its meaning. */
function inScriptElement(code: string): string {
  return code.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/** `noopener`: the page that opens has no access to the one that stays. */
const BESIDE = { target: '_blank', rel: 'noopener' } as const;

/**
 * Makes a link that leaves a framed page open in a new window, so that one click never replaces the activity with a page,
 * or with the refusal of a site that forbids framing. If a sandbox blocks new windows, the page prints its URL.
 */
function openBeside(element: HtmlElement, edit: HtmlEdit): void {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  if (href === undefined || href.startsWith('#')) return;
  const isThere = (name: string) => attributeOf(element, name) !== undefined;
  const [there, missing] = [true, false].map((wanted) =>
    Object.entries(BESIDE).filter(([name]) => isThere(name) === wanted),
  );
  for (const [name, value] of there ?? []) edit.setAttribute(element, name, value);
  edit.addAttributes(element, 'href', Object.fromEntries(missing ?? []));
}
