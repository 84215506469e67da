/** /robots.txt. */
import type { APIRoute } from 'astro';
import { robotsText } from '../exports/robots-file.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsText(site));
