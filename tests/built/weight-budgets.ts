/**
 * The weight budget of each kind of page: a base, and a number of bytes for each entry of the case that it shows. The
 * cost of an entry is limited, not the number of entries, which is up to the editor.
 *
 * A base is the weight of a page of the kind without entries: its interface words, styles, prose, and its script in an
 * embed. The bytes per entry were fitted by least squares to all pages of a kind on 30 November 2026 (122 events, 353
 * sources, 94 terms, 275 claims). For a kind with one page per edition, the weight of that page above its base was
 * divided among its entries. `npm run check:growth` grows by two thirds of them or less: its filler repeats itself, and
 * compresses better than sentences.
 */
import { claimsRoute, type Address } from '../../src/i18n/routes.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import type { BuiltPage } from './dist.ts';
import { allEntries, COUNTED, shownIn, type Counted, type Shown } from './shown-entries.ts';

/**
 * Share by which a weight may exceed its budget before a test fails: one more word is acceptable, twice the weight is
 * not.
 */
export const TOLERANCE = 0.1;

/**
 * What the style sheet of frames, one for all of them, adds to each that is not a timeline: they contained only the rules
 * that they used, until the purge of styles left.
 */
const FRAME_SHEET = 8100;

type Weight = { base: number } & Partial<Record<Counted, number>>;

/** Bytes, gzip as a server sends them, unless a comment says otherwise. */
export const WEIGHTS = {
  /** Prose with few entries, which weighs by its own words. The longest is « Les données ». */
  text: { base: 20_500, events: 60, sources: 60, terms: 60, claims: 60 },
  /**
   * An article, or its claims one by one: a claim is a sentence and its note, standing with its shape, reason, sources
   * and their quoted words; the base includes the exhibits, a street, a map, dots and documents.
   */
  article: { base: 22_500, events: 70, sources: 70, terms: 110, claims: 293 },
  /** A page per fact: its own words, then what it follows and cites. */
  fact: { base: 8600, events: 100, sources: 115 },
  /**
   * The list of sources: title, publisher, rights, how it was read, its quoted words with the address of each passage,
   * and everything that cites it.
   */
  sources: { base: 9000, sources: 285 },
  /** Who each person and body is, with a line for each place that names them. */
  actors: { base: 9000, actors: 90, events: 60, claims: 130 },
  glossary: { base: 9000, terms: 100 },
  /** Questions, with the claims that their keys rest on: about one per claim. */
  questions: { base: 9000, events: 60, claims: 240 },
  /** The printed index of the site: one line per entry. The search index is a separate script. */
  search: { base: 9000, events: 45, sources: 45, terms: 45, actors: 45 },
  /**
   * All facts drawn for three widths, each a link with a name that says both its dates, one line per fact, and the facts
   * as data, once; their stories are in a script. 1900 of the base are the form of a class.
   */
  timeline: { base: 23_900, events: 245 },
  /**
   * The same in a frame or alone in a file, where each fact has its story with its sources by name; 51,500 of the base are
   * its script with D3 and the style sheet of frames.
   */
  carriedTimeline: { base: 65_500, events: 600 },
  /** Rules side by side, practice, voices: cells with their sources. */
  cells: { base: 12_800, sources: 145 },
  /** Two drawings of one graph, its walks and its texts of law. */
  procedure: { base: 36_000, sources: 130 },
  /**
   * A drawn street, moved by D3's timer, which is included in its frame, counts that a class is to find, and the policy
   * of a page with a script.
   */
  synopsis: { base: 25_800, sources: 40 },
  /** The texts of the facts of one language, which the timeline shows on demand; brotli. */
  factTexts: { base: 1000, events: 325 },
  /** The search index of one language: all words of every entry, and the text of each sentence; brotli. */
  searchIndex: { base: 8000, events: 130, sources: 105, terms: 105, claims: 130, actors: 105 },
} as const satisfies Record<string, Weight>;

export type WeightKind = keyof typeof WEIGHTS;

/** Addresses with a kind of their own. */
const KINDS: Readonly<Partial<Record<Address, WeightKind>>> = {
  pieces: 'sources',
  actors: 'actors',
  glossary: 'glossary',
  questions: 'questions',
  search: 'search',
  regimes: 'cells',
  practice: 'cells',
  voices: 'cells',
  procedure: 'procedure',
  synopsis: 'synopsis',
};

/** Whether an address is the whole timeline or a choice of it. */
export const isTimeline = ({ address }: Pick<BuiltPage, 'address'>) =>
  /^(?:timeline|preset-.*)$/.test(address ?? '');

const ARTICLE_PAGES = new Set<string>(ARTICLES.flatMap((name) => [name, claimsRoute(name)]));

/** The kind that sets the budget of a page. */
function weightKindOf({ kind, address }: Pick<BuiltPage, 'kind' | 'address'>): WeightKind {
  if (!address) return 'text';
  const own = KINDS[address];
  if (own) return own;
  if (isTimeline({ address })) return kind === 'page' ? 'timeline' : 'carriedTimeline';
  if (address.startsWith('event:')) return 'fact';
  return ARTICLE_PAGES.has(address) ? 'article' : 'text';
}

/** The budget for this number of entries, in bytes. */
function weightOf(kind: WeightKind, shown: Shown): number {
  const weight: Weight = WEIGHTS[kind];
  return COUNTED.reduce(
    (sum, counted) => sum + (weight[counted] ?? 0) * shown[counted],
    weight.base,
  );
}

/** A measured file and its budget. */
export interface Weighed {
  kind: WeightKind;
  file: string;
  bytes: number;
  committed: number;
}

export const weigh = (page: BuiltPage, bytes: number): Weighed => {
  const kind = weightKindOf(page);
  const carried = page.kind === 'page' || kind === 'carriedTimeline' ? 0 : FRAME_SHEET;
  return { kind, file: page.file, bytes, committed: weightOf(kind, shownIn(page)) + carried };
};

/** A file with all entries of the case that is not a page. */
export const weighWhole = (kind: WeightKind, file: string, bytes: number): Weighed => ({
  ...{ kind, file, bytes },
  committed: weightOf(kind, allEntries()),
});

const limitOf = ({ committed }: Weighed) => Math.round(committed * (1 + TOLERANCE));

/** Files above their limit, with both figures. */
export const tooHeavy = (weighed: readonly Weighed[]) =>
  weighed
    .filter((one) => one.bytes > limitOf(one))
    .map((one) => `${one.file} (${one.kind}): ${one.bytes} bytes of ${limitOf(one)}`);
