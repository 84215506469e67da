/** /data/: the open data files that the data page lists. */
import type { APIRoute } from 'astro';
import { getDataFiles } from '../../exports/data-files.ts';

export const getStaticPaths = async () =>
  (await getDataFiles()).map(({ path, text }) => ({ params: { file: path }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
