/** /.well-known/security.txt; only with SITE_URL. */
import type { APIRoute } from 'astro';
import { securityPaths } from '../exports/security-file.ts';

export const getStaticPaths = securityPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
