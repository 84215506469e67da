/**
 * Knows how entries are found by the words of a reader, and in which order. Made at build, sent beside the
 * page, opened in the browser: the same options on both sides.
 */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { askedWords, foldWords, partsOf } from '../model/folded-words.ts';
import type {
  EntryKind,
  IndexEntry,
  SearchedClaim,
  SearchedEntry,
  SeeAlso,
} from '../model/search-entry.ts';

/** What the index keeps of an entry besides its words. */
interface KeptEntry {
  kind: EntryKind;
  /** Of a sentence or a cell, which the page does not list: the place of the entry of its page, its id there, its words. */
  page?: number;
  anchor?: string;
  shown?: string;
}

/** An entry that was found. Those that the page lists are numbered in their order, from 0; the others come after. */
export interface FoundEntry extends KeptEntry {
  place: number;
}

/** What a search finds. */
export interface Found {
  /** The best first. */
  entries: FoundEntry[];
  /** Whether none has every word: these have some. */
  isPartial: boolean;
  /** Whether the first is the pièce that was asked for, and the others cite it. */
  isCited: boolean;
}
export type Find = (query: string) => Found;

const FIELDS = ['title', 'names', 'main', 'number', 'text', 'cites'] as const;
/** Where words are looked for: what is cited answers a number alone. */
const READ_FIELDS = ['title', 'names', 'main', 'number', 'text'];
/** How much a word counts by where it stands. */
const FIELD_BOOST = { title: 4, names: 6, main: 14, number: 1, text: 1 } as const;
/** A number alone asks for a pièce before all else, and may be a count: « 177 ». Names have it as a part: « 230-20 ». */
const PIECE_BOOST = { ...FIELD_BOOST, main: 1, number: 12 } as const;
/** How much an entry counts by what it is: a page says more than a sentence of it. */
const KIND_BOOST: Readonly<Record<EntryKind, number>> = {
  page: 1.5,
  section: 1,
  person: 2,
  body: 1.6,
  term: 1.8,
  fact: 1.4,
  trial: 1.2,
  step: 1,
  piece: 0.8,
  claim: 0.7,
};
/** Shortest word in which one wrong letter is forgiven. */
const FORGIVEN_LENGTH = 5;

const OPTIONS: Options = {
  fields: [...FIELDS],
  storeFields: ['kind', 'page', 'anchor', 'shown'] satisfies (keyof KeptEntry)[],
  tokenize: (text) => foldWords(text).flatMap(partsOf),
  // What is folded needs no other processing.
  processTerm: (word) => word,
};

/** The entries that the page lists, in its order: what is filed under other words leads to them. */
export function listedEntries(
  letters: readonly { items: readonly (IndexEntry | SeeAlso)[] }[],
): IndexEntry[] {
  return letters.flatMap(({ items }) => items.flatMap((item) => ('word' in item ? [] : [item])));
}

/** The index of a page as the JSON of MiniSearch: the entries that it lists, then what is found inside pages. */
export function makeIndex(
  listed: readonly (SearchedEntry & { id: string })[],
  claims: readonly SearchedClaim[] = [],
): string {
  const placeOf = new Map(listed.map(({ id }, place) => [id, place]));
  const search = new MiniSearch(OPTIONS);
  search.addAll(listed.map((entry, id) => ({ ...entry, id })));
  search.addAll(
    claims.map((claim, at) => ({
      ...claim,
      id: listed.length + at,
      page: placeOf.get(claim.page) ?? 0,
    })),
  );
  return JSON.stringify(search);
}

/**
 * Opens an index. « pièce 20 » finds that pièce, and what cites it. Other words find the entries that have
 * each of them, as it stands or as a beginning; failing that, with one wrong letter in each; failing that,
 * those that have some of the words.
 *
 * @param json  what makeIndex gives
 * @throws when it is no index of this version of MiniSearch
 */
export function openIndex(json: string): Find {
  const search = MiniSearch.loadJSON(json, OPTIONS);
  const strict: SearchOptions = {
    fields: READ_FIELDS,
    tokenize: askedWords,
    combineWith: 'AND',
    weights: { prefix: 0.4, fuzzy: 0.2 },
    boostDocument: (_place, _word, kept) => KIND_BOOST[(kept as unknown as KeptEntry).kind],
    prefix: isBegun,
    fuzzy: false,
  };
  const forgiving: SearchOptions = { ...strict, fuzzy: (word) => (isForgiven(word) ? 1 : false) };
  const look = (query: string, way: SearchOptions): FoundEntry[] =>
    search
      .search(query, { boost: isNumber(query.trim()) ? PIECE_BOOST : FIELD_BOOST, ...way })
      .map(({ id, kind, page, anchor, shown }) => ({ place: id, kind, page, anchor, shown }));
  const citing = (query: string): FoundEntry[] => {
    const number = pieceAsked(query);
    if (number === undefined) return [];
    const [piece] = look(number, { ...strict, fields: ['number'] });
    const cites = { ...strict, fields: ['cites'], boost: {} };
    return piece === undefined ? [] : [piece, ...look(number, cites)];
  };
  return (query) => {
    const cited = citing(query);
    if (cited.length > 0) return { entries: cited, isPartial: false, isCited: true };
    for (const way of [strict, forgiving]) {
      const entries = look(query, way);
      if (entries.length > 0) return { entries, isPartial: false, isCited: false };
    }
    const entries = look(query, { ...forgiving, combineWith: 'OR' });
    return { entries, isPartial: true, isCited: false };
  };
}

/** A number of a pièce is whole; a word, a year or an article of law may be only begun. */
const isBegun = (word: string) => !isNumber(word);
const isNumber = (word: string) => /^\d{1,3}$/.test(word);
/** The number in « pièce 20 », “exhibit 20”, where nothing else is asked. */
const pieceAsked = (query: string) =>
  /^(?:piece|exhibit) (\d{1,3})$/.exec(askedWords(query).join(' '))?.[1];
const isForgiven = (word: string) => word.length >= FORGIVEN_LENGTH && !/\d/.test(word);
