/**
 * Turns entries of content/ into entries of the case file, with their id, their file and their words typeset; puts every
 * list in reading order, and joins texts with their evidence.
 */
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { DETECTIONS } from '../practice/model/experiment.ts';
import { ASPECTS } from '../regimes/model/regime.ts';
import { compareWhen } from '../calendar/when.ts';
import { placeWithin, type Problem } from '../schemas/author-message.ts';
import { PRESETS } from '../schemas/preset.ts';
import { QUESTION_LEVELS, QUESTION_TOPICS } from '../schemas/question.ts';
import { SESSIONS } from '../schemas/session.ts';
import type { Article, CaseEntries, Entry, Page } from './case-entry.ts';
import { checkClaimed } from './checks/check-evidence.ts';
import { claimsOf, type ClaimingText, type EvidenceSheet } from './claims-of.ts';
import { citationsOf } from './prose-reference.ts';
import type { ActorData } from '../schemas/actor.ts';
import type { EvidenceSheetData } from '../schemas/claim.ts';
import type { PieceData } from '../schemas/piece.ts';
import { readMdx } from '../schemas/read-mdx.ts';
import { yamlLines } from '../schemas/read-yaml.ts';
import type { Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { typesetEntry } from './bilingual-fields.ts';

/** An entry as the content layer returns it. */
export interface Stored<Data> {
  id: string;
  data: Data;
  filePath?: string;
  body?: string;
}

/** An entry of any collection, its running text typeset (bilingual-fields.ts); `file` is the id if there is no path. */
function entryOf<Data extends object>({ id, data, filePath }: Stored<Data>): Entry<Data> {
  return typesetEntry({ ...data, id, file: placeOf(id, filePath) });
}

/** A file that is not named after the id of the entry holds other entries too. */
function placeOf(id: string, filePath: string | undefined): string {
  if (filePath === undefined) return id;
  const isItsOwn = filePath.replace(/\.(?:yaml|mdx)$/, '').endsWith(`/${id}`);
  return isItsOwn ? filePath : placeWithin(filePath, id);
}

/** Typesets a name as French, whatever the language of its document: only its apostrophes change. */
const typesetName = (name: string) => typeset(name, 'fr');

/** Typesets each part of a name. */
function typesetNames<Parts extends object>(parts: Parts): Parts {
  const pairs = Object.entries(parts) as [string, string][];
  return Object.fromEntries(pairs.map(([part, name]) => [part, typesetName(name)])) as Parts;
}

/** A pièce, its title typeset in the language of the document, its names as French. */
function pieceOf(stored: Stored<PieceData>): Entry<PieceData> {
  const piece = entryOf(stored);
  return {
    ...piece,
    title: typeset(piece.title, piece.language),
    publisher: typesetName(piece.publisher),
    author: piece.author && typesetName(piece.author),
    authors: piece.authors.map(typesetNames),
    copyHost: piece.copyHost && typesetName(piece.copyHost),
  };
}

/** An actor; the short name is shared by both editions and typeset as French. */
function actorOf(stored: Stored<ActorData>): Entry<ActorData> {
  const actor = entryOf(stored);
  return { ...actor, shortName: typesetName(actor.shortName) };
}

/** Evidence of an article; its words are typeset in claims-of.ts, with those of the article. */
function sheetOf({ id, data, filePath, body = '' }: Stored<EvidenceSheetData>): EvidenceSheet {
  const lineAt = yamlLines(body);
  return {
    ...data,
    id,
    file: filePath ?? id,
    name: id.split('/')[0] ?? '',
    lineOf: (sentence) => lineAt(['claims', sentence]),
  };
}

/**
 * A text and its tree, without its citations; its id is `name/locale`, such as `briefcam/fr`.
 * @throws {Error} if its body is not MDX (readMdx)
 */
function proseOf<
  Data extends { title: string; description: string; question?: string | undefined },
>(stored: Stored<Data>) {
  const [name = '', folder = ''] = stored.id.split('/');
  const locale = folder as Locale;
  const entry = entryOf(stored);
  return {
    ...entry,
    title: typeset(entry.title, locale),
    ...(entry.question ? { question: typeset(entry.question, locale) } : {}),
    description: typeset(entry.description, locale),
    name,
    locale,
    tree: readMdx(stored.body ?? ''),
  };
}

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
  const withCitations = <Text extends ClaimingText>(text: Text) => ({
    ...text,
    citations: citationsOf(
      text.tree,
      (claim) => claims.find(({ id }) => id === `${text.name}/${claim}`)?.pieces ?? [],
    ),
  });
  const entries: CaseEntries = {
    claims,
    trials: stored.trials.map(entryOf).sort((a, b) => a.date.start - b.date.start || byId(a, b)),
    uses: stored.uses.map(entryOf).sort((a, b) => b.events - a.events),
    regimes: inOrder(stored.regimes.map(entryOf), ASPECTS),
    detections: inOrder(stored.detections.map(entryOf), DETECTIONS),
    occasions: stored.occasions
      .map(entryOf)
      .sort((a, b) => compareWhen(a.during, b.during) || byId(a, b)),
    voices: stored.voices.map(entryOf).sort(byId),
    events: stored.events
      .map(entryOf)
      .sort(
        (a, b) => compareWhen(a.happened, b.happened) || a.importance - b.importance || byId(a, b),
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
          byId(a, b),
      ),
    sessions: inOrder(stored.sessions.map(entryOf), SESSIONS),
    articles: (written.map((text) => withCitations(text)) as Article[]).sort(
      (a, b) => a.folder - b.folder || (a.locale < b.locale ? 1 : -1),
    ),
    pages: stored.pages.map((stored): Page => withCitations(proseOf(stored))),
    corrections: stored.corrections.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    replies: stored.replies.map(entryOf).sort((a, b) => (a.published < b.published ? 1 : -1)),
    indexWords: stored.indexWords.map(entryOf).sort(byId),
  };
  return { entries, problems: [...wordProblems, ...checkClaimed(written, sheets)] };
}

/** Sorts entries by a closed list of ids. */
const inOrder = <Item extends { id: string }>(items: Item[], ids: readonly string[]): Item[] =>
  items.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byRank = (a: { rank: number; id: string }, b: { rank: number; id: string }) =>
  a.rank - b.rank || byId(a, b);
