/** Counts the case file. Pure; `npm run check` prints the result and the method page quotes it. */
import type { CaseEntries } from './case-entry.ts';
import { instrumentPieces } from './instrument-pieces.ts';
import { groupLoads, sheetLoads } from './session-clock.ts';
import { isPrimary } from './computed-standing.ts';
import { QUESTION_LEVELS } from '../schemas/question.ts';
import { cameOutLater } from '../calendar/gap.ts';

/** Counts by key, most frequent first. */
type Tally = Record<string, number>;

interface Census {
  events: { total: number; byStanding: Tally; withPrimaryPiece: number; madePublicLater: number };
  /** `uncited` is the number of pièces that nothing cites. */
  pieces: { total: number; bySeen: Tally; uncited: number };
  claims: { total: number; byStanding: Tally };
  actors: { total: number };
  terms: { total: number };
  /** Questions of the bank by reading level, and those of each session, in order. */
  questions: { total: number; byLevel: Tally; bySession: Tally };
  /** What the sheet of each session gives to read in French, and the words of each group. */
  sessions: { id: string; documents: number; landmarks: number; words: number; groups: Tally }[];
  articles: { name: string; locale: string; citations: number; pieces: number }[];
}

/** How often each value occurs, most frequent first, ties by name. */
function tally(values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

const byStanding = (entries: readonly { standing: string }[]): Tally =>
  tally(entries.map(({ standing }) => standing));

/**
 * Every count of the case file. A pièce is cited by an event, an actor, a term, an article, a page, another pièce or an
 * instrument (instrument-pieces.ts); citations by trials, uses and steps, among others, do not count.
 */
export function takeCensus(entries: CaseEntries): Census {
  const { events, pieces, claims, actors, terms, articles, pages, questions, sessions } = entries;
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
      byStanding: byStanding(events),
      withPrimaryPiece: events.filter((event) => event.pieces.some((id) => primary.has(id))).length,
      madePublicLater: events.filter(({ happened, disclosed }) => cameOutLater(happened, disclosed))
        .length,
    },
    pieces: {
      total: pieces.length,
      bySeen: tally(pieces.map(({ seen }) => seen)),
      uncited: pieces.filter(({ id }) => !cited.has(id)).length,
    },
    claims: { total: claims.length, byStanding: byStanding(claims) },
    actors: { total: actors.length },
    terms: { total: terms.length },
    questions: {
      total: questions.length,
      byLevel: Object.fromEntries(
        QUESTION_LEVELS.map((level) => [
          level,
          questions.filter((question) => question.level === level).length,
        ]),
      ),
      bySession: Object.fromEntries(sessions.map(({ id, questions: ids }) => [id, ids.length])),
    },
    sessions: sessions.map((session) => {
      const loads = groupLoads(session, entries, 'fr');
      return {
        id: session.id,
        documents: session.documents.length,
        landmarks: session.landmarks.length,
        words: sheetLoads(session, entries, 'fr').reduce((sum, words) => sum + words, 0),
        groups: Object.fromEntries(
          (session.groups ?? []).map(({ name }, at) => [name.fr, loads[at] ?? 0]),
        ),
      };
    }),
    articles: articles.map(({ name, locale, citations }) => {
      return {
        name,
        locale,
        citations: citations.length,
        pieces: new Set(citations.flatMap((citation) => citation.pieces)).size,
      };
    }),
  };
}
