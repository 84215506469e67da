/** Knows the XML files that need an address: without SITE_URL none is built. */
import type { CaseFile } from '../library/case-file.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { factsFeed } from './facts-feed.ts';
import { siteMapXml } from './site-map.ts';

/** Names of the files, without `.xml`. */
export const FEED_NAMES = ['corrections', 'faits', 'sitemap'] as const;
export type FeedName = (typeof FEED_NAMES)[number];

/** Text of a file. The feed of corrections was updated when something was corrected or answered, or else when a fact was last checked. */
export function feedText(name: FeedName, file: CaseFile, site: URL): string {
  if (name === 'sitemap') return siteMapXml(file, site);
  if (name === 'faits') return factsFeed(file, 'fr', site);
  const checked = file.events.map(({ verified }) => verified).sort();
  return correctionsFeed(file, 'fr', site, checked.at(-1) ?? '');
}
