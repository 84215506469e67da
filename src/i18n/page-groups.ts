/**
 * Names the pages of the menu and of the footer, and groups them all for the site map, each in one group, once.
 */
import { isRoute, TIMELINE_ROUTES, type Address, type RouteName, type TextPage } from './routes.ts';
import { TEXT_PAGES } from './text-pages.ts';

/** Entries of the menu, in order; the logo leads home. */
export const MENU_ROUTES = [
  'briefcam',
  'loi-2023',
  'cjr',
  'timeline',
  'et-moi',
  'enseigner',
  'search',
] as const satisfies readonly RouteName[];
export type MenuRoute = (typeof MENU_ROUTES)[number];

/** Links in the footer of every page, in order. */
export const FOOTER_ROUTES = [
  'methode',
  'corrections',
  'droit-de-reponse',
  'mentions-legales',
  'accessibilite',
  'take-home',
  'glossary',
  'site-map',
] as const satisfies readonly RouteName[];

/** The order of pages in each group of the site map; a text page that is not named here follows them. */
const PLACED = {
  understand: [
    'home',
    'briefcam',
    'loi-2023',
    'cjr',
    'timeline',
    'preset-parcours',
    'procedure',
    'regimes',
    'practice',
    'voices',
    'synopsis',
    'et-moi',
    'a-suivre',
    'glossary',
    'search',
  ],
  check: [
    'pieces',
    'actors',
    'methode',
    'corrections',
    'briefcam-claims',
    'loi-2023-claims',
    'cjr-claims',
  ],
  reuse: ['enseigner', 'questions', 'poster', 'embed', 'take-home', 'data', 'heberger'],
  about: ['droit-de-reponse', 'mentions-legales', 'accessibilite', 'site-map'],
} as const satisfies Record<string, readonly RouteName[]>;
export type PageGroup = keyof typeof PLACED;
export const GROUP_NAMES = Object.keys(PLACED) as PageGroup[];

/** The group of a text page is that of its front matter, wherever PLACED has it. */
function withTextPages(group: PageGroup): readonly RouteName[] {
  const isHere = (page: RouteName) =>
    !Object.hasOwn(TEXT_PAGES, page) || TEXT_PAGES[page as TextPage].group === group;
  const placed: RouteName[] = PLACED[group].filter(isHere);
  const others = (Object.keys(TEXT_PAGES) as TextPage[]).filter(
    (page) => isHere(page) && !placed.includes(page),
  );
  return [...placed, ...others];
}

/** The pages of each group of the site map. */
export const PAGE_GROUPS: Readonly<Record<PageGroup, readonly RouteName[]>> = {
  understand: withTextPages('understand'),
  check: withTextPages('check'),
  reuse: withTextPages('reuse'),
  about: withTextPages('about'),
};

/** Pages of a menu entry besides its own: the entry is marked on them too. */
const WITHIN: Partial<Record<MenuRoute, readonly RouteName[]>> = {
  briefcam: ['briefcam-claims', 'synopsis'],
  'loi-2023': ['loi-2023-claims', 'regimes', 'practice'],
  cjr: ['cjr-claims', 'procedure'],
  timeline: TIMELINE_ROUTES,
  enseigner: ['questions'],
};

/** Menu entry to which a page belongs; undefined if there is none. */
export function menuEntryOf(address: Address): MenuRoute | undefined {
  const route = isRoute(address) ? address : familyOf(address);
  return MENU_ROUTES.find((entry) => entry === route || WITHIN[entry]?.includes(route));
}

/** Page to which the page of an entry belongs: the timeline for an event, teaching for a session and its sheets. */
function familyOf(address: Address): RouteName {
  return /^(?:session|pupil-sheet|teacher-sheet):/.test(address) ? 'enseigner' : 'timeline';
}
