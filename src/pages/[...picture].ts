import type { APIRoute } from 'astro';
import { picturePaths } from '../export/picture-files.ts';
import { getCaseFile } from '../library/case-file.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await props['make'](await getCaseFile()));
