/**
 * Checks pièces and actors: each source is written once and may be linked to, and each person has a say. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { Actor, Piece } from '../case-entry.ts';
import { isRecorded } from '../quotation.ts';
import { checkOnce, refuse, refuseIf } from './check-reference.ts';

/** Rights in what a newspaper, an association or a private site wrote remain theirs, unless they licensed it. */
const THEIRS: readonly string[] = ['all-rights-reserved', 'free-licence'];

/**
 * Problems of the pièces: two with one number or one address, which would count as two origins; an address on one of
 * `refusedHosts` or on a subdomain of one; rights that do not fit the kind; a document read before its date; a recorded
 * cut that is no part of other recorded words.
 */
export function checkPieces(pieces: readonly Piece[], refusedHosts: readonly string[]): Problem[] {
  const free = Math.max(...pieces.map(({ number }) => number)) + 1;
  return [
    ...checkOnce(
      pieces,
      'number',
      ({ number }) => number,
      ({ id }) => ({
        accepted: `un numéro libre (c’est déjà celui de ${id})`,
        example: String(free),
      }),
    ),
    ...checkOnce(pieces, 'url', addressOf, ({ id, number }) => ({
      accepted: `une adresse qu’aucune autre pièce n’a ; c’est celle de ${id} (${number})`,
      example: `retirer ce fichier, et citer ${id}`,
    })),
    ...pieces.flatMap((piece) => checkPiece(piece, refusedHosts)),
  ];
}

/** A code or a constitution is one address and many sources, each with its own articles. */
const SHARES_ADDRESS: readonly Piece['kind'][] = ['text'];

/** An address without what leads to the same page: the scheme, « www. », a last slash, a place in the page. */
function addressOf({ kind, url }: Piece): string | undefined {
  if (url === undefined || SHARES_ADDRESS.includes(kind)) return undefined;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function checkPiece(piece: Piece, refusedHosts: readonly string[]): Problem[] {
  const { file, kind, rights, consulted, date, url } = piece;
  const host = url === undefined ? '' : `.${new URL(url).hostname}`;
  return [
    ...refuseIf(
      refusedHosts.some((name) => host.endsWith(`.${name}`)),
      file,
      'url',
      url,
      {
        accepted: 'une adresse hors des miroirs et des sites de copie',
        example: 'l’adresse de l’original, ou noUrl avec la raison',
      },
    ),
    ...refuseIf(
      ['press', 'association', 'site'].includes(kind) && !THEIRS.includes(rights),
      file,
      'rights',
      rights,
      {
        accepted: `${THEIRS.join(' ou ')} pour kind: ${kind}`,
        example: 'all-rights-reserved ; ou changer kind si le document est officiel',
      },
    ),
    ...refuseIf(consulted.end <= date.start, file, 'consulted', consulted.edtf, {
      accepted: `une date qui ne précède pas celle du document (${date.edtf})`,
      example: 'consulted: 2026-11',
    }),
    ...checkCuts(piece),
  ];
}

/** Words that are part of others are marked as a cut, and a cut is part of others: nobody shortens a record unseen. */
function checkCuts({ file, quotes }: Piece): Problem[] {
  const wholes = quotes.filter(({ cut }) => !cut).map(({ text }) => text);
  return quotes.flatMap(({ text, cut }, at) => {
    const longer = wholes.find((whole) => whole !== text && isRecorded(text, [whole]));
    return refuseIf(Boolean(longer) !== Boolean(cut), file, `quotes.${at}.cut`, cut, {
      accepted: longer
        ? `« seen », puisque « ${text} » est une partie de « ${longer} »`
        : `pas de cut, puisque « ${text} » n’est une partie d’aucune autre citation de la liste`,
      example: longer ? 'cut: seen' : 'retirer le champ, ou ajouter les mots entiers',
    });
  });
}

/** Problems of the notice of an actor alone, which concern no other entry. */
export function checkNotice(actor: Actor): Problem[] {
  return [
    ...refuseIf(
      actor.kind === 'person' && !actor.died && actor.positions.length === 0 && !actor.soughtOn,
      actor.file,
      'positions',
      undefined,
      {
        accepted:
          'ce que cette personne a dit, ou soughtOn (le jour de la recherche), puisqu’elle est vivante et nommée',
        example: 'soughtOn: 2026-11-25',
      },
    ),
    ...refuseIf(
      Boolean(actor.soughtOn) !== Boolean(actor.soughtAbout),
      actor.file,
      'soughtAbout',
      actor.soughtAbout?.fr,
      {
        accepted: 'soughtOn et soughtAbout ensemble : le jour de la recherche, et son sujet',
        example: 'soughtAbout: { fr: Briefcam, en: Briefcam }',
      },
    ),
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
