/** /data/: the open data, the files that its page lists, and those that it listed. */
import type { APIRoute } from 'astro';
import { getDataFiles, getFormerDataFiles } from '../../open-data/data-files.ts';

export const getStaticPaths = async () =>
  [...(await getDataFiles()), ...(await getFormerDataFiles())].map(({ path, text }) => ({
    params: { file: path },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
