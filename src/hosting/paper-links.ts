/** Knows what becomes of the links of a page that leaves the site. Pure: text in, text out. */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Leads to another file of the site: no scheme, no host, not a place of the same page. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Makes the links of a page to other pages absolute, or plain text where the site has no address: a
 * file that is sent around must name neither the folder nor the machine on which it was made.
 *
 * @param page  path of the page in dist, from which its links are relative
 * @param site  address of the site, or undefined
 */
export function linksForPaper(html: string, page: string, site: URL | undefined): string {
  const edited = new MagicString(html);
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node && node.tagName === 'a') {
      const href = node.attrs.find(({ name }) => name === 'href')?.value;
      const place = node.sourceCodeLocation?.attrs?.['href'];
      if (href !== undefined && place && ON_SITE.test(href)) {
        const absolute = site && new URL(href, new URL(page, site)).href.replaceAll('&', '&amp;');
        if (absolute) edited.overwrite(place.startOffset, place.endOffset, `href="${absolute}"`);
        else edited.remove(place.startOffset, place.endOffset);
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return edited.toString();
}
