/** Finds the page that shows a text of content/. */
import { isRoute, type RouteName } from '../i18n/routes.ts';

/** Name of the text that the home page shows. */
export const HOME_TEXT = 'accueil';

/** Route of a text by the name of its folder, or undefined if no page shows it. */
export function routeOf(name: string): RouteName | undefined {
  if (name === HOME_TEXT) return 'home';
  return isRoute(name) ? name : undefined;
}
