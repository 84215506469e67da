/** Knows of which kind each page of the site is: what pages weigh is told by kind. */
import { LOCALES } from './locale.ts';
import { fileOf, PRESET_ROUTES, ROUTE_NAMES, type RouteName } from './routes.ts';

/** The kinds, in the order in which they are told; `text` is every page that no other kind names. */
export const PAGE_KINDS = [
  'home',
  'article',
  'essential',
  'claims',
  'event',
  'timeline',
  'instrument',
  'list',
  'lesson',
  'text',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const ROUTES_OF: Partial<Record<PageKind, readonly RouteName[]>> = {
  home: ['home'],
  article: ['briefcam', 'loi-2023', 'cjr'],
  essential: ['briefcam-essentiel', 'loi-2023-essentiel', 'cjr-essentiel'],
  claims: ['briefcam-claims', 'loi-2023-claims', 'cjr-claims'],
  timeline: ['timeline', ...PRESET_ROUTES, 'table', 'poster', 'handout'],
  instrument: ['procedure', 'known', 'regimes', 'practice', 'voices', 'synopsis'],
  list: ['pieces', 'actors', 'glossary', 'named', 'fragility', 'data', 'search'],
  lesson: ['enseigner', 'questions', 'verify', 'verify-standings'],
};

const KIND_OF_ENTRY = {
  event: 'event',
  day: 'instrument',
  regime: 'instrument',
  session: 'lesson',
  'pupil-sheet': 'lesson',
  'teacher-sheet': 'lesson',
} as const satisfies Record<string, PageKind>;

const KIND_OF_FILE: ReadonlyMap<string, PageKind> = new Map(
  LOCALES.flatMap((locale) =>
    ROUTE_NAMES.map((name) => [fileOf(name, locale), kindOfRoute(name)] as const),
  ),
);

function kindOfRoute(name: RouteName): PageKind {
  return PAGE_KINDS.find((kind) => ROUTES_OF[kind]?.includes(name)) ?? 'text';
}

/** Kind of a page by its file in dist; undefined for what is no page of an edition: a view in a frame, a file carried away. */
export function kindOfPage(file: string): PageKind | undefined {
  const known = KIND_OF_FILE.get(file);
  if (known) return known;
  for (const locale of LOCALES)
    for (const [entry, kind] of Object.entries(KIND_OF_ENTRY)) {
      const prefix = fileOf(`${entry as keyof typeof KIND_OF_ENTRY}:*`, locale).split('*')[0] ?? '';
      if (file.startsWith(prefix)) return kind;
    }
  return undefined;
}
