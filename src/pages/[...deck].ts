/** /emporter/diaporama.pptx; in English /en/take-home/slides.pptx. */
import type { APIRoute } from 'astro';
import { deckBytes } from '../exports/slides/deck-bytes.ts';
import { deckPaths } from '../exports/slides/deck-files.ts';

export const getStaticPaths = deckPaths;

export const GET: APIRoute = async ({ props }) => new Response(await deckBytes(props['locale']));
