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
import { policyOf, type PageSources } from './rules/content-security-policy.ts';

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
  const { isInside, codeOf, cssOf, scriptPolicy } = options;
  const files: string[] = [];
  const broken: string[] = [];
  const sources: PageSources = {
    inlineScripts: [],
    inlineStyles: [],
    scriptFiles: false,
    styleFiles: false,
    frames: false,
  };
  let charset: HtmlElement | undefined;

  /** Puts the rules of a style sheet in the place of its link, if the page contains them. */
  const inlineSheet = (link: HtmlElement, href: string, edit: HtmlEdit): boolean => {
    const css = cssOf?.(href)?.trim();
    if (css === undefined) {
      sources.styleFiles = true;
      files.push(href);
      return false;
    }
    edit.replace(link, `<style>${css}</style>`);
    sources.inlineStyles.push(css);
    return true;
  };

  const rewriteScript = (script: HtmlElement, edit: HtmlEdit): void => {
    const src = attributeOf(script, 'src');
    const type = attributeOf(script, 'type') ?? '';
    const code = src !== undefined && type === 'module' ? codeOf?.(src) : undefined;
    if (code !== undefined) {
      const text = inScriptElement(code);
      edit.replace(script, `<script>${text}</script>`);
      sources.inlineScripts.push(text);
    } else if (src !== undefined) {
      sources.scriptFiles = true;
      if (type !== 'module') return;
      files.push(src);
      edit.replaceAttribute(script, 'type', 'defer');
    } else if (!DATA_SCRIPT.test(type)) sources.inlineScripts.push(ownText(script));
  };

  /** A URL that leads to no file is kept and reported; the code of a script may stand in the page instead. */
  const rewriteUrls = (element: HtmlElement, edit: HtmlEdit): void => {
    if (codeOf && element.tagName === 'script' && attributeOf(element, 'type') === 'module') return;
    for (const attribute of element.attrs) {
      const name = attributeName(attribute);
      if (!URL_ATTRIBUTES.has(name)) continue;
      const relative = resolve(attribute.value);
      if (relative === undefined) broken.push(attribute.value);
      else if (relative !== attribute.value) edit.setAttribute(element, name, relative);
    }
  };

  const written = editHtml(html, {
    text: markerOf(options),
    element: (element, edit) => {
      const { tagName } = element;
      const srcset = attributeOf(element, 'srcset');
      if (srcset !== undefined)
        throw new Error(`srcset is not made relative: write src (${srcset})`);
      const href = attributeOf(element, 'href');
      const isSheet = href !== undefined && attributeOf(element, 'rel') === 'stylesheet';
      if (isSheet && inlineSheet(element, href, edit)) return;
      rewriteUrls(element, edit);
      if (isInside) openBeside(element, edit);
      if (tagName === 'meta' && attributeOf(element, 'charset') !== undefined) charset = element;
      if (tagName === 'iframe') sources.frames = true;
      if (tagName === 'style') sources.inlineStyles.push(ownText(element));
      if (tagName === 'script') rewriteScript(element, edit);
    },
    end: (edit) => {
      if (!charset) throw new Error('no <meta charset> to write the policy after');
      const policy = policyOf({
        ...sources,
        scriptPolicy: sources.scriptFiles ? scriptPolicy : undefined,
      });
      edit.insertAfter(charset, `<meta http-equiv="content-security-policy" content="${policy}">`);
    },
  });
  return { html: written, files, broken };
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
