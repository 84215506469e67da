/** Knows how the visits of the pièces' addresses are told to a maintainer, in French. Changes nothing. */
import { OUTCOMES, type Outcome, type Visit } from './visit-link.ts';

/** A pièce with its address, as content/facts/pieces has it. */
export interface LinkedPiece {
  id: string;
  number: number;
  url: string;
}

const WORDS: Readonly<Record<Outcome, string>> = {
  ok: 'répond',
  moved: 'répond, ailleurs',
  refused: 'refuse les robots : à ouvrir à la main',
  'error-page': 'répond par une page d’erreur ou l’accueil',
  gone: 'n’existe plus',
  'server-error': 'erreur du serveur',
  loop: 'tourne en rond',
  timeout: 'ne répond pas à temps',
  unreachable: 'injoignable',
};

/** Outcomes that a maintainer must look at. */
const BROKEN: ReadonlySet<Outcome> = new Set([
  'error-page',
  'gone',
  'server-error',
  'loop',
  'timeout',
  'unreachable',
]);

export const isBroken = ({ outcome }: Visit): boolean => BROKEN.has(outcome);

/** One line an address that is not simply well, worst last, then the counts. */
export function linkReport(visits: readonly Visit[], pieces: readonly LinkedPiece[]): string {
  const numbers = Map.groupBy(pieces, ({ url }) => url);
  const lines = visits
    .filter(({ outcome }) => outcome !== 'ok')
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome))
    .map(({ address, outcome, status, through, note }) => {
      const of = (numbers.get(address) ?? []).map(({ number }) => number).join(', ');
      const details = [status, note, through.length > 0 && `→ ${through.at(-1)}`].filter(Boolean);
      return `pièce ${of} · ${WORDS[outcome]} · ${address}${details.length > 0 ? ` (${details.join(' · ')})` : ''}`;
    });
  const counts = OUTCOMES.map(
    (outcome) =>
      [WORDS[outcome], visits.filter((visit) => visit.outcome === outcome).length] as const,
  ).filter(([, count]) => count > 0);
  return [...lines, '', ...counts.map(([words, count]) => `${count} : ${words}`)].join('\n');
}
