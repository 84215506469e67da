/** Knows the site map for search engines (sitemaps.org protocol 0.9). Needs an address. */
import { fileOf, PUBLISHED_LOCALES, ROUTE_NAMES } from '../i18n/routes.ts';

export function siteMapXml(site: URL): string {
  const addresses = PUBLISHED_LOCALES.flatMap((locale) =>
    ROUTE_NAMES.map((name) => new URL(fileOf(name, locale), site).href),
  );
  const urls = addresses.map((address) => `  <url><loc>${address}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
}
