/** Knows what an event owes to the editorial charter: standing, both clocks, the window, the people. Pure. */
import type { Problem } from '../schemas/author-message.ts';
import { isoOf, parseIsoDay } from '../timeline/model/day.ts';
import { gapOf } from '../timeline/model/secrecy.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from '../timeline/model/timeline-window.ts';
import { beginningOf } from '../timeline/model/when.ts';
import type { Actor, CaseEvent } from './case-entry.ts';
import { checkActors, checkPieces, refuse, type Index } from './check-reference.ts';
import { isPrimary, isRead } from './primary-piece.ts';

/** Days after which a fact should be checked again, for the example in a message. */
const REVIEW_DAYS = 183;

export function checkEvent(event: CaseEvent, index: Index, actors: readonly Actor[]): Problem[] {
  return [
    ...checkPieces(event.file, 'pieces', event.pieces, index),
    ...checkPieces(event.file, 'disclosedIn', event.disclosedIn ? [event.disclosedIn] : [], index),
    ...checkActors(event.file, 'actors', event.actors, index),
    ...checkActors(event.file, 'assertedBy', event.assertedBy, index),
    ...checkStanding(event, index),
    ...checkClocks(event),
    ...checkWindow(event),
    ...checkPeople(event, index, actors),
  ];
}

function checkStanding({ file, standing, assertedBy, pieces }: CaseEvent, index: Index): Problem[] {
  const cited = pieces.flatMap((id) => index.pieces.get(id) ?? []);
  if (cited.length < pieces.length) return [];
  const origins = new Set(cited.filter(isRead).map(({ origin }) => origin)).size;
  const problems: Problem[] = [];
  if (standing === 'established' && !cited.some(isPrimary) && origins < 2)
    problems.push(
      refuse(file, 'standing', 'established', {
        accepted:
          'une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes ; sinon « reported »',
        example: 'standing: reported',
      }),
    );
  if (standing === 'disputed' && origins < 2)
    problems.push(
      refuse(file, 'pieces', pieces.join(', '), {
        accepted:
          'au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed »',
        example: 'pieces: [next-2024-10-28, next-2024-12-05]',
      }),
    );
  const voices = standing === 'established' ? 0 : standing === 'disputed' ? 2 : 1;
  if (assertedBy.length < voices)
    problems.push(
      refuse(file, 'assertedBy', assertedBy.join(', ') || undefined, {
        accepted:
          voices === 2
            ? 'les deux voix qui se contredisent'
            : `qui l’affirme ou le rapporte, puisque standing vaut « ${standing} »`,
        example: voices === 2 ? 'assertedBy: [iga, cnil]' : 'assertedBy: [disclose]',
      }),
    );
  return problems;
}

function checkClocks({
  file,
  happened,
  disclosed,
  disclosedIn,
  verified,
  reviewBy,
}: CaseEvent): Problem[] {
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
  const verifiedDay = parseIsoDay(verified) ?? 0;
  if ((parseIsoDay(reviewBy) ?? 0) <= verifiedDay)
    problems.push(
      refuse(file, 'reviewBy', reviewBy, {
        accepted: `un jour après la vérification (${verified})`,
        example: isoOf(verifiedDay + REVIEW_DAYS),
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

/** A claim on a named living person needs a primary source or an attribution (charter, "People"). */
function checkPeople(event: CaseEvent, index: Index, actors: readonly Actor[]): Problem[] {
  const words = [event.title, event.label, event.summary, event.reason]
    .flatMap(({ fr, en }) => [fr, en])
    .join(' ');
  const named = actors.filter(
    ({ kind, shortName }) => kind === 'person' && words.includes(shortName),
  );
  const unlisted = named.filter(({ id }) => !event.actors.includes(id));
  const living = event.actors
    .flatMap((id) => index.actors.get(id) ?? [])
    .filter(({ kind, died }) => kind === 'person' && !died);
  const sourced =
    event.assertedBy.length > 0 ||
    event.pieces.some((id) => {
      const piece = index.pieces.get(id);
      return !piece || isPrimary(piece);
    });
  return [
    ...unlisted.map(({ id, shortName }) => ({
      file: event.file,
      field: 'actors',
      message: `Le texte nomme ${shortName}, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [${[...event.actors, id].join(', ')}]`,
    })),
    ...(living.length > 0 && !sourced
      ? [
          refuse(event.file, 'assertedBy', undefined, {
            accepted: `une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (${living.map(({ id }) => id).join(', ')})`,
            example: 'assertedBy: [disclose]',
          }),
        ]
      : []),
  ];
}
