/**
 * Finds the quotations of a French sentence, checks whether a source records their exact words and whether a cut
 * changes their meaning, and leads to the quoted words in the source. Pure.
 */
import { countWords } from './readability.ts';

/** Longest quotation, in words (content/README.md, « Les mots »). */
export const QUOTATION_MAX_WORDS = 40;

const QUOTATION = /«\s*([^»]*?)\s*»/g;

/** Words between guillemets, in order. */
export function quotationsOf(text: string): string[] {
  return quotationsIn(text).map(({ words }) => words);
}

/** Words between guillemets, in order, each with the text on either side of it. */
export function quotationsIn(text: string): { words: string; before: string; after: string }[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: whole, 1: words = '', index }) => ({
    words,
    before: text.slice(0, index),
    after: text.slice(index + whole.length),
  }));
}

/**
 * Number of words of a quotation. A cut « […] » does not count, and neither does punctuation that French spaces apart.
 */
export const wordCount = (text: string): number => countWords(text.replaceAll('[…]', ' '));

/** Whether every part of a quotation, between cuts, occurs in a recorded text as whole words and in order. */
export function isRecorded(quotation: string, recorded: readonly string[]): boolean {
  return recorded.some((text) => placesIn(text, quotation).length > 0);
}

/** Parts of a quotation between its cuts. */
const stretchesOf = (quotation: string): string[] =>
  quotation
    .split('[…]')
    .map((stretch) => stretch.trim())
    .filter(Boolean);

/** Start and end offsets in a folded text. */
type Span = readonly [start: number, end: number];

/** Every occurrence of a quotation in a text: for each, the spans of its parts in the folded text. */
function placesIn(text: string, quotation: string): Span[][] {
  const stretches = stretchesOf(fold(quotation));
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

/**
 * Words of ours in brackets, as in « à [sa] connaissance »: they replace at most three words, none of them a negation.
 */
const INSERTION = /\\\[([^\]\\]*)\\\]/gu;

/**
 * Escapes words for a pattern, except our insertions in brackets, and matches only whole words, compounds and numbers:
 * « légal » does not match in « illégal ».
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

/** Ignores apostrophes, spaces, capitals, the form of a cut, and final punctuation, which belongs to the sentence. */
function fold(text: string): string {
  return text
    .replace(/[’]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\.\.\./g, '…')
    .replaceAll('(…)', '[…]')
    .replace(/[.,;]\s*$/, '')
    .toLowerCase()
    .trim();
}

/** A negation, at its beginning. */
const DENIAL = `(?<![\\p{L}-])(?:n'|(?:ne|non|pas|sans|ni|aucune?|nulle?|jamais|nullement|aucunement)(?![\\p{L}-]))`;
/** Words that limit what is beside them or make it conditional: « sauf », « si ». */
const EXCEPTION = `(?:sauf(?! erreur)|hormis|excepté|à moins|à condition|sous réserve)(?![\\p{L}-])`;
const CONDITION = `(?<![\\p{L}-])(?:si(?![\\p{L}-])|s'(?=ils?(?![\\p{L}-])))`;
/** Verbs and adverbs with which a sentence denies or limits what it quotes, in its own words. */
const OWN_DENIAL = `(?<!\\p{L})(?:(?:interdi|refus|exclu|écart|rejet|dément)\\p{L}*|nient?|nié|seule?s?|seulement|uniquement)(?!\\p{L})`;

const DENIES = new RegExp(DENIAL, 'u');

/** Words that limit others; a sentence that says as much `beside` the quotation marks may leave them out of them. */
interface Limit {
  before: RegExp;
  after: RegExp;
  beside: RegExp;
}

