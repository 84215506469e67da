/** Prints the content counts of a built site, and the readability of each version of an article. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} dist folder of the built site */
export function printCensus(dist) {
  const { census } = JSON.parse(readFileSync(path.join(dist, 'data', 'census.json'), 'utf8'));
  const list = (/** @type {Record<string, number>} */ tally) =>
    Object.entries(tally)
      .map(([key, n]) => `${key} ${n}`)
      .join(', ');
  const { events, claims, pieces, actors, terms, questions, sessions, articles } = census;
  const share = Math.round((100 * events.withPrimaryPiece) / events.total);
  console.log(`
Recensement
  faits     ${events.total} (${list(events.byStanding)}), ${share} % avec une pièce primaire lue
  phrases   ${claims.total} (${list(claims.byStanding)})
  pièces    ${pieces.total} (${list(pieces.bySeen)}), ${pieces.uncited.length} sur lesquelles rien ne repose encore
  acteurs   ${actors.total}
  termes    ${terms.total}
  questions ${questions.total} (${list(questions.byLevel)})
  séances   ${list(questions.bySession)} questions
${sessions.map((/** @type {{ id: string, documents: number, landmarks: number, words: number, groups: Record<string, number> }} */ one) => `  séance    ${one.id} : ${one.documents} documents, ${one.landmarks} repères, ${one.words} mots ; ${list(one.groups) || 'sans groupe'}`).join('\n')}
${articles.map((/** @type {{ name: string, locale: string, citations: number, pieces: number }} */ text) => `  article   ${text.name} (${text.locale}) : ${text.citations} phrases citées, ${text.pieces} pièces`).join('\n')}`);
  printLevels(census.levels);
}

const LEVELS = { essential: 'Essentiel', standard: 'Standard', detailed: 'Approfondi' };

/**
 * The three levels of each article. LIX is the number of words per sentence plus the percentage of words longer than
 * six letters. Each level contains the claims of the level below; the build checks this.
 * @param {{
 *   article: string, locale: string, level: keyof typeof LEVELS,
 *   claims: number, words: number, sentences: number, lix: number,
 * }[]} levels
 */
function printLevels(levels) {
  const row = (/** @type {readonly (string | number)[]} */ cells) =>
    `  ${cells.map((cell, at) => (at < 3 ? String(cell).padEnd(11) : String(cell).padStart(9))).join('')}`;
  const articles = [...new Set(levels.map(({ article }) => article))];
  console.log(`
Niveaux de lecture
${row(['article', 'langue', 'niveau', 'mots', 'phrases', 'LIX'])}
${levels
  .map(({ article, locale, level, words, sentences, lix }) =>
    row([article, locale, LEVELS[level], words, sentences, lix.toFixed(1)]),
  )
  .join('\n')}
Affirmations : Essentiel ⊆ Standard ⊆ Approfondi
${articles
  .map((article) => {
    const counts = levels.filter((level) => level.article === article && level.locale === 'fr');
    return `  ${article.padEnd(11)}${counts.map(({ claims }) => claims).join(' ⊆ ')}`;
  })
  .join('\n')}`);
}
