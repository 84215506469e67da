/**
 * Knows the case file: the only place that queries content/. Loads everything once, checks it
 * once, and answers by id.
 */
import { getCollection } from 'astro:content';
import { ContentError } from '../schemas/author-message.ts';
import { DETECTIONS } from '../practice/model/detection.ts';
import { ASPECTS } from '../regimes/model/regime.ts';
import { compareWhen } from '../calendar/when.ts';
import type { Article, CaseEntries, Entry, Page } from './case-entry.ts';
import { checkCaseEntries } from './checks/check-case-entries.ts';
import { checkClaimed } from './checks/check-claimed.ts';
import { checkTwins } from './checks/check-twins.ts';
import { checkWholeLists } from './checks/check-whole-list.ts';
import { claimsOf, type ClaimingText, type EvidenceSheet } from './claims-of.ts';
import type { ActorData } from '../schemas/actor.ts';
import { PRESETS } from '../schemas/preset.ts';
import type { EvidenceSheetData } from '../schemas/claim.ts';
import type { PieceData } from '../schemas/piece.ts';
import { readMdx } from '../schemas/read-mdx.ts';
import { yamlLines } from '../schemas/read-yaml.ts';
import type { Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import { citationsOf } from './prose-reference.ts';
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

function proseOf<Data extends { title: string; description: string }>(stored: Stored<Data>) {
  const [name = '', folder = ''] = stored.id.split('/');
  const locale = folder as Locale;
  const entry = entryOf(stored);
  return {
    ...entry,
    title: typeset(entry.title, locale),
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
    steps,
    walks,
    doors,
    versions,
    articles,
    pages,
    corrections,
    replies,
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
    getCollection('procedure'),
    getCollection('walks'),
    getCollection('doors'),
    getCollection('versions'),
    getCollection('articles'),
    getCollection('pages'),
    getCollection('corrections'),
    getCollection('replies'),
  ]);
  const byTitle = new Intl.Collator('fr');
  const written = articles.map(proseOf);
  const sheets = evidence.map(sheetOf);
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
    steps: steps.map(entryOf).sort(byRank),
    walks: walks.map(entryOf).sort(byRank),
    doors: doors.map(entryOf).sort(byRank),
    versions: versions.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    articles: (written.map(withCitations) as Article[]).sort(
      (a, b) => a.folder - b.folder || (a.locale < b.locale ? 1 : -1),
    ),
    pages: pages.map((stored): Page => withCitations(proseOf(stored))),
    corrections: corrections.map(entryOf).sort((a, b) => (a.date < b.date ? 1 : -1)),
    replies: replies.map(entryOf).sort((a, b) => (a.published < b.published ? 1 : -1)),
  };
  const problems = [
    ...wordProblems,
    ...checkClaimed(written, sheets),
    ...checkCaseEntries(entries),
    ...checkWholeLists(entries),
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
      claim: byId('affirmation', entries.claims),
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
