/**
 * Knows what a schema cannot see: what entries owe to one another and to the editorial charter.
 * Pure: takes the entries, returns every problem, in French.
 */
import type { Problem } from '../schemas/author-message.ts';
import type { CaseEntries } from './case-entry.ts';
import { checkClaims } from './check-claim.ts';
import { checkEvent } from './check-event.ts';
import { checkActor, checkNumbers, checkPiece, checkVoices } from './check-piece.ts';
import { checkProse } from './check-prose.ts';
import { checkPractice } from './check-practice.ts';
import { checkPresets } from './check-preset.ts';
import { checkVersions } from './check-version.ts';
import { checkRegimes } from './check-regimes.ts';
import { checkProcedure } from './check-procedure.ts';
import { checkTrials } from './check-trial.ts';
import { checkAnswers } from './check-answers.ts';
import { checkActors, checkKnown, checkPieces, refuse, type Index } from './check-reference.ts';

/** Every problem of the whole case file; empty when it is sound. */
export function checkCaseEntries(entries: CaseEntries): Problem[] {
  const index: Index = {
    pieces: new Map(entries.pieces.map((piece) => [piece.id, piece])),
    actors: new Map(entries.actors.map((actor) => [actor.id, actor])),
    terms: new Set(entries.terms.map((term) => term.id)),
    events: new Set(entries.events.map((event) => event.id)),
  };
  return [
    ...checkNumbers(entries.pieces),
    ...entries.pieces.flatMap((piece) => checkPiece(piece, index)),
    ...entries.events.flatMap((event) => checkEvent(event, index, entries.actors)),
    ...entries.actors.flatMap((actor) => checkActor(actor, index)),
    ...checkVoices(entries.actors, [...entries.events, ...entries.claims]),
    ...checkClaims(entries, index),
    ...checkTrials(entries, index),
    ...checkRegimes(entries.regimes, index),
    ...checkPractice(entries, index),
    ...checkAnswers(entries.voices, index),
    ...checkProcedure(entries, index),
    ...checkPresets(entries),
    ...checkVersions(entries),
    ...entries.terms.flatMap((term) => [
      ...checkPieces(term.file, 'pieces', term.pieces, index),
      ...checkKnown(
        term.file,
        'see',
        term.see,
        index.terms,
        'un terme du glossaire',
        'signalement',
      ),
    ]),
    ...entries.articles.flatMap((text) => checkProse(text, index)),
    ...entries.pages.flatMap((text) => checkProse(text, index)),
    ...[...entries.corrections, ...entries.replies].flatMap(({ file, target }) =>
      checkTarget(file, target, index, entries),
    ),
    ...entries.corrections.flatMap((entry) =>
      checkPieces(entry.file, 'pieces', entry.pieces, index),
    ),
    ...entries.replies.flatMap((reply) => checkActors(reply.file, 'from', [reply.from], index)),
  ];
}

const WHAT: Readonly<Record<string, string>> = {
  event: 'd’un fait',
  piece: 'd’une pièce',
  actor: 'd’un acteur',
  term: 'd’un terme',
  claim: 'd’une phrase citée (texte/phrase)',
};

function checkTarget(
  file: string,
  { kind, id }: { kind: string; id: string },
  index: Index,
  { articles, pages }: CaseEntries,
): Problem[] {
  const known: Record<string, ReadonlySet<string>> = {
    event: index.events,
    piece: new Set(index.pieces.keys()),
    actor: new Set(index.actors.keys()),
    term: index.terms,
    claim: new Set(
      [...articles, ...pages].flatMap(({ name, citations }) =>
        citations.map((citation) => `${name}/${citation.id}`),
      ),
    ),
  };
  return known[kind]?.has(id)
    ? []
    : [
        refuse(file, 'target.id', id, {
          accepted: `l’identifiant ${WHAT[kind] ?? 'd’une entrée'} qui existe`,
          example: [...(known[kind] ?? [])][0] ?? 'briefcam/premier-test',
        }),
      ];
}
