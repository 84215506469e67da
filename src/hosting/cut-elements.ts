/** Knows how to take elements out of a built page without touching another byte. Pure: text in, text out. */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The page without the elements that satisfy a condition; what is inside one goes with it. */
export function cutElements(
  html: string,
  isCut: (attributes: ReadonlyMap<string, string>) => boolean,
): string {
  const edited = new MagicString(html);
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node && isCut(new Map(node.attrs.map(({ name, value }) => [name, value])))) {
      const place = node.sourceCodeLocation;
      if (place) edited.remove(place.startOffset, place.endOffset);
      return;
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return edited.toString();
}
