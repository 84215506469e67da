/** Knows how to count the case file. Pure; `npm run check` prints it and the method page quotes it. */
import type { CaseEntries } from './case-entry.ts';
import { instrumentPieces } from './instrument-pieces.ts';
import { isPrimary } from './primary-piece.ts';
import { cameOutLater } from '../timeline/model/secrecy.ts';
import { beginningOf } from '../timeline/model/when.ts';

/** Counts by key, most frequent first. */
export type Tally = Record<string, number>;

export interface Census {
  events: {
    total: number;
    byTopic: Tally;
    byStanding: Tally;
    byPrecision: Tally;
    byScope: Tally;
    withPrimaryPiece: number;
    madePublicLater: number;
  };
  pieces: { total: number; byKind: Tally; bySeen: Tally; withAddress: number; uncited: string[] };
  claims: { total: number; byStanding: Tally };
  actors: { total: number; byKind: Tally; terms: number };
  terms: { total: number };
  articles: { name: string; locale: string; citations: number; pieces: number }[];
  corrections: number;
  replies: number;
}

/** How often each value occurs, most frequent first, ties by name. */
export function tally(values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

export function takeCensus(entries: CaseEntries): Census {
  const { events, pieces, claims, actors, terms, articles, pages, corrections, replies } = entries;
  const primary = new Set(pieces.filter(isPrimary).map(({ id }) => id));
  const cited = new Set([
    ...events.flatMap((event) => [...event.pieces, event.disclosedIn ?? '']),
    ...actors.flatMap((actor) => [...actor.pieces, ...actor.terms.flatMap((term) => term.pieces)]),
    ...terms.flatMap((term) => term.pieces),
    ...pieces.flatMap((piece) => piece.seenThrough),
    ...[...articles, ...pages].flatMap(({ citations }) =>
      citations.flatMap((citation) => citation.pieces),
    ),
    ...instrumentPieces(entries).flatMap((instrument) => [...instrument.pieces]),
  ]);
  return {
    events: {
      total: events.length,
      byTopic: tally(events.map(({ topic }) => topic)),
      byStanding: tally(events.map(({ standing }) => standing)),
      byPrecision: tally(events.map(({ happened }) => beginningOf(happened).precision)),
      byScope: tally(events.map(({ scope }) => scope ?? 'window')),
      withPrimaryPiece: events.filter((event) => event.pieces.some((id) => primary.has(id))).length,
      madePublicLater: events.filter(({ happened, disclosed }) => cameOutLater(happened, disclosed))
        .length,
    },
    pieces: {
      total: pieces.length,
      byKind: tally(pieces.map(({ kind }) => kind)),
      bySeen: tally(pieces.map(({ seen }) => seen)),
      withAddress: pieces.filter(({ url }) => url).length,
      uncited: pieces.filter(({ id }) => !cited.has(id)).map(({ id }) => id),
    },
    claims: { total: claims.length, byStanding: tally(claims.map(({ standing }) => standing)) },
    actors: {
      total: actors.length,
      byKind: tally(actors.map(({ kind }) => kind)),
      terms: actors.reduce((sum, actor) => sum + actor.terms.length, 0),
    },
    terms: { total: terms.length },
    articles: articles.map(({ name, locale, citations }) => {
      return {
        name,
        locale,
        citations: citations.length,
        pieces: new Set(citations.flatMap((citation) => citation.pieces)).size,
      };
    }),
    corrections: corrections.length,
    replies: replies.length,
  };
}
