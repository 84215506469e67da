import type { APIRoute } from 'astro';
import { feedPaths } from '../export/feed-text.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
