import type { APIRoute } from 'astro';
import { correctionsFeed } from '../export/corrections-feed.ts';
import { siteMapXml } from '../export/site-map.ts';
import { getCaseFile } from '../library/case-file.ts';

/** Both need an address: without SITE_URL neither is built. */
export const getStaticPaths = () =>
  (import.meta.env.SITE ? ['corrections', 'sitemap'] : []).map((feed) => ({ params: { feed } }));

export const GET: APIRoute = async ({ params, site = new URL('about:blank') }) => {
  const { corrections, events } = await getCaseFile();
  const updated =
    events
      .map(({ verified }) => verified)
      .sort()
      .at(-1) ?? '';
  return new Response(
    params['feed'] === 'sitemap'
      ? siteMapXml(site)
      : correctionsFeed(corrections, 'fr', site, updated),
  );
};
