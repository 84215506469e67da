/** Every file of text that is not a page: feeds, open data, questions, documents for hosts, data that a page loads. */
import type { APIRoute } from 'astro';
import { oembedPaths } from '../embeds/oembed.ts';
import { dataPaths } from '../exports/data-files.ts';
import { factTextsPaths } from '../exports/fact-texts.ts';
import { feedPaths } from '../exports/feed-text.ts';
import { questionPaths } from '../exports/question-bank.ts';
import { securityPaths } from '../exports/security-file.ts';
import { searchIndexPaths } from '../views/search/index-scripts.ts';

export const getStaticPaths = async () =>
  [
    await feedPaths(),
    await dataPaths(),
    await questionPaths(),
    await oembedPaths(),
    await factTextsPaths(),
    await searchIndexPaths(),
    securityPaths(),
  ].flat();

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
