/** What a browser loads by itself for a page: a link that is followed is none. */
import { attribute, type Element } from './dist.ts';

const LOADED_LINK = /\b(?:icon|preload|stylesheet|modulepreload|manifest)\b/;
/** Addresses elsewhere in a style. */
const ELSEWHERE_IN_STYLE = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^)"']+)/gi;

/** The code within a script or a style. */
export const codeOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function loadedBy(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'style')
    return [...codeOf(element).matchAll(ELSEWHERE_IN_STYLE)].map(([, url = '']) => url);
  if (tagName === 'link')
    return LOADED_LINK.test(attribute(element, 'rel') ?? '') ? urlsIn(element, 'href') : [];
  if (tagName === 'a' || tagName === 'area') return [];
  return urlsIn(
    element,
    'src',
    'srcset',
    'poster',
    'href',
    ...(tagName === 'object' ? ['data'] : []),
  );
}

const urlsIn = (element: Element, ...names: string[]): string[] =>
  names
    .flatMap((name) => attribute(element, name) ?? [])
    .filter((url) => url !== '' && !/^(?:data:|#|about:)/.test(url));

/** Addresses as the page writes them, each once. */
export const loadsOf = (elements: readonly Element[]): string[] => [
  ...new Set(elements.flatMap(loadedBy)),
];

/** Whether an address is one of another site. */
export const isElsewhere = (url: string): boolean => /^(?:https?:)?\/\//i.test(url);
