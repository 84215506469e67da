/** Writes the site map for search engines (sitemaps.org protocol 0.9). Needs a site URL. */
import { LOCALES } from '../i18n/locale.ts';
import { fileOf, ROUTE_NAMES, type Address } from '../i18n/routes.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { escapeXml, xmlElement } from './xml-element.ts';

/** Path of the site map in dist. */
export const SITE_MAP_FILE = 'sitemap.xml';

/**
 * Text of the site map: the French pages, then their English counterparts, as absolute URLs. Frames, files and the
 * list of named people, which asks not to be indexed, are left out.
 */
export function siteMapXml(
  { events, sessions }: Pick<CaseFile, 'events' | 'sessions'>,
  site: URL,
): string {
  const pages: Address[] = [
    ...ROUTE_NAMES.filter((route) => route !== 'actors'),
    ...events.map(({ id }): Address => `event:${id}`),
    ...sessions.flatMap(({ id }): Address[] => [
      `session:${id}`,
      `pupil-sheet:${id}`,
      `teacher-sheet:${id}`,
    ]),
  ];
  const addresses = LOCALES.flatMap((locale) =>
    pages.map((page) => new URL(fileOf(page, locale), site).href),
  );
  const urls = addresses.map((address) =>
    xmlElement('url', {}, xmlElement('loc', {}, escapeXml(address))),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
