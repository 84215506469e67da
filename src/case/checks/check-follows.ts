/**
 * Checks the links between two facts: a link leads to another fact that does not begin later, rests on a pièce of one
 * of the two, and is not part of a cycle. Pure.
 */
import { beginningOf } from '../../calendar/when.ts';
import { reachableFrom } from '../../procedure/model/procedure-graph.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import type { CaseEvent } from '../case-entry.ts';
import { wordCount } from '../quotation.ts';
import { checkKnown, checkPieces, known, refuse, refuseIf, type Index } from './check-reference.ts';

const EXAMPLE = '2023-11-14-disclose';
/** Maximum number of words in the reason of a link. */
const WHY_MAX_WORDS = 12;

/**
 * Problems of the links between facts: a link to a missing fact, to the same fact twice, to itself, to one that
 * certainly begins later or that itself follows from this one; a reason longer than WHY_MAX_WORDS; a pièce that is
 * missing, or that neither fact cites.
 */
export function checkFollows(events: readonly CaseEvent[], index: Index): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const fact = known(index.events, 'un fait (content/facts/events)', EXAMPLE);
  const links = events.flatMap(({ id, follows }) =>
    follows.map(({ event }) => ({ from: id, to: event })),
  );
  return events.flatMap((event) =>
    event.follows.flatMap((link, at) => {
      const { file, id } = event;
      const field = `follows.${at}`;
      const before = byId.get(link.event);
      const isTwice = event.follows.findIndex((other) => other.event === link.event) < at;
      const isFollowed = link.event !== id && reachableFrom([link.event], links).has(id);
      return [
        ...checkKnown(file, `${field}.event`, [link.event], fact),
        ...refuseIf(isTwice, file, `${field}.event`, link.event, {
          accepted: 'chaque fait une seule fois',
          example: 'réunir les deux liens',
        }),
        ...checkBrief(file, field, link.why),
        ...(before ? checkPair(event, before, field) : []),
        ...checkPieces(file, `${field}.pieces`, link.pieces, index),
        ...(before ? checkTied(event, before, { field, pieces: link.pieces }, index) : []),
        ...refuseIf(isFollowed, file, `${field}.event`, link.event, {
          accepted: 'un fait qui ne suit pas lui-même celui-ci, de proche en proche',
          example: `retirer l’un des liens entre ${id} et ${link.event}`,
        }),
      ];
    }),
  );
}

/** The reason is read at a glance, on the pages of both facts. */
function checkBrief(file: string, field: string, why: Bilingual): Problem[] {
  return LOCALES.filter((locale) => wordCount(why[locale]) > WHY_MAX_WORDS).map((locale) =>
    refuse(file, `${field}.why.${locale}`, why[locale], {
      accepted: `${WHY_MAX_WORDS} mots au plus`,
      example: 'Le groupe dit réagir à ces informations de presse, rapporte Europe 1',
    }),
  );
}

/** The other fact must be a different one and not certainly begin later: two imprecise dates may be in either order. */
function checkPair({ file, id, happened }: CaseEvent, before: CaseEvent, at: string): Problem[] {
  const field = `${at}.event`;
  if (before.id === id)
    return [refuse(file, field, id, { accepted: 'un autre fait que lui-même', example: EXAMPLE })];
  const isLater = beginningOf(before.happened).start >= beginningOf(happened).end;
  return refuseIf(isLater, file, field, before.id, {
    accepted: `un fait qui ne commence pas après celui-ci (${happened.edtf})`,
    example: 'écrire le lien dans l’autre fait',
  });
}

/** Readers must find the pièce on the page of one of the two facts. */
function checkTied(
  event: CaseEvent,
  before: CaseEvent,
  { field, pieces }: { field: string; pieces: readonly string[] },
  index: Index,
): Problem[] {
  const shown = new Set([event, before].flatMap(piecesOf));
  return pieces
    .filter((piece) => index.pieces.has(piece) && !shown.has(piece))
    .map((piece) =>
      refuse(event.file, `${field}.pieces`, piece, {
        accepted: `une pièce de ce fait ou du fait ${before.id}`,
        example: 'ajouter la pièce aux pièces du fait',
      }),
    );
}

/** Pièces of a fact, with the one that made it public. */
export const piecesOf = ({ pieces, disclosedIn }: CaseEvent): string[] => [
  ...pieces,
  ...(disclosedIn ? [disclosedIn] : []),
];
