/** Rewrites the links of a page that leaves the site. Pure: text in, text out. */
import { attributeOf, editHtml } from './edit-html.ts';

/** URLs of other files of the site: no scheme, no host, not a fragment of the same page. */
const ON_SITE = /^(?![a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** Attributes that make sense only on a link. */
const LINK_ONLY = ['target', 'rel'];

/**
 * Makes the links of a page to other pages absolute, or plain text if the site has no URL: a file that is passed
 * on must name neither the folder nor the machine where it was made.
 *
 * @param page  path of the page in dist, from which its links are relative
 * @param site  URL of the site, or undefined
 */
export function linksForPaper(html: string, page: string, site: URL | undefined): string {
  return editHtml(html, {
    element: (element, edit) => {
      const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
      if (href === undefined || !ON_SITE.test(href)) return;
      edit.setAttribute(element, 'href', site && new URL(href, new URL(page, site)).href);
      if (!site) for (const name of LINK_ONLY) edit.setAttribute(element, name, undefined);
    },
  });
}
