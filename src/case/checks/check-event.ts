/**
 * Checks an event against the editorial charter, beyond what applies to any statement: its two dates and the window.
 * Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { PieceKind } from '../../schemas/piece.ts';
import { gapOf } from '../../calendar/gap.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from '../../timeline/model/timeline-window.ts';
import { beginningOf } from '../../calendar/when.ts';
import type { Actor, CaseEvent } from '../case-entry.ts';
import { PARTY } from '../class-words.ts';
import { checkPieces, refuse, refuseIf, type Index } from './check-reference.ts';
import { checkStatement } from './check-statement.ts';

/**
 * Problems of one event: those of any statement (check-statement.ts); a disclosure that certainly precedes the fact, or
 * is later than the pièce that told it; `disclosedIn` missing if the two dates cannot be the same day, or present if they can; a scope that does not match
 * its beginning: `context` before the window of the timeline, `epilogue` after it, none within.
 * @param actors  every actor of the case file, to find the persons whom the words name
 */
export function checkEvent(event: CaseEvent, index: Index, actors: readonly Actor[]): Problem[] {
  const { title, label, summary, reason, inClass } = event;
  const words = [title, label, summary, reason, inClass?.title, inClass?.label]
    .filter((said) => said !== undefined)
    .flatMap(({ fr, en }) => [fr, en]);
  return [
    ...checkStatement({ ...event, words }, index, actors),
    ...checkPieces(event.file, 'disclosedIn', event.disclosedIn ? [event.disclosedIn] : [], index),
    ...checkTold(event, index),
    ...checkDates(event),
    ...checkInClass(event),
  ];
}

/** Problems of the dates alone, which concern no other entry. */
export function checkDates(event: CaseEvent): Problem[] {
  return [...checkClocks(event), ...checkWindow(event)];
}

/** No fact may exist twice: the same date and the same title, ignoring case, under two ids. */
export function checkCopies(events: readonly CaseEvent[]): Problem[] {
  const told = new Map<string, CaseEvent>();
  return events.flatMap((event) =>
    LOCALES.flatMap((locale) => {
      const title = event.title[locale];
      const key = `${locale} ${event.happened.edtf} ${title.toLocaleLowerCase(locale)}`;
      const other = told.get(key);
      if (!other) {
        told.set(key, event);
        return [];
      }
      return refuse(event.file, `title.${locale}`, title, {
        accepted: `un autre fait, ou un autre jour (${other.file} a déjà ce titre au même jour)`,
        example: 'retirer l’un des deux fichiers',
      });
    }),
  );
}

/** No two facts may have the same code: a link of a class would show another fact. */
export function checkCodes(events: readonly CaseEvent[]): Problem[] {
  const holders = new Map<string, CaseEvent>();
  return events.flatMap((event) => {
    const holder = holders.get(event.code);
    if (!holder) holders.set(event.code, event);
    const isTaken = holder !== undefined && holder.id !== event.id;
    return refuseIf(isTaken, event.file, 'code', event.code, {
      accepted: `un code libre (${event.code} est déjà celui de ${holder?.id}), que « npm run new event » tire au sort`,
      example: 'k31',
    });
  });
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

function checkClocks({ file, happened, disclosed, disclosedIn }: CaseEvent): Problem[] {
  const fact = beginningOf(happened);
  const problems: Problem[] = [];
  if (disclosed.end <= fact.start)
    problems.push(
      refuse(file, 'disclosed', disclosed.edtf, {
        accepted: `une date qui ne précède pas le fait (${happened.edtf})`,
        example: fact.edtf,
      }),
    );
  const differ = gapOf(happened, disclosed).minDays > 0;
  if (differ && !disclosedIn)
    problems.push(
      refuse(file, 'disclosedIn', undefined, {
        accepted: 'la pièce qui a rendu le fait public, puisque les deux dates diffèrent',
        example: 'disclose-2023-11-14',
      }),
    );
  if (!differ && disclosedIn)
    problems.push(
      refuse(file, 'disclosedIn', disclosedIn, {
        accepted: 'pas de disclosedIn quand les deux dates peuvent être le même jour',
        example: 'retirer le champ',
      }),
    );
  return problems;
}

function checkWindow({ file, happened, scope }: CaseEvent): Problem[] {
  const { start } = beginningOf(happened);
  const due =
    start < TIMELINE_WINDOW.start
      ? 'context'
      : start >= TIMELINE_WINDOW.end
        ? 'epilogue'
        : undefined;
  if (scope === due) return [];
  return [
    due
      ? refuse(file, 'happened', happened.edtf, {
          accepted: `une date entre ${FIRST_YEAR} et ${LAST_YEAR}, ou le champ scope: ${due}`,
          example: `scope: ${due}`,
        })
      : refuse(file, 'scope', scope, {
          accepted: `pas de scope pour un fait de ${FIRST_YEAR} à ${LAST_YEAR}`,
          example: 'retirer le champ',
        }),
  ];
}
