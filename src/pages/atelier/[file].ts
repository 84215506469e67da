/** /atelier/faits-csv.js and other data scripts, which a page loads on demand. */
import type { APIRoute } from 'astro';
import { frameOffer } from '../../embeds/framed-views.ts';
import { factTextsPaths } from '../../exports/fact-texts.ts';
import { ownFactsPaths } from '../../exports/own-facts.ts';
import { ownWordsPaths } from '../../exports/own-words.ts';
import { searchIndexPaths } from '../../views/search/index-scripts.ts';

export const getStaticPaths = async () => [
  ...(await ownFactsPaths()),
  ...(await factTextsPaths()),
  ...ownWordsPaths(frameOffer),
  ...(await searchIndexPaths()),
];

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
