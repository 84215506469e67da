/** Finds the page that shows a text of content/, and the address and the name of what a correction or a reply is about. */
import type { Locale } from '../i18n/locale.ts';
import { isRoute, pathOf, type Address, type RouteName } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { CaseFile, Correction } from './case-entry.ts';

/** Name of the text that the home page shows. */
export const HOME_TEXT = 'accueil';

/** Route of a text by the name of its folder, or undefined if no page shows it. */
export function routeOf(name: string): RouteName | undefined {
  if (name === HOME_TEXT) return 'home';
  return isRoute(name) ? name : undefined;
}

type Target = Correction['target'];

/** Fragment of the row of a trial in its table. */
export const trialAnchor = (id: string) => `proces-${id}`;

/** Fragment of the row of a user of the experiment in its table. */
export const useAnchor = (id: string) => `comptes-${id}`;

/** @throws for a claim or a page that has no address, which the checks refuse earlier */
function placeOf({ kind, id }: Target): readonly [address: Address, fragment?: string] {
  switch (kind) {
    case 'event':
      return [`event:${id}`];
    case 'piece':
      return ['pieces', id];
    case 'actor':
      return ['actors', id];
    case 'term':
      return ['glossary', id];
    case 'claim': {
      const [text = '', sentence = ''] = id.split('/');
      const route = routeOf(text);
      if (!route) throw new Error(`« ${id} » : aucun texte de ce nom n’a de page.`);
      return [route, sentence];
    }
    case 'trial':
      return ['cjr', trialAnchor(id)];
    case 'use':
      return ['loi-2023', useAnchor(id)];
    case 'voice':
      return ['voices', id.replace('/', '-')];
    case 'regime':
      return ['regimes', id];
    case 'step':
      return ['procedure', `etape-${id}`];
    case 'walk':
      return ['procedure', `parcours-${id}`];
    case 'page':
      if (!isRoute(id)) throw new Error(`« ${id} » : aucune page ne porte ce nom.`);
      return [id];
  }
}

/** Path of what a correction or a reply is about. */
export function targetPath(target: Target, locale: Locale): string {
  return pathOf(placeOf(target)[0], locale, placeOf(target)[1]);
}

/** Its own name if it has one, otherwise the title of its page. */
export function targetName(target: Target, locale: Locale, { get }: Pick<CaseFile, 'get'>): string {
  const { kind, id } = target;
  const words = strings(locale);
  if (kind === 'event') return get.event(id).title[locale];
  if (kind === 'piece') return words.piece(get.piece(id).number);
  if (kind === 'actor') return get.actor(id).name[locale];
  if (kind === 'term') return get.term(id).term[locale];
  return words.pages[placeOf(target)[0] as RouteName];
}
