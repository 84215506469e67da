/**
 * Checks what a schema cannot: relations between entries, and the editorial charter. Pure: takes the entries, returns
 * every problem, in French.
 */
import { LOCALES } from '../../i18n/locale.ts';
import { ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { TargetKind } from '../../schemas/correction.ts';
import type { CaseEntries, Correction } from '../case-entry.ts';
import { checkPresets, checkWaits } from './check-preset.ts';
import { checkClaims } from './check-claim.ts';
import { checkDocuments, checkQuotations } from './check-quotations.ts';
import { checkQuotationMarks } from './check-quotation-marks.ts';
import { checkCodes, checkCopies, checkEvent } from './check-event.ts';
import { checkFollows } from './check-follows.ts';
import { checkActor, checkNumbers, checkPiece, checkVoices } from './check-piece.ts';
import { checkProse } from './check-prose.ts';
import { checkAnswers, checkPractice, checkRegimes, checkTrials } from './check-instruments.ts';
import { checkQuestions } from './check-question.ts';
import { checkSessions } from './check-session.ts';
import { checkReview } from './check-statement.ts';
import { checkProcedure } from './check-procedure.ts';
import {
  checkActors,
  checkKnown,
  idsOf,
  known,
  checkPieces,
  refuseIf,
  type Index,
} from './check-reference.ts';

/** Every problem of the whole case file; empty if it is valid. */
export function checkCaseEntries(entries: CaseEntries): Problem[] {
  const index: Index = {
    pieces: new Map(entries.pieces.map((piece) => [piece.id, piece])),
    actors: new Map(entries.actors.map((actor) => [actor.id, actor])),
    terms: new Set(entries.terms.map((term) => term.id)),
    events: new Set(entries.events.map((event) => event.id)),
  };
  const mapped = known(idsOf(entries.claims), 'une phrase vérifiée', 'briefcam/lille');
  const related = known(index.terms, 'un terme du glossaire', 'signalement');
  return [
    ...checkNumbers(entries.pieces),
    ...entries.pieces.flatMap((piece) => checkPiece(piece, index)),
    ...entries.events.flatMap((event) => checkEvent(event, index, entries.actors)),
    ...checkCopies(entries.events),
    ...checkCodes(entries.events),
    ...checkFollows(entries.events, index),
    ...entries.actors.flatMap((actor) => checkActor(actor, index)),
    ...checkVoices(entries.actors, [...entries.events, ...entries.claims]),
    ...checkClaims(entries, index),
    ...checkTrials(entries, index),
    ...checkRegimes(entries.regimes, index),
    ...checkPractice(entries, index),
    ...checkAnswers(entries.voices, index),
    ...checkProcedure(entries, index),
    ...checkPresets(entries),
    ...checkWaits(entries),
    ...checkDocuments(entries.documents, index),
    ...entries.places.flatMap(({ file, claim }) => checkKnown(file, 'claim', [claim], mapped)),
    ...checkQuestions(entries, index),
    ...checkSessions(entries),
    ...entries.counts.flatMap(({ file, pieces }) => checkPieces(file, 'pieces', pieces, index)),
    ...entries.terms.flatMap((term) => [
      ...checkPieces(term.file, 'pieces', term.pieces, index),
      ...checkKnown(term.file, 'see', term.see, related),
    ]),
    ...entries.articles.flatMap((text) => [...checkProse(text, index), ...checkReview(text)]),
    ...entries.pages.flatMap((text) => checkProse(text, index)),
    ...[...entries.corrections, ...entries.replies].flatMap(({ file, target }) =>
      checkTarget(file, target, index, entries),
    ),
    ...entries.indexWords.flatMap(({ file, see }) =>
      see.flatMap((entry, at) => checkTarget(file, entry, index, entries, `see.${at}.id`)),
    ),
    ...entries.corrections.flatMap((entry) => checkCorrection(entry, index)),
    ...checkQuotations(entries),
    ...checkQuotationMarks(entries),
    ...entries.replies.flatMap((reply) => checkActors(reply.file, 'from', [reply.from], index)),
  ];
}

/** A correction must change the words of an edition at least. */
function checkCorrection({ file, pieces, was, now }: Correction, index: Index): Problem[] {
  return [
    ...checkPieces(file, 'pieces', pieces, index),
    ...refuseIf(
      LOCALES.every((locale) => was[locale] === now[locale]),
      file,
      'now.fr',
      now.fr,
      {
        accepted: 'une rédaction qui diffère de l’ancienne (was)',
        example: 'Le rapport compte 87 pages.',
      },
    ),
  ];
}

const WHAT: Readonly<Record<TargetKind, string>> = {
  event: 'd’un fait',
  piece: 'd’une pièce',
  actor: 'd’un acteur',
  term: 'd’un terme',
  claim: 'd’une phrase citée (texte/phrase)',
  trial: 'd’un procès',
  use: 'd’un utilisateur (content/instruments/practice/uses.yaml)',
  voice: 'd’une réponse (question/voix)',
  regime: 'd’une ligne des trois règles',
  step: 'd’une étape de la procédure',
  walk: 'd’un parcours',
  page: 'd’une page (src/i18n/routes.ts)',
};

function checkTarget(
  file: string,
  { kind, id }: { kind: TargetKind; id: string },
  index: Index,
  { articles, pages, ...entries }: CaseEntries,
  field = 'target.id',
): Problem[] {
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map((entry) => entry.id));
  const known: Record<TargetKind, ReadonlySet<string>> = {
    event: index.events,
    piece: new Set(index.pieces.keys()),
    actor: new Set(index.actors.keys()),
    term: index.terms,
    claim: new Set(
      [...articles, ...pages].flatMap(({ name, citations }) =>
        citations.map((citation) => `${name}/${citation.id}`),
      ),
    ),
    trial: idsOf(entries.trials),
    use: idsOf(entries.uses),
    voice: idsOf(entries.voices),
    regime: idsOf(entries.regimes),
    step: idsOf(entries.steps),
    walk: idsOf(entries.walks),
    page: new Set(ROUTE_NAMES),
  };
  return refuseIf(!known[kind].has(id), file, field, id, {
    accepted: `l’identifiant ${WHAT[kind]} qui existe`,
    example: [...known[kind]][0] ?? 'briefcam/premier-test',
  });
}
