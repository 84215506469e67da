/** /emporter/diaporama.pptx, seance-snt-2de.pptx; in English /en/take-home/slides.pptx, session-snt-2de.pptx. */
import type { APIRoute } from 'astro';
import { deckFile, deckPaths } from '../exports/slides/deck-files.ts';

export const getStaticPaths = deckPaths;

export const GET: APIRoute<Parameters<typeof deckFile>[0]> = async ({ props }) =>
  new Response(await deckFile(props));
