/** Puts every list of the case file in reading order, and joins texts with their evidence. */
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { DETECTIONS } from '../practice/model/detection.ts';
import { ASPECTS } from '../regimes/model/regime.ts';
import { compareWhen } from '../calendar/when.ts';
import { ARTICLES, type ArticleId } from '../schemas/article.ts';
import type { Problem } from '../schemas/author-message.ts';
import { PRESETS } from '../schemas/preset.ts';
import { QUESTION_LEVELS, QUESTION_TOPICS } from '../schemas/question.ts';
import { SESSIONS } from '../schemas/session.ts';
import { essentialRoute } from '../i18n/routes.ts';
import type { Article, CaseEntries, Essential, Page } from './case-entry.ts';
import { checkClaimed } from './checks/check-claimed.ts';
import { claimsOf, type ClaimingText } from './claims-of.ts';
import { citationsOf } from './prose-reference.ts';
import { actorOf, entryOf, pieceOf, proseOf, sheetOf } from './stored-entry.ts';

/** Every collection of content/, as the content layer returns it. */
export type StoredCollections = { [Name in CollectionKey]: CollectionEntry<Name>[] };

/** Entries in reading order, and mismatches between sentences and their evidence. */
export function orderEntries(stored: StoredCollections): {
  entries: CaseEntries;
  problems: Problem[];
} {
  const byTitle = new Intl.Collator('fr');
  const written = stored.articles.map(proseOf);
  const sheets = stored.evidence.map(sheetOf);
  const { claims, problems: wordProblems } = claimsOf(written, sheets);
  const withCitations = <Text extends ClaimingText>(text: Text, article = text.name) => ({
    ...text,
    citations: citationsOf(
      text.tree,
      (claim) => claims.find(({ id }) => id === `${article}/${claim}`)?.pieces ?? [],
    ),
  });
  const essentialOf = (stored: Parameters<typeof proseOf>[0]) => {
    const article = stored.id.split('/')[0] as ArticleId;
    const text = { ...proseOf(stored), article, name: essentialRoute(article) };
    return withCitations(text, article) as Essential;
  };
  const entries: CaseEntries = {
    claims,
    trials: stored.trials
      .map(entryOf)
      .sort((a, b) => a.date.start - b.date.start || (a.id < b.id ? -1 : 1)),
    uses: stored.uses.map(entryOf).sort((a, b) => b.events - a.events),
    regimes: inOrder(stored.regimes.map(entryOf), ASPECTS),
    detections: inOrder(stored.detections.map(entryOf), DETECTIONS),
    occasions: stored.occasions
      .map(entryOf)
      .sort((a, b) => compareWhen(a.during, b.during) || (a.id < b.id ? -1 : 1)),
    voices: stored.voices.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    events: stored.events
      .map(entryOf)
      .sort(
        (a, b) =>
          compareWhen(a.happened, b.happened) ||
          a.importance - b.importance ||
          (a.id < b.id ? -1 : 1),
      ),
    pieces: stored.pieces.map(pieceOf).sort((a, b) => a.number - b.number),
    actors: stored.actors.map(actorOf).sort((a, b) => byTitle.compare(a.name.fr, b.name.fr)),
    terms: stored.glossary.map(entryOf).sort((a, b) => byTitle.compare(a.term.fr, b.term.fr)),
    presets: inOrder(stored.presets.map(entryOf), PRESETS),
    waits: stored.waits.map(entryOf),
    counts: stored.counts.map(entryOf),
    documents: stored.documents.map(entryOf),
    places: stored.places.map(entryOf).sort((a, b) => a.longitude - b.longitude),
    steps: stored.procedure.map(entryOf).sort(byRank),
    walks: stored.walks.map(entryOf).sort(byRank),
    doors: stored.doors.map(entryOf).sort(byRank),
    questions: stored.questions
      .map(entryOf)
      .sort(
        (a, b) =>
          QUESTION_TOPICS.indexOf(a.topic) - QUESTION_TOPICS.indexOf(b.topic) ||
          QUESTION_LEVELS.indexOf(a.level) - QUESTION_LEVELS.indexOf(b.level) ||
          (a.id < b.id ? -1 : 1),
      ),
    sessions: inOrder(stored.sessions.map(entryOf), SESSIONS),
    versions: stored.versions.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    access: stored.access.map(entryOf).sort((a, b) => a.theme - b.theme),
    articles: (written.map((text) => withCitations(text)) as Article[]).sort(
      (a, b) => a.folder - b.folder || (a.locale < b.locale ? 1 : -1),
    ),
    pages: stored.pages.map((stored): Page => withCitations(proseOf(stored))),
    essentials: stored.essentials
      .map(essentialOf)
      .sort(
        (a, b) =>
          ARTICLES.indexOf(a.article) - ARTICLES.indexOf(b.article) ||
          (a.locale < b.locale ? 1 : -1),
      ),
    corrections: stored.corrections.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    replies: stored.replies.map(entryOf).sort((a, b) => (a.published < b.published ? 1 : -1)),
    indexWords: stored.indexWords.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return { entries, problems: [...wordProblems, ...checkClaimed(written, sheets)] };
}

/** Sorts entries by a closed list of ids. */
function inOrder<Item extends { id: string }>(items: Item[], ids: readonly string[]): Item[] {
  return items.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
const byRank = (a: { rank: number; id: string }, b: { rank: number; id: string }) =>
  a.rank - b.rank || (a.id < b.id ? -1 : 1);
