import type { APIRoute } from 'astro';
import { FEED_NAMES, feedText, type FeedName } from '../export/feed-text.ts';
import { getCaseFile } from '../library/case-file.ts';

export const getStaticPaths = () =>
  (import.meta.env.SITE ? FEED_NAMES : []).map((feed) => ({ params: { feed } }));

export const GET: APIRoute = async ({ params, site }) =>
  new Response(site && feedText(params['feed'] as FeedName, await getCaseFile(), site));
