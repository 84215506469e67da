/**
 * Knows the case file: the only place that queries content/. Loads everything once, checks it
 * once, and answers by id.
 */
import { getCollection } from 'astro:content';
import { ContentError } from '../schemas/author-message.ts';
import { DETECTIONS } from '../practice/model/detection.ts';
import { ASPECTS } from '../regimes/model/regime.ts';
import { compareWhen } from '../calendar/when.ts';
import type { Article, CaseEntries, Entry, Essential, Page } from './case-entry.ts';
import { checkCaseEntries } from './checks/check-case-entries.ts';
import { checkClaimed } from './checks/check-claimed.ts';
import { checkEssentials, checkEveryEssential } from './checks/check-essentials.ts';
import { checkRefusedHosts } from './checks/check-refused-host.ts';
import { checkTwins } from './checks/check-twins.ts';
import { checkWholeLists } from './checks/check-whole-list.ts';
import { claimsOf, type ClaimingText, type EvidenceSheet } from './claims-of.ts';
import type { ActorData } from '../schemas/actor.ts';
import { ARTICLES, type ArticleId } from '../schemas/article.ts';
import { PRESETS } from '../schemas/preset.ts';
import type { EvidenceSheetData } from '../schemas/claim.ts';
import type { PieceData } from '../schemas/piece.ts';
import { QUESTION_LEVELS, QUESTION_TOPICS } from '../schemas/question.ts';
import { readMdx } from '../schemas/read-mdx.ts';
import { SESSIONS } from '../schemas/session.ts';
import { yamlLines } from '../schemas/read-yaml.ts';
import type { Locale } from '../i18n/locale.ts';
import { essentialRoute } from '../i18n/routes.ts';
import { typeset } from '../i18n/typography.ts';
import { citationsOf } from './prose-reference.ts';
import { getRefusedHosts } from './refused-hosts.ts';
import { typesetEntry } from './typeset-entry.ts';

/** The checked case file. Every list is in its reading order. */
export interface CaseFile extends CaseEntries {
  get: {
    preset(id: string): CaseEntries['presets'][number];
    event(id: string): CaseEntries['events'][number];
    piece(id: string): CaseEntries['pieces'][number];
    actor(id: string): CaseEntries['actors'][number];
    term(id: string): CaseEntries['terms'][number];
    claim(id: string): CaseEntries['claims'][number];
    question(id: string): CaseEntries['questions'][number];
  };
}

let caseFile: Promise<CaseFile> | undefined;

/**
 * The case file, loaded and checked at the first call.
 * @throws {ContentError} listing every problem that the schemas cannot see.
 */
export function getCaseFile(): Promise<CaseFile> {
  return (caseFile ??= loadCaseFile());
}

interface Stored<Data> {
  id: string;
  data: Data;
  filePath?: string;
  body?: string;
}

function entryOf<Data extends object>({ id, data, filePath }: Stored<Data>): Entry<Data> {
  return typesetEntry({ ...data, id, file: filePath ?? id });
}

/** A name is set as French whatever its document's language: only its apostrophes change. */
const typesetName = (name: string) => typeset(name, 'fr');

function pieceOf(stored: Stored<PieceData>): Entry<PieceData> {
  const piece = entryOf(stored);
  return {
    ...piece,
    title: typeset(piece.title, piece.language),
    publisher: typesetName(piece.publisher),
    ...(piece.author ? { author: typesetName(piece.author) } : {}),
    ...(piece.copyHost ? { copyHost: typesetName(piece.copyHost) } : {}),
  };
}

function actorOf(stored: Stored<ActorData>): Entry<ActorData> {
  const actor = entryOf(stored);
  return { ...actor, shortName: typesetName(actor.shortName) };
}

/** The evidence of an article; its words are not typeset before they meet it (claims-of.ts). */
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