/** Words as a whole, of an alternation. */
const whole = (words: string) => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`;

/** A hedge, before what it limits or right after it. */
function hedge(words: string, toEnd = ''): Limit {
  return {
    before: new RegExp(`${whole(words)}${toEnd}`, 'u'),
    after: new RegExp(`^,? ?${whole(words)}`, 'u'),
    beside: new RegExp(whole(words), 'u'),
  };
}

/** A verb limits nothing beyond a comma. */
const WITHOUT_COMMA = '[^,]*$';

/** Negations first, then hedges by what they say; the last ones only follow what they limit. */
const LIMITS: readonly Limit[] = [
  {
    before: new RegExp(`${DENIAL}|${CONDITION}`, 'u'),
    after: new RegExp(`^,? ?(?:${DENIAL}|${EXCEPTION})`, 'u'),
    beside: new RegExp(`${DENIAL}|${CONDITION}|${OWN_DENIAL}`, 'u'),
  },
  hedge('à (?:ma|sa|notre|votre|leur) connaissance'),
  hedge('sembl(?:e|ent|ait|aient|erait)|para(?:î|i)t|paraiss\\p{L}+', WITHOUT_COMMA),
  hedge(
    '(?<!(?<!\\p{L})ne )peu(?:t|vent|x)|pourr\\p{L}+|puiss\\p{L}+|peut-être|éventuellement|probablement|sans doute',
    WITHOUT_COMMA,
  ),
  hedge('en principe|en règle générale|généralement|normalement'),
  hedge("selon|d'après"),
  hedge('à tort|soi-disant|prétendu\\p{L}*', WITHOUT_COMMA),
  hedge("au moins|au plus|près d[e']|environ|plus d[e']|moins d[e']", '\\s*$'),
  { ...hedge('permettant|de ce(?:t|tte|s)?|de telle?s?'), before: /(?!)/u },
];

/** End of a clause: a negation beyond it concerns something else. */
const CLAUSE_END =
  /[.;:!?«»]|(?<=(?<![\p{L}-])non),|(?<![\p{L}-])(?:mais|car|or|donc|puisque|tandis que|alors que|parce que)(?![\p{L}-])/u;

/** What a cut leaves out of a recorded text although it limits the words that are kept. */
export interface TurningCut {
  record: string;
  lost: string;
}

/**
 * What changes the meaning of a quotation, or undefined. A cut changes it if every record has one of these in the same
 * clause but outside the quoted words: a negation, « si » or a hedge before them; a negation, an exception (« sauf ») or
 * a hedge right after them. A sentence that says as much beside the quotation marks, in its own words, keeps the
 * meaning: « il n’a servi que … », « il peut … ».
 */
export function turningCut(
  { words, before, after }: { words: string; before: string; after: string },
  recorded: readonly string[],
): TurningCut | undefined {
  const beside = [clauseBefore(fold(before)), clauseAfter(fold(after))];
  const limits = LIMITS.filter((limit) => !beside.some((clause) => limit.beside.test(clause)));
  const cuts = recorded.flatMap((record) =>
    placesIn(record, words).map((spans) => ({ record, lost: lostIn(fold(record), spans, limits) })),
  );
  const [first] = cuts;
  const turns = (cut: typeof first): cut is TurningCut => cut?.lost !== undefined;
  return turns(first) && cuts.every(turns) ? first : undefined;
}

/** First clause beside a part that limits it. */
function lostIn(
  text: string,
  spans: readonly Span[],
  limits: readonly Limit[],
): string | undefined {
  return spans
    .flatMap(([start, end], at) => {
      const before = clauseBefore(text.slice(spans[at - 1]?.[1] ?? 0, start));
      const after = clauseAfter(text.slice(end, spans[at + 1]?.[0] ?? text.length));
      return [
        ...(limits.some((limit) => limit.before.test(before)) ? [before] : []),
        ...(limits.some((limit) => limit.after.test(after)) ? [after] : []),
      ];
    })
    .map((clause) => clause.trim())
    .at(0);
}

/** Words without what typography, capitals and the punctuation at their ends change. */
export const bareWords = (text: string): string =>
  fold(text).replace(/^[\s«»]+|[\s«».,;:!?…]+$/g, '');

/** Whether two texts have the same words, cuts included. */
export const isSame = (words: string, other: string): boolean => fold(words) === fold(other);

/** The record that shares most words of three letters or more with a quotation; undefined if none shares any. */
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

export interface MarkedStretch {
  words: string;
  isMarked: boolean;
}

/** The quotation in stretches, in order; without a mark, or if it does not contain the mark, one stretch. */
export function markedWords(quote: string, mark: string | undefined): MarkedStretch[] {
  const at = mark ? quote.indexOf(mark) : -1;
  if (!mark || at < 0) return [{ words: quote, isMarked: false }];
  return [
    { words: quote.slice(0, at), isMarked: false },
    { words: mark, isMarked: true },
    { words: quote.slice(at + mark.length), isMarked: false },
  ].filter(({ words }) => words !== '');
}

/**
 * Address of a source at the quoted words: a text fragment for a page (WICG Scroll to Text Fragment), a page number for
 * a PDF (RFC 8118), if one is recorded.
 */
export function quoteAddress(
  url: string,
  quote: { text: string; page?: number | undefined },
): string {
  if (quote.page !== undefined) return `${url.split('#')[0] ?? url}#page=${quote.page}`;
  const stretches = stretchesOf(quote.text);
  const [first = '', last] =
    stretches.length > 1 ? [stretches[0], stretches.at(-1)] : endsOf(stretches[0] ?? '');
  // Hyphens and commas have a meaning of their own in a text fragment.
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
  return `${url.split('#')[0] ?? url}#:~:text=${encode(first)}${last ? `,${encode(last)}` : ''}`;
}

/** Words at each end of a long quotation that find it in a page: an address need not repeat the whole. */
const END_WORDS = 4;

/** The whole of a short quotation, or both ends of a long one. */
function endsOf(quotation: string): [first: string, last?: string] {
  const words = quotation.split(/\s+/);
  if (words.length <= 2 * END_WORDS) return [quotation];
  return [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
}
