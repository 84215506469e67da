/** Counts the case file. Pure; `npm run check` prints the result and the method page quotes it. */
import type { CaseEntries } from './case-entry.ts';
import { instrumentPieces } from './rests-on.ts';
import { levelCounts, type LevelCount } from './levels.ts';
import { groupLoads, sheetLoads } from './session-clock.ts';
import { isPrimary } from './computed-standing.ts';
import { REGIMES } from '../regimes/model/regime.ts';
import { QUESTION_LEVELS } from '../schemas/question.ts';
import { cameOutLater } from '../calendar/gap.ts';
import { beginningOf } from '../calendar/when.ts';

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
  trials: { total: number; byStanding: Tally };
  uses: { total: number; byStanding: Tally };
  /** Rows, their versions, and the versions that record that nothing was found. */
  regimes: { total: number; versions: number; absences: number };
  /** Cells, their answers, the silences that a pièce shows, and the searches that found nothing. */
  voices: { total: number; answers: number; silences: number; absences: number };
  /** Steps, and the passages between them. */
  procedure: { total: number; passages: number };
  walks: { total: number; steps: number; byStanding: Tally };
  actors: { total: number; byKind: Tally; terms: number };
  terms: { total: number };
  /** Questions of the bank by reading level, and those of each session, in order. */
  questions: { total: number; byLevel: Tally; bySession: Tally };
  /** What the sheet of each session gives to read in French, and the words of each group. */
  sessions: { id: string; documents: number; landmarks: number; words: number; groups: Tally }[];
  articles: { name: string; locale: string; citations: number; pieces: number }[];
  /** The three reading levels of each article, in both languages. */
  levels: LevelCount[];
  corrections: number;
  replies: number;
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** How often each value occurs, most frequent first, ties by name. */
export function tally(values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

const byStanding = (entries: readonly { standing: string }[]): Tally =>
  tally(entries.map(({ standing }) => standing));

/**
 * Every count of the case file. `pieces.uncited` are ids, in the order of the pièces: no event, actor, term, article,
 * page, other pièce or instrument (rests-on.ts) cites them. Citations by trials, uses and steps, among others,
 * do not count. `byPrecision` uses the date on which an event happened or began; `byScope` counts an event without a
 * scope as `window`.
 */
export function takeCensus(entries: CaseEntries): Census {
  const { events, pieces, claims, actors, terms, articles, pages, corrections, replies } = entries;
  const { trials, uses, regimes, voices, steps, walks, questions, sessions } = entries;
  const versions = regimes.flatMap((row) => REGIMES.flatMap((regime) => row[regime]));
  const walked = walks.flatMap((walk) => walk.steps);
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
      byStanding: byStanding(events),
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
    claims: { total: claims.length, byStanding: byStanding(claims) },
    trials: { total: trials.length, byStanding: byStanding(trials) },
    uses: { total: uses.length, byStanding: byStanding(uses) },
    regimes: {
      total: regimes.length,
      versions: versions.length,
      absences: versions.filter(({ absentOn }) => absentOn).length,
    },
    voices: {
      total: voices.length,
      answers: sumOf(voices.map(({ said = [] }) => said.length)),
      silences: voices.filter(({ silent }) => silent).length,
      absences: voices.filter(({ absentOn }) => absentOn).length,
    },
    procedure: { total: steps.length, passages: sumOf(steps.map(({ exits }) => exits.length)) },
    walks: { total: walks.length, steps: walked.length, byStanding: byStanding(walked) },
    actors: {
      total: actors.length,
      byKind: tally(actors.map(({ kind }) => kind)),
      terms: sumOf(actors.map(({ terms }) => terms.length)),
    },
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
    levels: levelCounts(entries),
    corrections: corrections.length,
    replies: replies.length,
  };
}
