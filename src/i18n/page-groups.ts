/**
 * Knows which pages belong together: the menu, the footer and the site map read it, and nothing else groups
 * pages. Every page stands in one group, once.
 */
import {
  isRoute,
  PRESET_ROUTES,
  TIMELINE_ROUTES,
  type Address,
  type RouteName,
  type TextPage,
} from './routes.ts';
import { TEXT_PAGES } from './text-pages.ts';

/** The entries of the menu, in order; the logo leads home. */
export const MENU_ROUTES = [
  'briefcam',
  'loi-2023',
  'cjr',
  'timeline',
  'pieces',
  'enseigner',
  'search',
] as const satisfies readonly RouteName[];
export type MenuRoute = (typeof MENU_ROUTES)[number];

/** The pages that have their place in a group; a text page that is not named here follows them. */
const PLACED = {
  understand: {
    offered: [
      'briefcam',
      'loi-2023',
      'cjr',
      'timeline',
      'known',
      'procedure',
      'regimes',
      'practice',
      'voices',
      'synopsis',
      'glossary',
      'search',
    ],
    listed: ['home', 'briefcam-essentiel', 'loi-2023-essentiel', 'cjr-essentiel', ...PRESET_ROUTES],
  },
  check: {
    offered: ['pieces', 'actors', 'fragility', 'methode', 'corrections'],
    listed: ['briefcam-claims', 'loi-2023-claims', 'cjr-claims'],
  },
  reuse: {
    offered: ['enseigner', 'take-home', 'embed', 'data', 'heberger'],
    listed: ['questions', 'table', 'poster', 'handout', 'versions'],
  },
  about: {
    offered: ['droit-de-reponse', 'mentions-legales', 'accessibilite', 'site-map'],
    listed: ['accessibilite-grille'],
  },
} as const satisfies Record<string, Readonly<Record<'offered' | 'listed', readonly RouteName[]>>>;
export type PageGroup = keyof typeof PLACED;
export const GROUP_NAMES = Object.keys(PLACED) as PageGroup[];

interface Group {
  offered: readonly RouteName[];
  listed: readonly RouteName[];
}

const PLACED_PAGES = Object.values(PLACED).flatMap(({ offered, listed }): RouteName[] => [
  ...offered,
  ...listed,
]);

function withTextPages(group: PageGroup): Group {
  const { offered, listed } = PLACED[group];
  const texts = (Object.keys(TEXT_PAGES) as TextPage[]).filter(
    (page) => TEXT_PAGES[page].group === group && !PLACED_PAGES.includes(page),
  );
  return { offered: [...offered, ...texts], listed };
}

/** The groups, each with its pages: what every page offers at its foot, then what the site map alone lists. */
export const PAGE_GROUPS: Readonly<Record<PageGroup, Group>> = {
  understand: withTextPages('understand'),
  check: withTextPages('check'),
  reuse: withTextPages('reuse'),
  about: withTextPages('about'),
};

/** Pages of an entry of the menu besides its own: the entry is marked on them too. */
const WITHIN: Partial<Record<MenuRoute, readonly RouteName[]>> = {
  briefcam: ['briefcam-essentiel', 'briefcam-claims', 'synopsis'],
  'loi-2023': ['loi-2023-essentiel', 'loi-2023-claims', 'regimes', 'practice'],
  cjr: ['cjr-essentiel', 'cjr-claims', 'procedure'],
  timeline: TIMELINE_ROUTES,
  enseigner: ['questions'],
  pieces: ['actors', 'fragility'],
};

/** The menu of the timeline: readings of all of it, what to do with it; then, apart, one subject. */
export const READING_ROUTES = [
  'preset-parcours',
  'timeline',
  'known',
  'take-home',
] as const satisfies readonly RouteName[];
export type ReadingRoute = (typeof READING_ROUTES)[number];
export const SUBJECT_ROUTES = [
  'preset-vsa',
  'preset-technique',
  'preset-cjr',
  'preset-emc',
] as const satisfies readonly RouteName[];

/** The entry of the timeline's menu that a page of the timeline belongs to; a subject belongs to none. */
export function readingOf(address: Address): ReadingRoute | undefined {
  if (address.startsWith('day:')) return 'known';
  if (address === 'table' || address === 'poster' || address === 'handout') return 'take-home';
  return READING_ROUTES.find((entry) => entry === address);
}

/** The entry of the menu that a page belongs to; undefined where it belongs to none. */
export function menuEntryOf(address: Address): MenuRoute | undefined {
  const route = isRoute(address) ? address : familyOf(address);
  return MENU_ROUTES.find((entry) => entry === route || WITHIN[entry]?.includes(route));
}

/** The page that the page of an entry belongs to: a fact or a key day to the timeline, a day of the law to the rules, a session and its sheets to teaching. */
function familyOf(address: Address): RouteName {
  if (address.startsWith('regime:')) return 'regimes';
  return /^(?:session|pupil-sheet|teacher-sheet):/.test(address) ? 'enseigner' : 'timeline';
}