async function loadCaseFile(): Promise<CaseFile> {
  const [
    events,
    pieces,
    actors,
    terms,
    evidence,
    trials,
    uses,
    regimes,
    detections,
    occasions,
    voices,
    presets,
    clocks,
    counts,
    steps,
    walks,
    doors,
    questions,
    sessions,
    verify,
    versions,
    articles,
    pages,
    essentials,
    corrections,
    replies,
    indexWords,
  ] = await Promise.all([
    getCollection('events'),
    getCollection('pieces'),
    getCollection('actors'),
    getCollection('glossary'),
    getCollection('evidence'),
    getCollection('trials'),
    getCollection('uses'),
    getCollection('regimes'),
    getCollection('detections'),
    getCollection('occasions'),
    getCollection('voices'),
    getCollection('presets'),
    getCollection('clocks'),
    getCollection('counts'),
    getCollection('procedure'),
    getCollection('walks'),
    getCollection('doors'),
    getCollection('questions'),
    getCollection('sessions'),
    getCollection('verify'),
    getCollection('versions'),
    getCollection('articles'),
    getCollection('pages'),
    getCollection('essentials'),
    getCollection('corrections'),
    getCollection('replies'),
    getCollection('indexWords'),
  ]);
  const byTitle = new Intl.Collator('fr');
  const written = articles.map(proseOf);
  const sheets = evidence.map(sheetOf);
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
    trials: trials
      .map(entryOf)
      .sort((a, b) => a.date.start - b.date.start || (a.id < b.id ? -1 : 1)),
    uses: uses.map(entryOf).sort((a, b) => b.events - a.events),
    regimes: inOrder(regimes.map(entryOf), ASPECTS),
    detections: inOrder(detections.map(entryOf), DETECTIONS),
    occasions: occasions
      .map(entryOf)
      .sort((a, b) => compareWhen(a.during, b.during) || (a.id < b.id ? -1 : 1)),
    voices: voices.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    events: events
      .map(entryOf)
      .sort(
        (a, b) =>
          compareWhen(a.happened, b.happened) ||
          a.importance - b.importance ||
          (a.id < b.id ? -1 : 1),
      ),
    pieces: pieces.map(pieceOf).sort((a, b) => a.number - b.number),
    actors: actors.map(actorOf).sort((a, b) => byTitle.compare(a.name.fr, b.name.fr)),
    terms: terms.map(entryOf).sort((a, b) => byTitle.compare(a.term.fr, b.term.fr)),
    presets: inOrder(presets.map(entryOf), PRESETS),
    clocks: clocks.map(entryOf),
    counts: counts.map(entryOf),
    steps: steps.map(entryOf).sort(byRank),
    walks: walks.map(entryOf).sort(byRank),
    doors: doors.map(entryOf).sort(byRank),
    questions: questions
      .map(entryOf)
      .sort(
        (a, b) =>
          QUESTION_TOPICS.indexOf(a.topic) - QUESTION_TOPICS.indexOf(b.topic) ||
          QUESTION_LEVELS.indexOf(a.level) - QUESTION_LEVELS.indexOf(b.level) ||
          (a.id < b.id ? -1 : 1),
      ),
    sessions: inOrder(sessions.map(entryOf), SESSIONS),
    verify: verify.map(entryOf),
    versions: versions.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    articles: (written.map((text) => withCitations(text)) as Article[]).sort(
      (a, b) => a.folder - b.folder || (a.locale < b.locale ? 1 : -1),
    ),
    pages: pages.map((stored): Page => withCitations(proseOf(stored))),
    essentials: essentials
      .map(essentialOf)
      .sort(
        (a, b) =>
          ARTICLES.indexOf(a.article) - ARTICLES.indexOf(b.article) ||
          (a.locale < b.locale ? 1 : -1),
      ),
    corrections: corrections.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    replies: replies.map(entryOf).sort((a, b) => (a.published < b.published ? 1 : -1)),
    indexWords: indexWords.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const problems = [
    ...wordProblems,
    ...checkClaimed(written, sheets),
    ...checkCaseEntries(entries),
    ...checkRefusedHosts(entries.pieces, getRefusedHosts()),
    ...checkWholeLists(entries),
    ...checkEveryEssential(entries),
    ...checkEssentials(entries),
    ...checkTwins(entries),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return {
    ...entries,
    get: {
      preset: byId('choix', entries.presets),
      event: byId('fait', entries.events),
      piece: byId('pièce', entries.pieces),
      actor: byId('acteur', entries.actors),
      term: byId('terme', entries.terms),
      claim: byId('phrase vérifiée', entries.claims),
      question: byId('question', entries.questions),
    },
  };
}

/** Entries in the order of a closed list of ids. */
function inOrder<Item extends { id: string }>(items: Item[], ids: readonly string[]): Item[] {
  return items.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
const byRank = (a: { rank: number; id: string }, b: { rank: number; id: string }) =>
  a.rank - b.rank || (a.id < b.id ? -1 : 1);

function byId<Item extends { id: string }>(what: string, items: readonly Item[]) {
  const index = new Map(items.map((item) => [item.id, item]));
  return (id: string): Item => {
    const item = index.get(id);
    if (!item) throw new Error(`« ${id} » : aucun(e) ${what} ne porte cet identifiant.`);
    return item;
  };
}
