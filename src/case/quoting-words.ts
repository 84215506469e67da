/**
 * Collects every text of content/ that may contain words in quotation marks, with the pièces on which it rests: fields
 * of entries, sentences of articles, passages of texts. A field rests on the pièces that the nearest enclosing record
 * cites, directly or through a claim, an event, a document or a page. Pure.
 */
import type { Bilingual } from '../i18n/locale.ts';
import type { LegalReference } from '../procedure/model/legal-reference.ts';
import type { TargetKind } from '../schemas/correction.ts';
import type { CaseEntries } from './case-entry.ts';
import { FIELDS } from './checks/check-reference.ts';
import { pieceOfLaw } from './legal-piece.ts';
import { routeOf } from './target-path.ts';
import { passagesOf } from './text-passages.ts';
import { sharedTree } from './text-tree.ts';
import { entryWords, writtenAt, type Kind } from './twin-words.ts';

/** Entries with pièces of their own, by the kind of a reference to them. */
const LEADS: Readonly<Record<string, Kind>> = {
  ...{ sentence: 'claims', document: 'documents', event: 'events' },
};

/** Ids in a field, which may hold one, several, or something else. */
const idsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Builds the lookup from the records that contain some words, innermost first, to the pièces behind them. */
function sourcesIn(entries: CaseEntries): (within: readonly object[]) => string[] {
  const texts = [...entries.articles, ...entries.pages];

  const behind = (list: Kind, id: string): string[] => {
    const entry = entries[list].find((one) => one.id === id);
    if (!entry) return [];
    // The events that an event follows from have pièces of their own, which do not support it.
    return list === 'events' ? cited(entry) : everywhere(entry);
  };
  const behindPage = (id: string) =>
    texts
      .filter(({ name }) => routeOf(name) === id)
      .flatMap(({ citations }) => citations.flatMap(({ pieces }) => pieces));

  /** Pièces that a record cites itself; its words are in a pièce itself, or in the one through which it is known. */
  const cited = (record: object): string[] =>
    Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
      const kind = FIELDS[field] ?? '';
      if (kind === 'piece') return idsIn(value);
      const list = LEADS[kind];
      if (list) return idsIn(value).flatMap((id) => behind(list, id));
      if (kind === 'page') return idsIn(value).flatMap(behindPage);
      if (field === 'rests') return (value as object[]).flatMap(cited);
      // In other records `law` is the name of an article.
      if (field === 'law' && Array.isArray(value))
        return (value as LegalReference[]).flatMap((reference) => pieceOfLaw(reference) ?? []);
      if (field === 'target') {
        const { kind, id } = value as { kind: TargetKind; id: string };
        return kind === 'page' ? behindPage(id) : behind(`${kind}s`, id);
      }
      return field === 'quotes' && 'id' in record ? idsIn(record.id) : [];
    });

  /** Pièces that a record and everything inside it cite. */
  function everywhere(node: unknown): string[] {
    if (typeof node !== 'object' || node === null) return [];
    const inner = Object.values(node).flatMap(everywhere);
    return Array.isArray(node) ? inner : [...cited(node), ...inner];
  }

  return (within) => {
    const nearest = within.map(cited).find(({ length }) => length > 0);
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

/** Kinds of entry whose subject is not the case. */
const SPEAKING: Partial<Record<Kind, Speaking>> = {
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
 * reply, which is in its author's words.
 */
const NOT_HELD: Partial<Record<Kind, RegExp>> = {
  corrections: /^(?:was|why)$/,
  replies: /^text$/,
};

/** In a session, the position of each side is as much about the case as a claim is. */
const SIDES = /^sides\.\d+\.says$/;

export function quotingWords(entries: CaseEntries): QuotingWords[] {
  const sourcesOf = sourcesIn(entries);
  const ofEntries = entryWords(entries)
    .filter(({ kind, field }) => !NOT_HELD[kind]?.test(field))
    .map((found): QuotingWords => {
      const { kind, entry, field, words, within } = found;
      return {
        ...writtenAt(found, 'fr'),
        words,
        isWhole: WHOLE_QUOTATION.test(field),
        // The decree itself records its words; the press does not.
        pieces:
          field === 'decree' && 'decreePieces' in entry ? entry.decreePieces : sourcesOf(within),
        speaking: SIDES.test(field) ? 'case' : (SPEAKING[kind] ?? 'case'),
      };
    });
  return [...ofEntries, ...wordsOfTexts(entries)];
}

/**
 * A passage rests on the pièces that it cites; if it cites none, in an article it rests on those of the article, and in
 * a page it is about the site.
 */
function wordsOfTexts({ articles, pages }: CaseEntries): QuotingWords[] {
  return [...articles, ...pages]
    .filter(({ locale }) => locale === 'fr')
    .flatMap((text) => {
      const isPage = !('folder' in text);
      const all = text.citations.flatMap(({ pieces }) => pieces);
      const head = (['title', 'description', 'question'] as const).flatMap((field) => {
        const words = field in text ? text[field as 'title'] : undefined;
        return words === undefined ? [] : [{ field, words, pieces: all }];
      });
      const passages = passagesOf(sharedTree(text.tree)).map(({ words, line, pieces }) => ({
        field: `ligne ${line}`,
        words,
        pieces: pieces.length > 0 || isPage ? pieces : all,
      }));
      return [...head, ...passages].map(({ field, words, pieces }): QuotingWords => ({
        ...{ file: text.file, field, words: { fr: words, en: '' }, isWhole: false, pieces },
        speaking: isPage && pieces.length === 0 ? 'site' : 'class',
      }));
    });
}
