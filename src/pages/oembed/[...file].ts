/** /oembed/fr/*.json and /oembed/en/*.json; only with SITE_URL. */
import type { APIRoute } from 'astro';
import { oembedPaths } from '../../embeds/oembed.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
