/** Knows what pièces and actors owe to the rest of the case file. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { Actor, Piece } from '../case-entry.ts';
import { checkPieces, refuse, type Index } from './check-reference.ts';

/** Of what a paper or an association wrote, the rights are theirs, unless they gave them. */
const THEIRS: readonly string[] = ['all-rights-reserved', 'free-licence'];

/** How we begin a title that we write where the document's own was not noted. */
const DESCRIPTION = /^(?:(?:Article|Brève|Dépêche|Note) sur|Article on) /;

/** No number is borne twice. */
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

/** Rights that fit the kind of a document, pièces that it was seen through, a reading no earlier than the document. */
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

/** Pièces behind an actor, its positions and its terms of office. */
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

/** An institution that asserts or reports a fact is named with its article: « selon la CNIL ». */
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
