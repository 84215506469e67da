/**
 * Knows the quotations of a French sentence, whether a source records their very words, and whether a cut turns
 * their sense. Pure.
 */

import { countWords } from './readability.ts';

/** Longest quotation, in words (content/README.md, « Les mots »). */
export const QUOTATION_MAX_WORDS = 40;

const QUOTATION = /«\s*([^»]*?)\s*»/g;

/** What stands between guillemets, in order. */
export function quotationsOf(text: string): string[] {
  return [...text.matchAll(QUOTATION)].map(([, words = '']) => words);
}

/** What stands between guillemets, in order, each with the words of its sentence on either side. */
export function quotationsIn(text: string): { words: string; before: string; after: string }[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: whole, 1: words = '', index }) => ({
    words,
    before: text.slice(0, index),
    after: text.slice(index + whole.length),
  }));
}

/** Number of words of a quotation; a cut « […] » counts for none, nor does a mark that French parts from a word. */
export const wordCount = (text: string): number => countWords(text.replaceAll('[…]', ' '));

/** Whether every stretch of a quotation, between cuts, stands in a recorded text in whole words, in order. */
export function isRecorded(quotation: string, recorded: readonly string[]): boolean {
  return recorded.some((text) => placesIn(text, quotation).length > 0);
}

/** From one character of a folded text to another. */
type Span = readonly [start: number, end: number];

/** Everywhere that a quotation stands in a text: for each, the spans of its stretches, in the folded text. */
function placesIn(text: string, quotation: string): Span[][] {
  const stretches = fold(quotation)
    .replaceAll('(…)', '[…]')
    .split('[…]')
    .map((stretch) => stretch.trim())
    .filter(Boolean);
  if (stretches.length === 0) return [];
  const patterns = stretches.map((words) => new RegExp(wholeStretch(words), 'gu'));
  const folded = fold(text);
  const from = (start: number, rest: readonly RegExp[]): Span[][] => {
    const [pattern, ...others] = rest;
    if (!pattern) return [[]];
    return [...folded.matchAll(pattern)]
      .map(({ 0: found, index }): Span => [index, index + found.length])
      .filter(([begin]) => begin >= start)
      .flatMap((span) => from(span[1], others).map((tail) => [span, ...tail]));
  };
  return from(0, patterns);
}

/** Words of ours in brackets, « à [sa] connaissance »: they stand for three words at most, of which none denies. */
const INSERTION = /\\\[([^\]\\]*)\\\]/gu;

/**
 * Literal in a pattern but for what we put in brackets, and no part of a word, of a compound or of a number: « légal »
 * is not in « illégal ».
 */
function wholeStretch(words: string): string {
  const literal = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(INSERTION, (whole: string, inserted: string) =>
      DENIES.test(inserted)
        ? whole
        : `(?:(?!${DENIAL})[\\p{L}\\p{N}'-]+(?: (?=[\\p{L}\\p{N}]))?){0,3}`,
    );
  return `(?<![\\p{L}\\p{N}-])(?<!\\d[ .,](?=\\d))${literal}(?![\\p{L}\\p{N}-])(?!(?<=\\d)[ .,]\\d)`;
}

/** The same words whatever their apostrophes, spaces and capitals; a final stop is the sentence's own. */
function fold(text: string): string {
  return text
    .replace(/[’]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\.\.\./g, '…')
    .replace(/[.,;]\s*$/, '')
    .toLowerCase()
    .trim();
}

/** A word that denies, at the place where it begins. */
const DENIAL = `(?<![\\p{L}-])(?:n'|(?:ne|non|pas|sans|ni|aucune?|nulle?|jamais|nullement|aucunement)(?![\\p{L}-]))`;
/** What limits or supposes the words beside it: « sauf », « si ». */
const EXCEPTION = `(?:sauf(?! erreur)|hormis|excepté|à moins|à condition|sous réserve)(?![\\p{L}-])`;
const CONDITION = `(?<![\\p{L}-])(?:si(?![\\p{L}-])|s'(?=ils?(?![\\p{L}-])))`;
/** Verbs and adverbs with which a sentence denies or limits what it quotes, in words of its own. */
const OWN_DENIAL = `(?<!\\p{L})(?:(?:interdi|refus|exclu|écart|rejet|dément)\\p{L}*|nient?|nié|seule?s?|seulement|uniquement)(?!\\p{L})`;

const DENIES = new RegExp(DENIAL, 'u');
const DENIES_BEFORE = new RegExp(`${DENIAL}|${CONDITION}`, 'u');
const DENIES_AFTER = new RegExp(`^,? ?(?:${DENIAL}|${EXCEPTION})`, 'u');
const DENIES_BESIDE = new RegExp(`${DENIAL}|${CONDITION}|${OWN_DENIAL}`, 'u');

/** Where a clause ends: what is denied beyond it is another matter. */
const CLAUSE_END =
  /[.;:!?«»]|(?<=(?<![\p{L}-])non),|(?<![\p{L}-])(?:mais|car|or|donc|puisque|tandis que|alors que|parce que)(?![\p{L}-])/u;

/** What a cut leaves out of a recorded text, though it denies the words that are kept. */
export interface TurningCut {
  record: string;
  lost: string;
}

/**
 * What turns the sense of a quotation, or undefined. It does where, in every record of it, one of these stands in the
 * same clause and outside of what is quoted: before the words that are kept, a word that denies or « si »; right after
 * them, a word that denies or an exception (« sauf »). A sentence that denies beside the marks, in words of its own,
 * keeps the sense: « il n’a servi que … ».
 */
export function turningCut(
  { words, before, after }: { words: string; before: string; after: string },
  recorded: readonly string[],
): TurningCut | undefined {
  const beside = [clauseBefore(fold(before)), clauseAfter(fold(after))];
  if (beside.some((clause) => DENIES_BESIDE.test(clause))) return undefined;
  const cuts = recorded.flatMap((record) =>
    placesIn(record, words).map((spans) => ({ record, lost: lostIn(fold(record), spans) })),
  );
  const [first] = cuts;
  const turns = (cut: typeof first): cut is TurningCut => cut?.lost !== undefined;
  return turns(first) && cuts.every(turns) ? first : undefined;
}

/** The first clause beside a stretch that denies it. */
function lostIn(text: string, spans: readonly Span[]): string | undefined {
  return spans
    .flatMap(([start, end], at) => {
      const before = clauseBefore(text.slice(spans[at - 1]?.[1] ?? 0, start));
      const after = clauseAfter(text.slice(end, spans[at + 1]?.[0] ?? text.length));
      return [
        ...(DENIES_BEFORE.test(before) ? [before] : []),
        ...(DENIES_AFTER.test(after) ? [after] : []),
      ];
    })
    .map((clause) => clause.trim())
    .at(0);
}

/** The recorded words that share most words with a quotation, of three letters or more; undefined where none does. */
export function nearestRecord(quotation: string, recorded: readonly string[]): string | undefined {
  const wordsOf = (text: string) => new Set(fold(text).match(/\p{L}{3,}/gu) ?? []);
  const asked = wordsOf(quotation);
  const [best] = recorded
    .map((text) => {
      const there = wordsOf(text);
      const shared = [...asked].filter((word) => there.has(word)).length;
      return { text, shared, among: there.size };
    })
    .sort((a, b) => b.shared - a.shared || a.among - b.among);
  return best && best.shared > 0 ? best.text : undefined;
}

const clauseBefore = (text: string) => text.split(CLAUSE_END).at(-1) ?? '';
const clauseAfter = (text: string) => text.split(CLAUSE_END)[0] ?? '';
