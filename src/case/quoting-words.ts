/**
 * Collects every text of content/ that may contain words in quotation marks, with the pièces on which it rests: fields
 * of entries, sentences of articles, passages of texts. A field rests on the pièces that the nearest enclosing record
 * cites, directly or through a claim, an event, a term or a page. Pure.
 */
import type { Bilingual } from '../i18n/locale.ts';
import { bilingualFields } from './bilingual-fields.ts';
import type { CaseEntries, Claim } from './case-entry.ts';
import { placeOf } from './claims-of.ts';
import { passagesOf } from './text-passages.ts';
import { sharedTree } from './text-tree.ts';
import type { TargetKind } from '../schemas/correction.ts';
import type { ReadEntry } from '../schemas/question.ts';
import type { LegalReference } from '../procedure/model/legal-reference.ts';
import { pieceOfLaw } from './legal-piece.ts';
import { routeOf } from './target-path.ts';

/**
 * Fields of a record that lead to pièces, whatever the kind of entry; `terms` and `law` hold ids in some kinds only.
 */
interface Naming {
  id: string;
  pieces: unknown;
  /** The one pièce of a document. */
  piece: unknown;
  decreePieces: unknown;
  disclosedIn: unknown;
  /** Only on a pièce: its words are in the pièce itself, or in those through which it is known. */
  quotes: unknown;
  seenThrough: unknown;
  law: unknown;
  claim: unknown;
  claims: unknown;
  landmarks: unknown;
  documents: unknown;
  event: unknown;
  events: unknown;
  terms: unknown;
  rests: readonly ReadEntry[];
  target: { kind: TargetKind; id: string };
}

/** Ids in a field, which may hold one, several, or something else. */
const idsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Legal references of a field; in other records `law` is the name of an article. */
const lawIn = (value: unknown) => (Array.isArray(value) ? (value as LegalReference[]) : []);

type SourcesOf = (within: readonly object[]) => string[];

/** Builds the lookup from the records that contain some words, innermost first, to the pièces behind them. */
function sourcesIn(entries: CaseEntries): SourcesOf {
  const byId = <Item extends { id: string }>(list: readonly Item[]) =>
    new Map(list.map((entry) => [entry.id, entry]));
  const known = {
    event: byId(entries.events),
    piece: byId(entries.pieces),
    actor: byId(entries.actors),
    term: byId(entries.terms),
    claim: byId(entries.claims),
    trial: byId(entries.trials),
    use: byId(entries.uses),
    voice: byId(entries.voices),
    regime: byId(entries.regimes),
    step: byId(entries.steps),
    walk: byId(entries.walks),
  } satisfies Record<Exclude<TargetKind, 'page'>, Map<string, object>>;
  const documents = byId(entries.documents);
  const texts = [...entries.articles, ...entries.pages];

  const ofTarget = ({ kind, id }: { kind: TargetKind; id: string }): string[] => {
    const entry = kind === 'page' ? undefined : known[kind].get(id);
    // The events that an event follows from have pièces of their own, which do not support it.
    if (entry) return kind === 'event' ? cited(entry) : everywhere(entry);
    return texts
      .filter(({ name }) => routeOf(name) === id)
      .flatMap(({ citations }) => citations.flatMap(({ pieces }) => pieces));
  };
  const ofAll = (kind: TargetKind, ...ids: unknown[]) =>
    ids.flatMap(idsIn).flatMap((id) => ofTarget({ kind, id }));

  /** Pièces that a record cites itself. */
  const cited = (record: Partial<Naming>): string[] => [
    ...[record.pieces, record.piece, record.decreePieces, record.disclosedIn].flatMap(idsIn),
    ...(record.quotes ? [record.id, record.seenThrough].flatMap(idsIn) : []),
    ...lawIn(record.law).flatMap((reference) => pieceOfLaw(reference) ?? []),
    ...ofAll('claim', record.claim, record.claims, record.landmarks),
    ...idsIn(record.documents).flatMap((id) => documents.get(id)?.piece ?? []),
    ...ofAll('event', record.event, record.events),
    ...ofAll('term', record.terms),
    ...(record.rests ?? []).flatMap(({ claim, event, page }) => [
      ...ofAll('claim', claim),
      ...ofAll('event', event),
      ...ofAll('page', page),
    ]),
    ...(record.target ? ofTarget(record.target) : []),
  ];

  /** Pièces that a record and everything inside it cite. */
  function everywhere(node: unknown): string[] {
    if (typeof node !== 'object' || node === null) return [];
    const inner = Object.values(node).flatMap(everywhere);
    return Array.isArray(node) ? inner : [...cited(node), ...inner];
  }

  return (within) => {
    const nearest = within.map((record) => cited(record)).find(({ length }) => length > 0);
    return [...new Set(nearest ?? everywhere(within.at(-1)))];
  };
}

