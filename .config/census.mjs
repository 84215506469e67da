/** Prints the census of a built site, from its data. */
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
}
