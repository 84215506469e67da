/**
 * Writes `robots.txt`, which a crawler asks for at the root of a host before anything else. A page that is not to be
 * indexed says so itself, in a meta element that a crawler must be able to read. Source: RFC 9309.
 */
import { SITE_MAP_FILE } from './site-map.ts';

/** Text of the file: every page may be read; the site map is at `site`, if the site has a URL. */
export function robotsText(site: URL | undefined): string {
  const lines = ['User-agent: *', 'Allow: /', ''];
  return [...lines, ...(site ? [`Sitemap: ${new URL(SITE_MAP_FILE, site).href}`, ''] : [])].join(
    '\n',
  );
}
