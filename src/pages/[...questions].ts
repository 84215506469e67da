/** /emporter/questions.gift.txt, -moodle.xml and the packages of H5P; /en/take-home/ in the other edition. */
import type { APIRoute } from 'astro';
import { questionPaths } from '../open-data/question-bank.ts';

export const getStaticPaths = questionPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
