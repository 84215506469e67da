/** Reports the visits of the pièces' URLs to a maintainer, in French. Changes nothing. */
import { askedAddress, type Visit } from './visit-addresses.ts';

/** A pièce with its URL, as in content/facts/pieces. */
export interface LinkedPiece {
  number: number;
  url: string;
}

/** Statuses that reveal nothing about the page: robots are refused, or told to come back later. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 451, 999]);
const GONE = new Set([404, 410]);

/** Outcomes of a visit, best first; the last four need a maintainer. */
const OUTCOMES = [
  'répond',
  'répond, ailleurs',
  'refuse les robots : à ouvrir à la main',
  'renvoie à l’accueil',
  'n’existe plus',
  'erreur du serveur',
  'injoignable',
] as const;
type Outcome = (typeof OUTCOMES)[number];

function outcomeOf({ address, status, end }: Visit): Outcome {
  if (REFUSALS.has(status)) return 'refuse les robots : à ouvrir à la main';
  if (GONE.has(status)) return 'n’existe plus';
  if (status < 200 || status > 299) return status === 0 ? 'injoignable' : 'erreur du serveur';
  if (end === undefined) return 'répond';
  // A deep URL redirected to the home page is lost, whatever its status.
  const isLost = new URL(address).pathname.length > 1 && new URL(end).pathname === '/';
  return isLost ? 'renvoie à l’accueil' : 'répond, ailleurs';
}

export const isBroken = (visit: Visit): boolean => OUTCOMES.indexOf(outcomeOf(visit)) > 2;

/** One line per URL with an issue, worst last, then the counts. */
export function linkReport(visits: readonly Visit[], pieces: readonly LinkedPiece[]): string {
  const numbers = Map.groupBy(pieces, ({ url }) => askedAddress(url));
  const byOutcome = OUTCOMES.map(
    (outcome) => [outcome, visits.filter((visit) => outcomeOf(visit) === outcome)] as const,
  ).filter(([, of]) => of.length > 0);
  const lines = byOutcome
    .filter(([outcome]) => outcome !== 'répond')
    .flatMap(([outcome, of]) =>
      of.map(({ address, status, end, note }) => {
        const cited = (numbers.get(address) ?? []).map(({ number }) => number).join(', ');
        const details = [status || undefined, note, end && `→ ${end}`].filter(Boolean);
        return `pièce ${cited} · ${outcome} · ${address} (${details.join(' · ')})`;
      }),
    );
  return [...lines, '', ...byOutcome.map(([outcome, of]) => `${of.length} : ${outcome}`)].join(
    '\n',
  );
}
