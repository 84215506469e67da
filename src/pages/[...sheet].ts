/** /emporter/fiche-eleve-snt-2de.docx and the like; in English in /en/take-home/. */
import type { APIRoute } from 'astro';
import { sheetBytes, sheetPaths } from '../exports/sheets/sheet-files.ts';

export const getStaticPaths = sheetPaths;

export const GET: APIRoute<Parameters<typeof sheetBytes>[0]> = async ({ props }) =>
  new Response(await sheetBytes(props));
