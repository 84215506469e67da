/**
 * Knows how to make one built page independent of where it is served: relative addresses, classic
 * scripts, and a policy that fits what is left. Pure: text in, text out. Edits the source at the
 * places that parse5 names and leaves every other byte alone.
 */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
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

export interface RewriteOptions {
  codeOf?: (src: string) => string;
  foreign?: ForeignWords;
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
 * @param options.codeOf   module script, as named → its classic code, for a page that holds everything it runs
 * @param options.foreign  words to mark with their language
 * @throws when the page has no `<meta charset>`, after which the policy is written, or holds a `srcset`
 */
export function rewritePage(
  html: string,
  resolve: (url: string) => string | undefined,
  { codeOf, foreign }: RewriteOptions = {},
): RewrittenPage {
  const edited = new MagicString(html);
  const moduleScripts: string[] = [];
  const broken: string[] = [];
  const inlineScripts: string[] = [];
  const inlineStyles: string[] = [];
  let scriptFiles = false;
  let frames = false;
  let charsetEnd: number | undefined;

  const resolved = (url: string) => {
    const result = resolve(url);
    if (result === undefined) broken.push(url);
    return result ?? url;
  };

  const setAttribute = (element: Tree.Element, name: string, value: string) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (place)
      edited.overwrite(
        place.startOffset,
        place.endOffset,
        `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      );
  };

  const visitStyle = (element: Tree.Element) => {
    const text = textOf(element);
    const place = element.childNodes[0]?.sourceCodeLocation;
    const sheets = splitFontFaces(text).map((css) => relativeStyle(css, resolved));
    const css = sheets.join('</style><style>');
    if (place && css !== text) edited.overwrite(place.startOffset, place.endOffset, css);
    inlineStyles.push(...sheets);
  };

  const visitScript = (element: Tree.Element, attributes: Map<string, string>) => {
    const src = attributes.get('src');
    const type = attributes.get('type') ?? '';
    if (src === undefined) {
      if (!DATA_SCRIPT.test(type)) inlineScripts.push(textOf(element));
      return;
    }
    const place = element.sourceCodeLocation;
    const typePlace = place?.attrs?.['type'];
    if (type !== 'module' || !place || !typePlace) {
      scriptFiles = true;
      return;
    }
    moduleScripts.push(src);
    if (codeOf) {
      const code = inScriptElement(codeOf(src));
      edited.overwrite(place.startOffset, place.endOffset, `<script>${code}</script>`);
      inlineScripts.push(code);
      return;
    }
    scriptFiles = true;
    edited.overwrite(typePlace.startOffset, typePlace.endOffset, 'defer');
  };

  const pattern = foreign && foreignPattern(foreign);
  const markForeign = (node: Tree.TextNode) => {
    const place = node.sourceCodeLocation;
    if (!foreign || !pattern || !place) return;
    for (const { 0: words, index } of html
      .slice(place.startOffset, place.endOffset)
      .matchAll(pattern)) {
      const start = place.startOffset + index;
      edited.appendRight(start, `<span lang="${foreign.lang}">`);
      edited.appendLeft(start + words.length, '</span>');
    }
  };

  const visit = (node: Tree.Node, lang = ''): void => {
    if (node.nodeName === '#text' && lang === foreign?.within) markForeign(node as Tree.TextNode);
    if ('tagName' in node) {
      const attributes = new Map(
        node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      );
      lang = NOT_MARKED.has(node.tagName) ? '' : (attributes.get('lang') ?? lang);
      if (attributes.has('srcset'))
        throw new Error(`srcset is not made relative: write src (${attributes.get('srcset')})`);
      const isInlined = codeOf && node.tagName === 'script' && attributes.get('type') === 'module';
      for (const [name, value] of attributes) {
        if (!URL_ATTRIBUTES.has(name) || isInlined) continue;
        const relative = resolved(value);
        if (relative !== value) setAttribute(node, name, relative);
      }
      if (node.tagName === 'meta' && attributes.has('charset'))
        charsetEnd = node.sourceCodeLocation?.endOffset;
      if (node.tagName === 'iframe') frames = true;
      if (node.tagName === 'style') visitStyle(node);
      if (node.tagName === 'script') visitScript(node, attributes);
    }
    if ('content' in node) visit(node.content, lang);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, lang);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));

  if (charsetEnd === undefined) throw new Error('no <meta charset> to write the policy after');
  const policy = policyOf({ inlineScripts, inlineStyles, scriptFiles, frames });
  edited.appendLeft(charsetEnd, `<meta http-equiv="content-security-policy" content="${policy}">`);
  return { html: edited.toString(), moduleScripts, broken };
}

/** CSS with every `url(…)` made relative. */
export function relativeStyle(css: string, resolve: (url: string) => string): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${resolve(url)}${quote})`,
  );
}

/**
 * The faces of a style sheet that name a file, then all else. Only the first depends on the folder of a
 * page: apart, pages of every folder and language share the hash of the second (host-policy.ts).
 */
export function splitFontFaces(css: string): string[] {
  const face = /@font-face\s*\{[^{}]*url\([^{}]*\}/g;
  const faces = css.match(face)?.join('') ?? '';
  return [faces, css.replace(face, '')].filter(Boolean);
}

/** Code as the text of a script element: what would end the element is written otherwise, and means the same. */
export function inScriptElement(code: string): string {
  return code.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
