/** /emporter/questions-moodle.xml, and those of each session; in English in /en/take-home/. */
import type { APIRoute } from 'astro';
import { questionPaths } from '../exports/question-bank.ts';

export const getStaticPaths = questionPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
