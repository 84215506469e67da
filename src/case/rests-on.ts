/** Finds what rests on each pièce: the links from a source back to everything that cites it, instruments included. Pure. */
import type { RouteName } from '../i18n/routes.ts';
import type { CaseEntries, CaseEvent } from './case-entry.ts';
import { routeOf } from './target-path.ts';
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

export interface RestsOn {
  events: CaseEvent[];
  /** Texts with the sentences that cite the pièce, in reading order. */
  texts: { text: { title: string; route: RouteName }; sentences: string[] }[];
  actors: CaseEntries['actors'];
  terms: CaseEntries['terms'];
  /** Pages of the instruments that cite the pièce. */
  instruments: RouteName[];
}

/** What rests on a pièce, with the texts of one language. */
export function restsOn(piece: string, entries: CaseEntries, locale: string): RestsOn {
  const { events, articles, pages, actors, terms } = entries;
  return {
    events: events.filter((event) => event.pieces.includes(piece) || event.disclosedIn === piece),
    texts: [...articles, ...pages]
      .filter((text) => text.locale === locale)
      .flatMap((text) => {
        const route = routeOf(text.name);
        const sentences = text.citations
          .filter(({ pieces }) => pieces.includes(piece))
          .map(({ id }) => id);
        return route ? [{ text: { title: text.title, route }, sentences }] : [];
      })
      .filter(({ sentences }) => sentences.length > 0),
    actors: actors.filter(
      (actor) =>
        actor.pieces.includes(piece) || actor.terms.some((term) => term.pieces.includes(piece)),
    ),
    terms: terms.filter((term) => term.pieces.includes(piece)),
    instruments: instrumentPieces(entries)
      .filter(({ pieces }) => pieces.has(piece))
      .map(({ route }) => route),
  };
}
