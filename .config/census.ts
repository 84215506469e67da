/** Prints the content counts of the case file. */
import type { CaseEntries } from '../src/case/case-entry.ts';
import { takeCensus } from '../src/case/census.ts';

export function printCensus(entries: CaseEntries): void {
  const { events, claims, pieces, actors, terms, questions, sessions, articles } =
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
}
