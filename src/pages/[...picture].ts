/** /vignettes/*.png; in English /en/thumbnails/*.png. */
import type { APIRoute } from 'astro';
import { picturePaths } from '../exports/pictures/picture-files.ts';
import { getCaseFile } from '../case/case-file.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await props['make'](await getCaseFile()));
