/** Builds the XML files that need a site URL; without SITE_URL there are none. */
import { LOCALES } from '../i18n/locale.ts';
import { FACTS_FEED } from '../i18n/routes.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition } from '../case/page-citation.ts';
import { factsFeed } from './facts-feed.ts';
import { SITE_MAP_FILE, siteMapXml } from './site-map.ts';

/** Static paths of the site map and of the feed of facts in both languages. */
export async function feedPaths() {
  const { site } = edition();
  if (!site) return [];
  const file = await getCaseFile();
  const path = (name: string, text: string) => ({ params: { file: name }, props: { text } });
  return [
    path(SITE_MAP_FILE, siteMapXml(file, site)),
    ...LOCALES.map((locale) => path(FACTS_FEED[locale], factsFeed(file, locale, site))),
  ];
}
