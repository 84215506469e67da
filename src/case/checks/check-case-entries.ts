/**
 * Checks what a schema cannot: relations between entries, and the editorial charter. Pure: takes the entries, returns
 * every problem, in French.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkPresets, checkWaits } from './check-preset.ts';
import { checkClaims } from './check-claim.ts';
import { checkDocuments, checkQuotations } from './check-quotations.ts';
import { checkQuotationMarks } from './check-quotation-marks.ts';
import { checkEvents } from './check-event.ts';
import { checkNotice, checkPieces, checkVoices } from './check-piece.ts';
import { checkProse } from './check-prose.ts';
import { checkAnswers, checkRegimes, checkTrials } from './check-instruments.ts';
import { checkQuestions } from './check-question.ts';
import { checkSessions } from './check-session.ts';
import { checkReview } from './check-statement.ts';
import { checkProcedure } from './check-procedure.ts';
import { checkReferences, indexOf, refuseIf } from './check-reference.ts';

/**
 * Every problem of the whole case file; empty if it is valid.
 *
 * @param refusedHosts  hosts of mirrors, to which no pièce may lead
 */
export function checkCaseEntries(
  entries: CaseEntries,
  refusedHosts: readonly string[] = [],
): Problem[] {
  const index = indexOf(entries);
  return [
    ...checkReferences(entries, index),
    ...checkPieces(entries.pieces, refusedHosts),
    ...checkEvents(entries, index),
    ...entries.actors.flatMap(checkNotice),
    ...checkVoices(entries.actors, [...entries.events, ...entries.claims]),
    ...checkClaims(entries, index),
    ...checkTrials(entries, index),
    ...checkRegimes(entries.regimes),
    ...checkAnswers(entries.voices),
    ...checkProcedure(entries, index),
    ...checkPresets(entries),
    ...checkWaits(entries),
    ...checkDocuments(entries.documents, index),
    ...checkQuestions(entries),
    ...checkSessions(entries),
    ...entries.articles.flatMap((text) => [...checkProse(text, index), ...checkReview(text)]),
    ...entries.pages.flatMap((text) => checkProse(text, index)),
    ...entries.corrections.flatMap(({ file, was, now }) =>
      refuseIf(
        LOCALES.every((locale) => was[locale] === now[locale]),
        file,
        'now.fr',
        now.fr,
        {
          accepted: 'une rédaction qui diffère de l’ancienne (was)',
          example: 'Le rapport compte 87 pages.',
        },
      ),
    ),
    ...checkQuotations(entries),
    ...checkQuotationMarks(entries),
  ];
}
