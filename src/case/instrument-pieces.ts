/** Finds the pièces that the instruments cite. Pure. */
import type { RouteName } from '../i18n/routes.ts';
import type { CaseEntries } from './case-entry.ts';
import { REGIMES } from '../regimes/model/regime.ts';

type Cited = Pick<CaseEntries, 'regimes' | 'detections' | 'occasions' | 'voices'>;

export interface InstrumentPieces {
  route: RouteName;
  pieces: ReadonlySet<string>;
}

/**
 * Ids of the pièces of the three regimes, of the practice of article 10 and of the voices, in this order; the procedure
 * is not included.
 */
export function instrumentPieces(entries: Cited): InstrumentPieces[] {
  const { regimes, detections, occasions, voices } = entries;
  return [
    {
      route: 'regimes',
      pieces: new Set(
        regimes.flatMap((row) =>
          REGIMES.flatMap((regime) => row[regime].flatMap(({ pieces }) => pieces)),
        ),
      ),
    },
    {
      route: 'practice',
      pieces: new Set([
        ...detections.flatMap(({ decreePieces, pieces }) => [...decreePieces, ...pieces]),
        ...occasions.flatMap(({ pieces }) => pieces),
      ]),
    },
    {
      route: 'voices',
      pieces: new Set(
        voices.flatMap(({ said = [], silent }) => [
          ...said.flatMap(({ pieces }) => pieces),
          ...(silent?.pieces ?? []),
        ]),
      ),
    },
  ];
}
