/** Says what is wrong with content/, all of it, as a build would, in seconds; makes nothing. */
import { contentProblems } from '../src/case/content-problems.ts';
import { collections } from '../src/content.config.ts';
import { formatProblems } from '../src/schemas/author-message.ts';

const problems = contentProblems(collections, Boolean(process.env['SITE_URL']));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log('Aucune erreur dans le contenu.');
