/**
 * Checks an event against the editorial charter, beyond what applies to any statement: its two dates, the window of the
 * timeline, the facts that it follows. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { PieceKind } from '../../schemas/piece.ts';
import { gapOf } from '../../calendar/gap.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from '../../timeline/model/timeline-window.ts';
import { beginningOf } from '../../calendar/when.ts';
import type { CaseEntries, CaseEvent } from '../case-entry.ts';
import { checkOnce, refuseIf, type Index } from './check-reference.ts';
import { PARTY } from '../class-words.ts';
import { checkStatement } from './check-statement.ts';

/**
 * Problems of the events: those of any statement (check-statement.ts); two with one code, or with one title on one day;
 * a disclosure later than the pièce that told it; those of checkDates; a party named to a class; a link between facts
 * that leads to a later fact, or rests on a pièce that neither cites.
 */
export function checkEvents({ events, actors }: CaseEntries, index: Index): Problem[] {
  return [
    ...checkOnce(
      events,
      'code',
      ({ code }) => code,
      ({ id }) => ({
        accepted: `un code libre (c’est déjà celui de ${id}), que « npm run new event » tire au sort`,
        example: 'k31',
      }),
    ),
    ...checkOnce(
      events,
      'title.fr',
      ({ happened, title }) => `${happened.edtf} ${title.fr.toLowerCase()}`,
      ({ file }) => ({
        accepted: `un autre fait, ou un autre jour (${file} a déjà ce titre au même jour)`,
        example: 'retirer l’un des deux fichiers',
      }),
    ),
    ...events.flatMap((event) => [
      ...checkStatement(event, index, actors),
      ...checkTold(event, index),
      ...checkDates(event),
      ...checkInClass(event),
      ...checkFollows(event, events),
    ]),
  ];
}

/** A class reads no name of a party: a title or a label with one has other words for it. */
function checkInClass({ file, inClass, ...event }: CaseEvent): Problem[] {
  return (['title', 'label'] as const).flatMap((field) =>
    LOCALES.flatMap((locale) => {
      const read = (inClass?.[field] ?? event[field])[locale];
      return refuseIf(PARTY.test(read), file, `inClass.${field}.${locale}`, read, {
        accepted: 'ce qu’une classe lit, sans nom de parti',
        example: 'Un groupe de députés annonce un signalement',
      });
    }),
  );
}

/** Kinds of act that bear the day of their signature and are published later. */
const SIGNED: readonly PieceKind[] = ['text', 'decision'];

/** A fact is known by the day of the pièce that told it; only an act told by itself is dated before its publication. */
function checkTold({ file, happened, disclosed, disclosedIn }: CaseEvent, index: Index): Problem[] {
  const told = disclosedIn ? index.pieces.get(disclosedIn) : undefined;
  if (!told || disclosed.start < told.date.end) return [];
  const isTheAct = SIGNED.includes(told.kind) && told.date.start === beginningOf(happened).start;
  return refuseIf(!isTheAct, file, 'disclosed', disclosed.edtf, {
    accepted: `une date qui ne suit pas celle de la pièce qui a rendu le fait public (${told.id}, ${told.date.edtf}), sauf un acte paru après sa signature`,
    example: told.date.edtf,
  });
}

/**
 * Problems of the dates alone, which concern no other entry: a disclosure that certainly precedes the fact;
 * `disclosedIn` missing if the two dates cannot be the same day, or present if they can; a scope that does not match the
 * beginning: `context` before the window of the timeline, `epilogue` after it, none within.
 */
function checkDates({ file, happened, disclosed, disclosedIn, scope }: CaseEvent): Problem[] {
  const fact = beginningOf(happened);
  const differ = gapOf(happened, disclosed).minDays > 0;
  const isBefore = fact.start < TIMELINE_WINDOW.start;
  const due = isBefore ? 'context' : fact.start >= TIMELINE_WINDOW.end ? 'epilogue' : undefined;
  return [
    ...refuseIf(disclosed.end <= fact.start, file, 'disclosed', disclosed.edtf, {
      accepted: `une date qui ne précède pas le fait (${happened.edtf})`,
      example: fact.edtf,
    }),
    ...refuseIf(differ !== Boolean(disclosedIn), file, 'disclosedIn', disclosedIn, {
      accepted: differ
        ? 'la pièce qui a rendu le fait public, puisque les deux dates diffèrent'
        : 'pas de disclosedIn quand les deux dates peuvent être le même jour',
      example: differ ? 'disclose-2023-11-14' : 'retirer le champ',
    }),
    ...refuseIf(scope !== due, file, due ? 'happened' : 'scope', due ? happened.edtf : scope, {
      accepted: due
        ? `une date entre ${FIRST_YEAR} et ${LAST_YEAR}, ou le champ scope: ${due}`
        : `pas de scope pour un fait de ${FIRST_YEAR} à ${LAST_YEAR}`,
      example: due ? `scope: ${due}` : 'retirer le champ',
    }),
  ];
}

/**
 * A fact follows another one that does not certainly begin later (two imprecise dates may be in either order), and
 * readers find the pièce of the link on the page of one of the two.
 */
function checkFollows(event: CaseEvent, events: readonly CaseEvent[]): Problem[] {
  const { id, file, happened, follows } = event;
  return follows.flatMap((link, at) => {
    const before = events.find((other) => other.id === link.event);
    if (!before) return [];
    const isLater = beginningOf(before.happened).start >= beginningOf(happened).end;
    const shown = [event, before].flatMap(({ pieces, disclosedIn }) => [...pieces, disclosedIn]);
    return [
      ...refuseIf(before.id === id || isLater, file, `follows.${at}.event`, link.event, {
        accepted: `un autre fait, qui ne commence pas après celui-ci (${happened.edtf})`,
        example: 'écrire le lien dans l’autre fait',
      }),
      ...link.pieces.flatMap((piece) =>
        refuseIf(!shown.includes(piece), file, `follows.${at}.pieces`, piece, {
          accepted: `une pièce de ce fait ou du fait ${before.id}`,
          example: 'ajouter la pièce aux pièces du fait',
        }),
      ),
    ];
  });
}
