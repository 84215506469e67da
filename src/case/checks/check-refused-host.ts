/** Checks that no pièce links to a site that reposts the work of others or spreads hate. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { Piece } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

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
