/**
 * Builds the search index and searches it, with ranking. It is built with the site, loaded beside the page and opened
 * in the browser, with the same options on both sides.
 */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { askedWords, foldWords, partsOf } from '../model/folded-words.ts';
import type { EntryKind, SearchedEntry } from '../model/search-entry.ts';

/** An entry found, by its place among those that the page lists, from 0. */
export interface FoundEntry {
  place: number;
  kind: EntryKind;
}

export interface Found {
  /** The best first. */
  entries: FoundEntry[];
  /** Whether no entry has every word; these have some. */
  isPartial: boolean;
  /** Whether the first is the requested pièce and the others cite it. */
  isCited: boolean;
}
export type Find = (query: string) => Found;

const FIELDS = ['title', 'names', 'main', 'number', 'text', 'cites'] as const;
/** Fields searched for words; `cites` is searched only for the number of a pièce. */
const READ_FIELDS = ['title', 'names', 'main', 'number', 'text'];
/** Weight of a word by field. */
const FIELD_BOOST = { title: 4, names: 6, main: 14, number: 1, text: 1 } as const;
/** A bare number most likely means a pièce, but may be a count: « 177 ». Names may contain it as a part: « 230-20 ». */
const PIECE_BOOST = { ...FIELD_BOOST, main: 1, number: 12 } as const;
/** Weight of an entry by kind: a person matters more than a source that names them. */
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
};
/** Minimum length of a word in which one wrong letter is tolerated. */
const FORGIVEN_LENGTH = 5;

const OPTIONS: Options = {
  fields: [...FIELDS],
  storeFields: ['kind'],
  tokenize: (text) => foldWords(text).flatMap(partsOf),
  // Folded words need no further processing.
  processTerm: (word) => word,
};

/** The index of the listed entries, in page order, as the JSON of MiniSearch. */
export function makeIndex(listed: readonly SearchedEntry[]): string {
  const search = new MiniSearch(OPTIONS);
  search.addAll(listed.map((entry, id) => ({ ...entry, id })));
  return JSON.stringify(search);
}

/**
 * Opens an index. « pièce 20 » finds that pièce and what cites it. Other queries find the entries that match every
 * word, whole or as a prefix; failing that, with one wrong letter per word; failing that, those that match some of the
 * words.
 *
 * @param json  result of makeIndex
 * @throws when it is not an index of this version of MiniSearch
 */
export function openIndex(json: string): Find {
  const search = MiniSearch.loadJSON(json, OPTIONS);
  const strict: SearchOptions = {
    fields: READ_FIELDS,
    tokenize: askedWords,
    combineWith: 'AND',
    weights: { prefix: 0.4, fuzzy: 0.2 },
    boostDocument: (_place, _word, kept) => KIND_BOOST[kept?.['kind'] as EntryKind],
    prefix: isBegun,
    fuzzy: false,
  };
  const forgiving: SearchOptions = { ...strict, fuzzy: (word) => (isForgiven(word) ? 1 : false) };
  const look = (query: string, way: SearchOptions): FoundEntry[] =>
    search
      .search(query, { boost: isNumber(query.trim()) ? PIECE_BOOST : FIELD_BOOST, ...way })
      .map(({ id, kind }) => ({ place: id, kind }));
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

/** The number of a pièce must match whole; a word, a year or an article of law may match as a prefix. */
const isBegun = (word: string) => !isNumber(word);
const isNumber = (word: string) => /^\d{1,3}$/.test(word);
/** The number in « source 20 », « pièce 20 » or “exhibit 20”, if the query contains nothing else. */
const pieceAsked = (query: string) =>
  /^(?:source|piece|exhibit) (\d{1,3})$/.exec(askedWords(query).join(' '))?.[1];
const isForgiven = (word: string) => word.length >= FORGIVEN_LENGTH && !/\d/.test(word);

/** Words of the status; `{n}` is a count, `{q}` the query. */
export type SearchWords = Record<
  'one' | 'many' | 'cited' | 'partial' | 'cut' | 'none' | 'loading' | 'failed',
  string
>;

/** States how many entries were found, and how many of them are shown. */
export function sayFound(
  words: Omit<SearchWords, 'loading' | 'failed'>,
  {
    query,
    found,
    shown,
    isPartial,
    isCited,
  }: { query: string; found: number; shown: number; isPartial: boolean; isCited: boolean },
): string {
  if (found === 0) return words.none.replace('{q}', () => query);
  const count = isPartial ? 'partial' : found === 1 ? 'one' : isCited ? 'cited' : 'many';
  const said = words[count].replace('{n}', String(isCited ? found - 1 : found));
  return shown < found ? `${said} ${words.cut.replace('{n}', String(shown))}` : said;
}
