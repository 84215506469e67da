/**
 * Groups the pages for the menu, the footer and the site map; nothing else groups pages. Every page is in one group,
 * once.
 */
import { isRoute, TIMELINE_ROUTES, type Address, type RouteName, type TextPage } from './routes.ts';
import { TEXT_PAGES } from './text-pages.ts';

/** Entries of the menu, in order; the logo leads home. */
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

/** The order of pages in each group; a text page that is not listed here follows them. */
const PLACED = {
  understand: {
    offered: [
      'briefcam',
      'loi-2023',
      'cjr',
      'timeline',
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
    listed: ['home', 'preset-parcours'],
  },
  check: {
    offered: ['pieces', 'actors', 'methode', 'corrections'],
    listed: ['briefcam-claims', 'loi-2023-claims', 'cjr-claims'],
  },
  reuse: {
    offered: ['enseigner', 'take-home'],
    listed: ['embed', 'data', 'heberger', 'questions', 'poster'],
  },
  about: {
    offered: ['droit-de-reponse', 'mentions-legales', 'accessibilite', 'site-map'],
    listed: [],
  },
} as const satisfies Record<string, Readonly<Record<'offered' | 'listed', readonly RouteName[]>>>;
export type PageGroup = keyof typeof PLACED;
export const GROUP_NAMES = Object.keys(PLACED) as PageGroup[];

interface Group {
  offered: readonly RouteName[];
  listed: readonly RouteName[];
}

/** The group of a text page is that of its front matter, wherever PLACED has it. */
function withTextPages(group: PageGroup): Group {
  const isHere = (page: RouteName) =>
    !Object.hasOwn(TEXT_PAGES, page) || TEXT_PAGES[page as TextPage].group === group;
  const offered: RouteName[] = PLACED[group].offered.filter(isHere);
  const listed: RouteName[] = PLACED[group].listed.filter(isHere);
  const others = (Object.keys(TEXT_PAGES) as TextPage[]).filter(
    (page) => isHere(page) && !offered.includes(page) && !listed.includes(page),
  );
  return { offered: [...offered, ...others], listed };
}

/** Groups with their pages: `offered` in the footer of every page, `listed` in the site map only. */
export const PAGE_GROUPS: Readonly<Record<PageGroup, Group>> = {
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
  pieces: ['actors'],
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
