/** /emporter/diaporama.pptx; /en/take-home/slides.pptx in the other edition. */
import type { APIRoute } from 'astro';
import { deckBytes } from '../exports/slides/deck-bytes.ts';
import { deckPaths } from '../exports/slides/deck-files.ts';

export const getStaticPaths = deckPaths;

export const GET: APIRoute = async ({ props }) => new Response(await deckBytes(props['locale']));
