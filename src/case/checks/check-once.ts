/**
 * Checks that each source is written once and that each actor has a part: what no single entry can tell. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Piece } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

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
    return [
      refuse(file, 'url', url, {
        accepted: `une adresse qu’aucune autre pièce n’a ; c’est celle de ${other.id} (${other.number})`,
        example: `retirer ce fichier, et citer ${other.id}`,
      }),
    ];
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
  visit({ ...others, articles: [], pages: [], essentials: [] });
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
