/**
 * Knows how an index of MiniSearch is written in a third of its weight: its words in order, each without
 * what it shares with the word before, and the entries that hold it as steps from one to the next.
 * Refuses to know what the words are.
 */
import type { AsPlainObject } from 'minisearch';

/** An index as text. Entries are numbered from 0. */
export interface PackedIndex {
  fields: string[];
  /** Mean number of words of each field. */
  means: number[];
  /** Number of words of each field of each entry, in base 36; empty for none. */
  lengths: string[];
  /** A word a line: what it shares with the one before, its end, its places. */
  words: string;
}

/** What MiniSearch 7 writes, and reads: entries by field, with how often each has the word. */
const SERIALIZATION = 2;
const BASE = 36;

const writeNumber = (value: number) => value.toString(BASE);
const readNumber = (text: string) => parseInt(text, BASE);

/** `2:1a,3*2`: of the third field, entry 45, then the third after it, which has the word twice. */
function packPlaces(places: Record<string, number>): string {
  let last = -1;
  return Object.entries(places)
    .map(([place, count]) => {
      const step = Number(place) - last;
      last = Number(place);
      return count > 1 ? `${writeNumber(step)}*${writeNumber(count)}` : writeNumber(step);
    })
    .join();
}

function unpackPlaces(packed: string): Record<string, number> {
  const places: Record<string, number> = {};
  let place = -1;
  for (const written of packed.split(',')) {
    const times = written.indexOf('*');
    place += readNumber(times < 0 ? written : written.slice(0, times));
    places[place] = times < 0 ? 1 : readNumber(written.slice(times + 1));
  }
  return places;
}

/** Letters that two words begin with alike. */
function sharedLength(word: string, other: string): number {
  let length = 0;
  while (length < word.length && word[length] === other[length]) length += 1;
  return length;
}

/** @param index  what `MiniSearch.toJSON` gives of entries whose ids are their places, from 0 */
export function packIndex(index: AsPlainObject): PackedIndex {
  const { documentCount, fieldIds, fieldLength, averageFieldLength } = index;
  const fields = Object.keys(fieldIds);
  const lengths = fields.map((_, field) =>
    Array.from({ length: documentCount }, (_, place) => fieldLength[place]?.[field] ?? 0)
      .map((length) => (length > 0 ? writeNumber(length) : ''))
      .join(),
  );
  let before = '';
  const words = [...index.index]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, held]) => {
      const shared = sharedLength(word, before);
      before = word;
      const places = Object.entries(held).map(
        ([field, entries]) => `${field}:${packPlaces(entries as Record<string, number>)}`,
      );
      return [writeNumber(shared), word.slice(shared), ...places].join(' ');
    })
    .join('\n');
  return { fields, means: averageFieldLength, lengths, words };
}

/** The index that was packed; its words are in order. */
export function unpackIndex({ fields, means, lengths, words }: PackedIndex): AsPlainObject {
  const columns = lengths.map((column) => column.split(','));
  const places = [...(columns[0] ?? [])].keys();
  const ids = [...places].map((place) => [String(place), place] as const);
  let before = '';
  return {
    documentCount: ids.length,
    nextId: ids.length,
    documentIds: Object.fromEntries(ids),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(
      ids.map(([id, place]) => [id, columns.map((column) => readNumber(column[place] || '0'))]),
    ),
    averageFieldLength: means,
    storedFields: {},
    dirtCount: 0,
    serializationVersion: SERIALIZATION,
    index: words.split('\n').map((line) => {
      const [shared = '', end = '', ...held] = line.split(' ');
      before = before.slice(0, readNumber(shared)) + end;
      return [
        before,
        Object.fromEntries(
          held.map((written) => {
            const [field = '', packed = ''] = written.split(':');
            return [field, unpackPlaces(packed)];
          }),
        ),
      ];
    }),
  };
}
