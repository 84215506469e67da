/**
 * Checks the links between two facts: a link leads to another fact that does not begin later, rests on a pièce of one
 * of the two, and is not part of a cycle. Pure.
 */
import { beginningOf } from '../../calendar/when.ts';
import { reachableFrom } from '../../procedure/model/procedure-graph.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { CaseEvent } from '../case-entry.ts';
import { wordCount } from '../quotation.ts';
import { checkKnown, checkPieces, refuse, type Index } from './check-reference.ts';

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
  const links = events.flatMap(({ id, follows }) =>
    follows.map(({ event }) => ({ from: id, to: event })),
  );
  return events.flatMap((event) =>
    event.follows.flatMap((link, at) => {
      const field = `follows.${at}`;
      const before = byId.get(link.event);
      return [
        ...checkKnown(
          event.file,
          `${field}.event`,
          [link.event],
          index.events,
          'un fait (content/facts/events)',
          EXAMPLE,
        ),
        ...checkOnce(event, at),
        ...checkBrief(event, at),
        ...(before ? checkPair(event, before, field) : []),
        ...checkPieces(event.file, `${field}.pieces`, link.pieces, index),
        ...(before
          ? checkTied(event, before, {
              field,
              pieces: link.pieces.filter((piece) => index.pieces.has(piece)),
            })
          : []),
        ...(link.event !== event.id && reachableFrom([link.event], links).has(event.id)
          ? [
              refuse(event.file, `${field}.event`, link.event, {
                accepted: 'un fait qui ne suit pas lui-même celui-ci, de proche en proche',
                example: `retirer l’un des liens entre ${event.id} et ${link.event}`,
              }),
            ]
          : []),
      ];
    }),
  );
}

/** The reason is read at a glance, on the pages of both facts. */
function checkBrief({ file, follows }: CaseEvent, at: number): Problem[] {
  const why = follows[at]?.why;
  return LOCALES.filter((locale) => why && wordCount(why[locale]) > WHY_MAX_WORDS).map((locale) =>
    refuse(file, `follows.${at}.why.${locale}`, why?.[locale], {
      accepted: `${WHY_MAX_WORDS} mots au plus`,
      example: 'Le groupe dit réagir à ces informations de presse, rapporte Europe 1',
    }),
  );
}

function checkOnce({ file, follows }: CaseEvent, at: number): Problem[] {
  const named = follows[at]?.event;
  return follows.findIndex(({ event }) => event === named) < at
    ? [
        refuse(file, `follows.${at}.event`, named, {
          accepted: 'chaque fait une seule fois',
          example: 'réunir les deux liens',
        }),
      ]
    : [];
}

/** The other fact must be a different one and not certainly begin later: two imprecise dates may be in either order. */
function checkPair(event: CaseEvent, before: CaseEvent, field: string): Problem[] {
  const { file, id, happened } = event;
  if (before.id === id)
    return [
      refuse(file, `${field}.event`, id, {
        accepted: 'un autre fait que lui-même',
        example: EXAMPLE,
      }),
    ];
  return beginningOf(before.happened).start >= beginningOf(happened).end
    ? [
        refuse(file, `${field}.event`, before.id, {
          accepted: `un fait qui ne commence pas après celui-ci (${happened.edtf})`,
          example: 'écrire le lien dans l’autre fait',
        }),
      ]
    : [];
}

/** Readers must find the pièce on the page of one of the two facts. */
function checkTied(
  event: CaseEvent,
  before: CaseEvent,
  { field, pieces }: { field: string; pieces: readonly string[] },
): Problem[] {
  const shown = new Set([event, before].flatMap(piecesOf));
  return pieces
    .filter((piece) => !shown.has(piece))
    .map((piece) =>
      refuse(event.file, `${field}.pieces`, piece, {
        accepted: `une pièce de ce fait ou du fait ${before.id}`,
        example: 'ajouter la pièce aux pièces du fait',
      }),
    );
}

const piecesOf = ({ pieces, disclosedIn }: CaseEvent) => [
  ...pieces,
  ...(disclosedIn ? [disclosedIn] : []),
];
