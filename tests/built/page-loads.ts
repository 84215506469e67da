/** Finds what a browser loads automatically for a page; links to follow do not count. */
import { attribute, type Element } from './dist.ts';

const LOADED_LINK = /\b(?:icon|preload|stylesheet|modulepreload|manifest)\b/;

/** Source code of a script or a style element. */
export const codeOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function loadedBy(element: Element): string[] {
  const { tagName } = element;
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

/** URLs as written in the page, without duplicates. */
export const loadsOf = (elements: readonly Element[]): string[] => [
  ...new Set(elements.flatMap(loadedBy)),
];
