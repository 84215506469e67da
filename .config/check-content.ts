/**
 * Reports every error in content/ that a build would report, in seconds. Writes the list of the text pages
 * (src/i18n/text-pages.ts), nothing else.
 */
import { findInContent } from '../src/case/content-findings.ts';
import { collections } from '../src/content.config.ts';
import { formatProblems } from '../src/schemas/author-message.ts';

const problems = findInContent(collections, process.env['SITE_URL']);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log('Aucune erreur dans le contenu.');
