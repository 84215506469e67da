/** /atelier/textes-fr.js and other data scripts, which a page loads on demand. */
import type { APIRoute } from 'astro';
import { factTextsPaths } from '../../exports/fact-texts.ts';
import { searchIndexPaths } from '../../views/search/index-scripts.ts';

export const getStaticPaths = async () => [
  ...(await factTextsPaths()),
  ...(await searchIndexPaths()),
];

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
