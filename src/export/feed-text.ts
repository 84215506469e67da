/** Knows the XML files that need an address: without SITE_URL none is built. */
import type { CaseFile } from '../library/case-file.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { siteMapXml } from './site-map.ts';

/** Names of the files, without `.xml`. */
export const FEED_NAMES = ['corrections', 'sitemap'] as const;
export type FeedName = (typeof FEED_NAMES)[number];

/** Text of a file. The feed was updated when a correction was made, or else when a fact was last checked. */
export function feedText(name: FeedName, { corrections, events }: CaseFile, site: URL): string {
  if (name === 'sitemap') return siteMapXml(site);
  const checked = events.map(({ verified }) => verified).sort();
  return correctionsFeed(corrections, 'fr', site, checked.at(-1) ?? '');
}
