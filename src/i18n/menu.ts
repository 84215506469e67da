/** Names the pages of the menu and of the footer, and the entry of the menu to which a page belongs. */
import { isRoute, TIMELINE_ROUTES, type Address, type RouteName } from './routes.ts';

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
  'pieces',
] as const satisfies readonly RouteName[];

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
