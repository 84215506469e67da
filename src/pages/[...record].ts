/** /emporter/seance-emc-2de.scolomfr.xml and its likes; /en/take-home/ in the other edition. */
import type { APIRoute } from 'astro';
import { recordPaths } from '../open-data/session-record.ts';

export const getStaticPaths = recordPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
