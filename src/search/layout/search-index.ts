/**
 * Knows how entries are found by the words of a reader, and in which order. Made at build, sent with the
 * page, opened in the browser: the same options on both sides.
 */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { foldWords, partsOf } from '../model/folded-words.ts';
import { ENTRY_KINDS, type EntryKind, type SearchedEntry } from '../model/search-entry.ts';
import { packIndex, unpackIndex, type PackedIndex } from './packed-index.ts';

/** What is sent: entries are numbered in their order, from 0. */
export interface SentIndex {
  /** Kind of each entry, as its place in ENTRY_KINDS in base 36. */
  kinds: string;
  index: PackedIndex;
}

/** What a search finds. */
export interface Found {
  /** Places of entries, the best first. */
  places: number[];
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
  tokenize: (text) => foldWords(text).flatMap(partsOf),
  // What is folded needs no other processing.
  processTerm: (word) => word,
};

const BASE = 36;

/** The index of entries, as it is sent. */
export function makeIndex(entries: readonly SearchedEntry[]): SentIndex {
  const search = new MiniSearch(OPTIONS);
  search.addAll(entries.map((entry, id) => ({ id, ...entry })));
  const kinds = entries.map(({ kind }) => ENTRY_KINDS.indexOf(kind).toString(BASE)).join('');
  return { kinds, index: packIndex(search.toJSON()) };
}

/** Kind of an entry by its place. */
export function kindAt(kinds: string, place: number): EntryKind {
  return ENTRY_KINDS[parseInt(kinds[place] ?? '', BASE)] ?? 'page';
}

/**
 * Opens an index. « pièce 20 » finds that pièce, and what cites it. Other words find the entries that have
 * each of them, as it stands or as a beginning; failing that, with one wrong letter in each; failing that,
 * those that have some of the words.
 */
export function openIndex({ kinds, index }: SentIndex): Find {
  const search = MiniSearch.loadJS(unpackIndex(index), OPTIONS);
  const strict: SearchOptions = {
    fields: READ_FIELDS,
    tokenize: foldWords,
    combineWith: 'AND',
    weights: { prefix: 0.4, fuzzy: 0.2 },
    boostDocument: (place) => KIND_BOOST[kindAt(kinds, Number(place))],
    prefix: isBegun,
    fuzzy: false,
  };
  const forgiving: SearchOptions = { ...strict, fuzzy: (word) => (isForgiven(word) ? 1 : false) };
  const placesOf = (query: string, way: SearchOptions) =>
    search
      .search(query, { boost: isNumber(query.trim()) ? PIECE_BOOST : FIELD_BOOST, ...way })
      .map(({ id }) => Number(id));
  const citing = (query: string): number[] => {
    const number = pieceAsked(query);
    if (number === undefined) return [];
    const [piece] = placesOf(number, { ...strict, fields: ['number'] });
    const cites = { ...strict, fields: ['cites'], boost: {} };
    return piece === undefined ? [] : [piece, ...placesOf(number, cites)];
  };
  return (query) => {
    const cited = citing(query);
    if (cited.length > 0) return { places: cited, isPartial: false, isCited: true };
    for (const way of [strict, forgiving]) {
      const places = placesOf(query, way);
      if (places.length > 0) return { places, isPartial: false, isCited: false };
    }
    const places = placesOf(query, { ...forgiving, combineWith: 'OR' });
    return { places, isPartial: true, isCited: false };
  };
}

/** A number of a pièce is whole; a word, a year or an article of law may be only begun. */
const isBegun = (word: string) => !isNumber(word);
const isNumber = (word: string) => /^\d{1,3}$/.test(word);
/** The number in « pièce 20 », “exhibit 20”, where nothing else is asked. */
const pieceAsked = (query: string) =>
  /^(?:piece|exhibit) (\d{1,3})$/.exec(foldWords(query).join(' '))?.[1];
const isForgiven = (word: string) => word.length >= FORGIVEN_LENGTH && !/\d/.test(word);
