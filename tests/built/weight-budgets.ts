/**
 * Knows what each kind of page may weigh: a base, and so many bytes for each entry of the case that it shows. A case file
 * grows: what one entry costs is held, and how many there are is the editor's business.
 *
 * The bases are what a page of the kind weighs without entries: its words of the interface, its styles, its prose, its
 * script where it travels. The bytes per entry were fitted by least squares to all pages of a kind on 30 November 2026
 * (122 events, 353 sources, 94 terms, 275 claims), or, where a kind has one page an edition, are what that page weighs
 * above its base, shared among its entries. `npm run check:growth` grows by two thirds of them or less: its filler
 * repeats itself, and compresses better than sentences.
 */
import { claimsRoute, type Address } from '../../src/i18n/routes.ts';
import { ARTICLES } from '../../src/schemas/article.ts';
import type { BuiltPage } from './dist.ts';
import { allEntries, COUNTED, shownIn, type Counted, type Shown } from './shown-entries.ts';

/** What a weight may exceed its figure by before a test fails: a word more is no fault, a page twice as heavy is. */
export const TOLERANCE = 0.1;

type Weight = { base: number } & Partial<Record<Counted, number>>;

/** Bytes, gzip as a server sends them, but where a comment says otherwise. */
export const WEIGHTS = {
  /** What is read from end to end, with few entries: prose weighs by its own words. The longest is « Les données ». */
  text: { base: 20_500, events: 60, sources: 60, terms: 60, claims: 60 },
  /** An article, or its claims one by one: a claim is a sentence and its note, standing, reason and sources. */
  article: { base: 17_000, events: 70, sources: 70, terms: 70, claims: 225 },
  /** A page a fact: words of its own, then what it follows and cites. */
  fact: { base: 8600, events: 100, sources: 115, corrections: 250 },
  /** The list of sources: title, publisher, rights, how it was read, and all that cites it. */
  sources: { base: 9000, sources: 230 },
  /** What falls with each source: a link a claim. */
  fragility: { base: 9000, sources: 60, claims: 90 },
  corrections: { base: 9000, corrections: 140 },
  /** Who each person and body is, with a line for each place that names them. */
  actors: { base: 9000, actors: 90, events: 60, claims: 130 },
  glossary: { base: 9000, terms: 100 },
  /** Questions to answer, with the claims that their keys rest on: there is about one a claim. */
  questions: { base: 9000, events: 60, claims: 240 },
  /** The written index of the site: a line an entry. What finds words in it is a script beside it. */
  search: { base: 9000, events: 45, sources: 45, terms: 45, actors: 45 },
  table: { base: 9000, events: 110 },
  /** A day, all facts before and after it. */
  day: { base: 10_000, events: 105 },
  /** A day in a frame, whose facts say their sources too; 13,500 of the base is its script, with scale and join of D3. */
  framedDay: { base: 21_500, events: 110, sources: 50 },
  /** A line an event, and the drawing of those that the opening view shows; their texts come in a script. */
  timeline: { base: 18_500, events: 115 },
  /** The same in a frame or alone in a file, with each source in full; 46,000 of the base is its script, D3 in it. */
  carriedTimeline: { base: 62_000, events: 120, sources: 56 },
  /** Rules side by side, practice, voices: cells with their sources. */
  cells: { base: 12_800, sources: 145 },
  /** Two drawings of one graph, its walks and its texts of law. */
  procedure: { base: 36_000, sources: 130 },
  /** A street, drawn, and moved by D3's timer, which travels with it in a frame. */
  synopsis: { base: 25_500, sources: 40 },
  /** Every event as a line of the table and as an entry of the data, for who takes some away; brotli. */
  ownFacts: { base: 1000, events: 325 },
  /** The index of words of one language: all words of every entry, and each sentence as it is shown; brotli. */
  searchIndex: { base: 8000, events: 130, sources: 105, terms: 105, claims: 130, actors: 105 },
  /** The timeline as a picture, on the disk: a PNG is what it is on the way. */
  picture: { base: 185_000, events: 1700 },
} as const satisfies Record<string, Weight>;

export type WeightKind = keyof typeof WEIGHTS;

/** Pages that are alone of their kind, by their address. */
const KINDS: Readonly<Partial<Record<Address, WeightKind>>> = {
  pieces: 'sources',
  fragility: 'fragility',
  corrections: 'corrections',
  actors: 'actors',
  glossary: 'glossary',
  questions: 'questions',
  search: 'search',
  table: 'table',
  known: 'day',
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

/** What a page is held to. */
function weightKindOf({ kind, address }: Pick<BuiltPage, 'kind' | 'address'>): WeightKind {
  if (!address) return 'text';
  const isCarried = kind !== 'page';
  const own = KINDS[address];
  if (own) return own;
  if (isTimeline({ address })) return isCarried ? 'carriedTimeline' : 'timeline';
  if (address.startsWith('event:')) return 'fact';
  if (address.startsWith('day:')) return isCarried ? 'framedDay' : 'day';
  if (address.startsWith('regime:')) return 'cells';
  return ARTICLE_PAGES.has(address) ? 'article' : 'text';
}

/** The committed figure of what shows so many entries, in bytes. */
export function weightOf(kind: WeightKind, shown: Shown): number {
  const weight: Weight = WEIGHTS[kind];
  return COUNTED.reduce(
    (sum, counted) => sum + (weight[counted] ?? 0) * shown[counted],
    weight.base,
  );
}

/** Something that was weighed, and what it may weigh. */
export interface Weighed {
  kind: WeightKind;
  file: string;
  bytes: number;
  committed: number;
}

export const weigh = (page: BuiltPage, bytes: number): Weighed => {
  const kind = weightKindOf(page);
  return { kind, file: page.file, bytes, committed: weightOf(kind, shownIn(page)) };
};

/** What holds all entries of the case, without being a page. */
export const weighWhole = (kind: WeightKind, file: string, bytes: number): Weighed => ({
  ...{ kind, file, bytes },
  committed: weightOf(kind, allEntries()),
});

const limitOf = ({ committed }: Weighed) => Math.round(committed * (1 + TOLERANCE));

/** What is too heavy, with its figure. */
export const tooHeavy = (weighed: readonly Weighed[]) =>
  weighed
    .filter((one) => one.bytes > limitOf(one))
    .map((one) => `${one.file} (${one.kind}): ${one.bytes} bytes of ${limitOf(one)}`);

/** A line a kind: its page that is nearest to its limit, and how far it is from it. */
export function headroomOf(weighed: readonly Weighed[]): string[] {
  const kinds = [...Map.groupBy(weighed, ({ kind }) => kind)];
  return kinds
    .map(([kind, ones]) => {
      const share = (one: Weighed) => one.bytes / limitOf(one);
      const tightest = ones.reduce((worst, one) => (share(one) > share(worst) ? one : worst));
      return { kind, tightest, share: share(tightest) };
    })
    .sort((a, b) => b.share - a.share)
    .map(({ kind, tightest, share }) =>
      [
        kind.padEnd(16),
        `${Math.round(100 * (1 - share))} %`.padStart(5),
        `${limitOf(tightest) - tightest.bytes}`.padStart(7),
        `bytes left of ${limitOf(tightest)}`,
        tightest.file,
      ].join('  '),
    );
}
