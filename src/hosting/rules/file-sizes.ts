/** Knows how to write sizes of files into a built page. Pure: text in, text out. */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const BYTES_PER_KB = 1000;

/**
 * Fills each element `data-size-of="path/in/dist"` with the size of that file in kB, at least 1, in
 * the numbers of the language of the page. One whose file has no size yet is left empty.
 */
export function writeFileSizes(
  html: string,
  bytesOf: (file: string) => number | undefined,
): string {
  const edited = new MagicString(html);
  let language = 'en';
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const valueOf = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      if (node.tagName === 'html') language = valueOf('lang') ?? language;
      const file = valueOf('data-size-of');
      const bytes = file === undefined ? undefined : bytesOf(file);
      const place = node.sourceCodeLocation;
      if (bytes !== undefined && place?.startTag && node.childNodes.length === 0) {
        const kB = Math.max(1, Math.round(bytes / BYTES_PER_KB));
        edited.appendLeft(place.startTag.endOffset, new Intl.NumberFormat(language).format(kB));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return edited.toString();
}
