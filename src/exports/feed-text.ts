/** Builds the XML files that need a site URL; without SITE_URL there are none. */
import { LOCALES } from '../i18n/locale.ts';
import { CORRECTIONS_FEED, FACTS_FEED } from '../i18n/routes.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { factsFeed } from './facts-feed.ts';
import { SITE_MAP_FILE, siteMapXml } from './site-map.ts';

interface FeedPath {
  params: { feed: string };
  props: { text: string };
}

/** Static paths of the site map and of the feeds in both languages, for an endpoint `[...feed].ts`. */
export async function feedPaths(): Promise<FeedPath[]> {
  const { site } = edition();
  if (!site) return [];
  const file = await getCaseFile();
  const checked = latestCheck(file);
  const path = (feed: string, text: string): FeedPath => ({ params: { feed }, props: { text } });
  return [
    path(SITE_MAP_FILE, siteMapXml(file, site)),
    ...LOCALES.flatMap((locale) => [
      path(FACTS_FEED[locale], factsFeed(file, locale, site)),
      path(CORRECTIONS_FEED[locale], correctionsFeed(file, locale, site, checked)),
    ]),
  ];
}
