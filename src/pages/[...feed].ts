/** /sitemap.xml, /faits.xml, /en/facts.xml; only with SITE_URL. */
import type { APIRoute } from 'astro';
import { feedPaths } from '../exports/feed-text.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
