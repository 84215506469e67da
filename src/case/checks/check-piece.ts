/**
 * Checks pièces and actors against the rest of the case file: each source is written once and may be linked to, and each
 * actor has a part. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { Actor, CaseEntries, Piece } from '../case-entry.ts';
import { isRecorded } from '../quotation.ts';
import { checkPieces, refuse, refuseIf, type Index } from './check-reference.ts';

/** Rights in what a newspaper, an association or a private site wrote remain theirs, unless they licensed it. */
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
    return refuse(piece.file, 'number', piece.number, {
      accepted: `un numéro libre (${piece.number} est déjà celui de ${holder.id})`,
      example: String(free),
    });
  });
}

/**
 * Rights must fit the kind of document, `seenThrough` must exist, no document is read before its date, and a recorded
 * cut is a part of other recorded words.
 */
export function checkPiece(piece: Piece, index: Index): Problem[] {
  return [
    ...checkPieces(piece.file, 'seenThrough', piece.seenThrough, index),
    ...refuseIf(
      ['press', 'association', 'site'].includes(piece.kind) && !THEIRS.includes(piece.rights),
      piece.file,
      'rights',
      piece.rights,
      {
        accepted: `${THEIRS.join(' ou ')} pour kind: ${piece.kind}`,
        example: 'all-rights-reserved ; ou changer kind si le document est officiel',
      },
    ),
    ...refuseIf(
      piece.consulted.end <= piece.date.start,
      piece.file,
      'consulted',
      piece.consulted.edtf,
      {
        accepted: `une date qui ne précède pas celle du document (${piece.date.edtf})`,
        example: 'consulted: 2026-11',
      },
    ),
    ...refuseIf(
      DESCRIPTION.test(piece.title) && !piece.described,
      piece.file,
      'described',
      undefined,
      {
        accepted: `true, puisque « ${piece.title} » décrit le document sans être son titre`,
        example: 'described: true',
      },
    ),
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

/** Problems of an actor: those of its notice, the pièces behind it, its positions and its terms of office. */
export function checkActor(actor: Actor, index: Index): Problem[] {
  return [
    ...checkPieces(actor.file, 'pieces', actor.pieces, index),
    ...actor.positions.flatMap(({ pieces }, at) =>
      checkPieces(actor.file, `positions.${at}.pieces`, pieces, index),
    ),
    ...actor.terms.flatMap((term, at) =>
      checkPieces(actor.file, `terms.${at}.pieces`, term.pieces, index),
    ),
    ...checkNotice(actor),
  ];
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
    ...refuseIf(actor.died && actor.kind !== 'person', actor.file, 'died', actor.died?.edtf, {
      accepted: 'pas de died, sauf pour une personne',
      example: 'kind: person',
    }),
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

/** A problem for each pièce with an address on one of `hosts` or on a subdomain of one. */
export function checkRefusedHosts(pieces: readonly Piece[], hosts: readonly string[]): Problem[] {
  const isRefused = (url: string) => {
    const { hostname } = new URL(url);
    return hosts.some((name) => hostname === name || hostname.endsWith(`.${name}`));
  };
  return pieces
    .filter(({ url }) => url && isRefused(url))
    .map(({ file, url }) =>
      refuse(file, 'url', url, {
        accepted: 'une adresse hors des miroirs et des sites de copie',
        example: 'l’adresse de l’original, ou noUrl avec la raison',
      }),
    );
}

/** A code or a constitution is one address and many sources, each with its own articles. */
const SHARES_ADDRESS: readonly Piece['kind'][] = ['text'];

/** Sources with the address of another one, which would count as two origins. */
export function checkAddresses(pieces: readonly Piece[]): Problem[] {
  const first = new Map<string, Piece>();
  return pieces.flatMap((piece) => {
    const { file, kind, url } = piece;
    if (url === undefined || SHARES_ADDRESS.includes(kind)) return [];
    const address = sameAddress(url);
    const other = first.get(address);
    if (!other) {
      first.set(address, piece);
      return [];
    }
    return refuse(file, 'url', url, {
      accepted: `une adresse qu’aucune autre pièce n’a ; c’est celle de ${other.id} (${other.number})`,
      example: `retirer ce fichier, et citer ${other.id}`,
    });
  });
}

/** An address without what leads to the same page: the scheme, « www. », a last slash, a place in the page. */
function sameAddress(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** Actors whom nothing names and whose words are not given: the page of actors would show an empty entry. */
export function checkPresentActors({ actors, ...others }: CaseEntries): Problem[] {
  const named = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  // A text names actors through its sentences, which are entries.
  visit({ ...others, articles: [], pages: [] });
  return actors
    .filter(({ id, positions }) => !named.has(id) && positions.length === 0)
    .map(({ file, id }) =>
      refuse(file, 'identifiant', id, {
        accepted:
          'un acteur que nomme un fait, une phrase ou une réponse, ou dont on cite une position',
        example: `actors: [${id}] dans un fait`,
      }),
    );
}
