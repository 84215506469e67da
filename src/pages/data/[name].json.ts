import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_SET_NAMES, dataSetText, type DataSetName } from '../../export/data-set.ts';
import { getCaseFile } from '../../library/case-file.ts';

export const getStaticPaths = (() =>
  DATA_SET_NAMES.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(dataSetText(params['name'] as DataSetName, await getCaseFile()));
