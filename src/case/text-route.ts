/** Knows which page shows a text of content/. */
import { isRoute, type RouteName } from '../i18n/routes.ts';

/** The name of the text that the front page shows. */
export const HOME_TEXT = 'accueil';

/** Route of a text by the name of its folder, or undefined when no page shows it. */
export function routeOf(name: string): RouteName | undefined {
  if (name === HOME_TEXT) return 'home';
  return isRoute(name) ? name : undefined;
}
