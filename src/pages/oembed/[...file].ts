import type { APIRoute } from 'astro';
import { oembedPaths } from '../../export/oembed.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
