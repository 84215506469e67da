/** Prints the census of a built site, from its data, and how hard each reading of an article is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} dist folder of the built site */
export function printCensus(dist) {
  const { census } = JSON.parse(readFileSync(path.join(dist, 'data', 'census.json'), 'utf8'));
  const list = (/** @type {Record<string, number>} */ tally) =>
    Object.entries(tally)
      .map(([key, n]) => `${key} ${n}`)
      .join(', ');
  const { events, claims, pieces, actors, terms, articles } = census;
  const { trials, uses, regimes, voices, procedure, walks } = census;
  const share = Math.round((100 * events.withPrimaryPiece) / events.total);
  console.log(`
Recensement
  faits     ${events.total} (rendus publics plus tard : ${events.madePublicLater})
            par sujet : ${list(events.byTopic)}
            par statut : ${list(events.byStanding)}
            par précision : ${list(events.byPrecision)}
            par fenêtre : ${list(events.byScope)}
            avec une pièce primaire lue : ${events.withPrimaryPiece} (${share} %)
  phrases   ${claims.total} affirmations (${list(claims.byStanding)})
  pièces    ${pieces.total} (avec une adresse : ${pieces.withAddress})
            par nature : ${list(pieces.byKind)}
            par lecture : ${list(pieces.bySeen)}
            sur lesquelles rien ne repose encore : ${pieces.uncited.length}
  acteurs   ${actors.total} (${list(actors.byKind)}), ${actors.terms} mandats à l’Intérieur
  termes    ${terms.total}
  procès    ${trials.total} ministres jugés (${list(trials.byStanding)})
  comptes   ${uses.total} lignes de l’expérimentation (${list(uses.byStanding)})
  règles    ${regimes.total} lignes, ${regimes.versions} versions (rien trouvé : ${regimes.absences})
  voix      ${voices.total} cases : ${voices.answers} réponses, ${voices.silences} silences, ${voices.absences} sans rien trouver
  procédure ${procedure.total} étapes, ${procedure.passages} passages
  parcours  ${walks.total}, en ${walks.steps} étapes (${list(walks.byStanding)})
${articles.map((/** @type {{ name: string, locale: string, citations: number, pieces: number }} */ text) => `  article   ${text.name} (${text.locale}) : ${text.citations} phrases citées, ${text.pieces} pièces`).join('\n')}`);
  printLevels(census.levels);
}

const LEVELS = { essential: 'Essentiel', standard: 'Standard', detailed: 'Approfondi' };

/**
 * The three readings of each article: LIX is words a sentence, plus how many words in a hundred have more than
 * six letters. Each holds the claims of the one before: the build refuses it otherwise.
 * @param {{ article: string, locale: string, level: keyof typeof LEVELS, claims: number, words: number, sentences: number, lix: number }[]} levels
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