/**
 * Subject of a text, which decides what it may quote. `case`: the three subjects; `class`: those subjects, for people
 * who learn about them; `site`: the site itself, its wording, its sheets and how to use it.
 */
export type Speaking = 'case' | 'class' | 'site';

export interface QuotingWords {
  file: string;
  /** With the language, as in `positions.0.text.fr`. */
  field: string;
  /** The English is for quotations of English sources; empty for a text. */
  words: Bilingual;
  /** Whether the whole field is a quotation, typed without quotation marks. */
  isWhole: boolean;
  pieces: readonly string[];
  speaking: Speaking;
}

type Kind = Exclude<keyof CaseEntries, 'articles' | 'pages'>;

/** Subjects of every kind of entry but the texts. */
const SPEAKING: Readonly<Record<Kind, Speaking>> = {
  claims: 'case',
  trials: 'case',
  uses: 'case',
  regimes: 'case',
  detections: 'case',
  occasions: 'case',
  voices: 'case',
  events: 'case',
  pieces: 'case',
  actors: 'case',
  terms: 'case',
  presets: 'case',
  waits: 'case',
  counts: 'case',
  documents: 'case',
  places: 'case',
  steps: 'case',
  walks: 'case',
  doors: 'case',
  questions: 'class',
  sessions: 'site',
  corrections: 'site',
  replies: 'site',
  indexWords: 'site',
};

/** Fields that are a quotation as a whole, without quotation marks. */
export const WHOLE_QUOTATION = /^said\.\d+\.quotation$|^lines\.\d+\.quote$|^decree$/;

/**
 * Fields that are not checked: the old wording of a correction and why it was wrong, which concern our own words; a
 * reply, which is in its author's words; the words of a school syllabus, which has its address beside it and is not a
 * pièce.
 */
const NOT_HELD: Partial<Record<Kind, RegExp>> = {
  corrections: /^(?:was|why)$/,
  replies: /^text$/,
  sessions: /^programme\.lines\.\d+$/,
};

const decreePieces = (entry: object): readonly string[] =>
  'decreePieces' in entry ? (entry.decreePieces as string[]) : [];

/** In a session, the position of each side is as much about the case as a claim is. */
const SIDES = /^sides\.\d+\.says$/;

export function quotingWords(entries: CaseEntries): QuotingWords[] {
  const sourcesOf = sourcesIn(entries);
  const ofEntries = (Object.keys(SPEAKING) as Kind[]).flatMap((kind) =>
    entries[kind].flatMap((entry) =>
      bilingualFields(entry)
        .filter(({ field }) => !NOT_HELD[kind]?.test(field))
        .map(({ field, words, within }): QuotingWords => ({
          ...(kind === 'claims'
            ? placeOf(entry as Claim, `${field}.fr`)
            : { file: entry.file, field: `${field}.fr` }),
          words,
          isWhole: WHOLE_QUOTATION.test(field),
          // The decree itself records its words; the press does not.
          pieces: field === 'decree' ? decreePieces(entry) : sourcesOf(within),
          speaking: SIDES.test(field) ? 'case' : SPEAKING[kind],
        })),
    ),
  );
  return [...ofEntries, ...wordsOfTexts(entries)];
}

/**
 * A passage rests on the pièces that it cites; if it cites none, in an article it rests on those of the article, and in
 * a page it is about the site.
 */
function wordsOfTexts({ articles, pages }: CaseEntries): QuotingWords[] {
  const held = [
    ...articles.map((text) => ({ text, isPage: false })),
    ...pages.map((text) => ({ text, isPage: true })),
  ];
  return held
    .filter(({ text }) => text.locale === 'fr')
    .flatMap(({ text, isPage }) => {
      const all = text.citations.flatMap(({ pieces }) => pieces);
      const { title, description } = text;
      const question = 'question' in text ? (text.question as string | undefined) : undefined;
      const head = Object.entries({ title, description, question }).flatMap(([field, words]) =>
        words === undefined ? [] : [{ field, words, pieces: all }],
      );
      const passages = passagesOf(sharedTree(text.tree)).map(({ words, line, pieces }) => ({
        field: `ligne ${line}`,
        words,
        pieces: pieces.length > 0 || isPage ? pieces : all,
      }));
      return [...head, ...passages].map(({ field, words, pieces }): QuotingWords => ({
        file: text.file,
        field,
        words: { fr: words, en: '' },
        isWhole: false,
        pieces,
        speaking: isPage && pieces.length === 0 ? 'site' : 'class',
      }));
    });
}
