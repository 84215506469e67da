/** /atelier/faits-csv.js and faits-json.js: the facts, for who takes some of them away. */
import type { APIRoute } from 'astro';
import { ownFactsPaths } from '../../open-data/own-facts.ts';

export const getStaticPaths = ownFactsPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
