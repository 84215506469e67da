/** Prints the content counts of the case file, and the readability of each version of an article. */
import type { CaseEntries } from '../src/case/case-entry.ts';
import { takeCensus } from '../src/case/census.ts';
import type { Level, LevelCount } from '../src/case/levels.ts';

export function printCensus(entries: CaseEntries): void {
  const { events, claims, pieces, actors, terms, questions, sessions, articles, levels } =
    takeCensus(entries);
  const list = (tally: Record<string, number>) =>
    Object.entries(tally)
      .map(([key, n]) => `${key} ${n}`)
      .join(', ');
  const share = Math.round((100 * events.withPrimaryPiece) / events.total);
  console.log(`
Recensement
  faits     ${events.total} (${list(events.byStanding)}), ${share} % avec une pièce primaire lue
  phrases   ${claims.total} (${list(claims.byStanding)})
  pièces    ${pieces.total} (${list(pieces.bySeen)}), ${pieces.uncited} sur lesquelles rien ne repose encore
  acteurs   ${actors.total}
  termes    ${terms.total}
  questions ${questions.total} (${list(questions.byLevel)})
  séances   ${list(questions.bySession)} questions
${sessions.map((one) => `  séance    ${one.id} : ${one.documents} documents, ${one.landmarks} repères, ${one.words} mots ; ${list(one.groups) || 'sans groupe'}`).join('\n')}
${articles.map((text) => `  article   ${text.name} (${text.locale}) : ${text.citations} phrases citées, ${text.pieces} pièces`).join('\n')}`);
  printLevels(levels);
}

const LEVELS: Readonly<Record<Level, string>> = {
  essential: 'Essentiel',
  standard: 'Standard',
  detailed: 'Approfondi',
};

/**
 * The three levels of each article. LIX is the number of words per sentence plus the percentage of words longer than
 * six letters. Each level contains the claims of the level below; the build checks this.
 */
function printLevels(levels: readonly LevelCount[]): void {
  const row = (cells: readonly (string | number)[]) =>
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
