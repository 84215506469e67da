/** Checks pièces and actors against the rest of the case file. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { Actor, Piece } from '../case-entry.ts';
import { checkPieces, refuse, type Index } from './check-reference.ts';

/** Rights in what a newspaper or an association wrote remain theirs, unless they licensed it. */
const THEIRS: readonly string[] = ['all-rights-reserved', 'free-licence'];

/** Openings of the titles that we write if a document's own title was not noted. */
const DESCRIPTION = /^(?:(?:Article|Brève|Dépêche|Note) sur|Article on) /;

/** No two pièces may have the same number. */
export function checkNumbers(pieces: readonly Piece[]): Problem[] {
  const holders = new Map<number, Piece>();
  return pieces.flatMap((piece) => {
    const holder = holders.get(piece.number);
    if (!holder) {
      holders.set(piece.number, piece);
      return [];
    }
    const free = Math.max(...pieces.map(({ number }) => number)) + 1;
    return [
      refuse(piece.file, 'number', piece.number, {
        accepted: `un numéro libre (${piece.number} est déjà celui de ${holder.id})`,
        example: String(free),
      }),
    ];
  });
}

/** Rights must fit the kind of document, `seenThrough` must exist, and no document is read before its date. */
export function checkPiece(piece: Piece, index: Index): Problem[] {
  return [
    ...checkPieces(piece.file, 'seenThrough', piece.seenThrough, index),
    ...(['press', 'association'].includes(piece.kind) && !THEIRS.includes(piece.rights)
      ? [
          refuse(piece.file, 'rights', piece.rights, {
            accepted: `${THEIRS.join(' ou ')} pour kind: ${piece.kind}`,
            example: 'all-rights-reserved ; ou changer kind si le document est officiel',
          }),
        ]
      : []),
    ...(piece.consulted.end <= piece.date.start
      ? [
          refuse(piece.file, 'consulted', piece.consulted.edtf, {
            accepted: `une date qui ne précède pas celle du document (${piece.date.edtf})`,
            example: 'consulted: 2026-11',
          }),
        ]
      : []),
    ...(DESCRIPTION.test(piece.title) && !piece.described
      ? [
          refuse(piece.file, 'described', undefined, {
            accepted: `true, puisque « ${piece.title} » décrit le document sans être son titre`,
            example: 'described: true',
          }),
        ]
      : []),
  ];
}

/** Problems of an actor: the pièces behind it, its positions and its terms of office. */
export function checkActor(actor: Actor, index: Index): Problem[] {
  return [
    ...checkPieces(actor.file, 'pieces', actor.pieces, index),
    ...actor.positions.flatMap(({ pieces }, at) =>
      checkPieces(actor.file, `positions.${at}.pieces`, pieces, index),
    ),
    ...actor.terms.flatMap((term, at) =>
      checkPieces(actor.file, `terms.${at}.pieces`, term.pieces, index),
    ),
    ...(actor.kind === 'person' && !actor.died && actor.positions.length === 0 && !actor.soughtOn
      ? [
          refuse(actor.file, 'positions', undefined, {
            accepted:
              'ce que cette personne a dit, ou soughtOn (le jour de la recherche), puisqu’elle est vivante et nommée',
            example: 'soughtOn: 2026-11-25',
          }),
        ]
      : []),
    ...(Boolean(actor.soughtOn) === Boolean(actor.soughtAbout)
      ? []
      : [
          refuse(actor.file, 'soughtAbout', actor.soughtAbout?.fr, {
            accepted: 'soughtOn et soughtAbout ensemble : le jour de la recherche, et son sujet',
            example: 'soughtAbout: { fr: Briefcam, en: Briefcam }',
          }),
        ]),
    ...(actor.died && actor.kind !== 'person'
      ? [
          refuse(actor.file, 'died', actor.died.edtf, {
            accepted: 'pas de died, sauf pour une personne',
            example: 'kind: person',
          }),
        ]
      : []),
  ];
}

/** An institution that asserts or reports a fact needs a name with its article: « selon la CNIL ». */
export function checkVoices(
  actors: readonly Actor[],
  statements: readonly { assertedBy: string[] }[],
): Problem[] {
  const heard = new Set(statements.flatMap(({ assertedBy }) => assertedBy));
  return actors
    .filter(({ id, kind, voice }) => heard.has(id) && kind !== 'person' && !voice)
    .map(({ file }) =>
      refuse(file, 'voice', undefined, {
        accepted: 'le nom avec son article, puisqu’un fait est affirmé ou rapporté par lui',
        example: '{ fr: la CNIL, en: the CNIL }',
      }),
    );
}
