/** Knows the address of what a correction or a reply is about. */
import type { Locale } from '../i18n/locale.ts';
import {
  actorPath,
  eventPath,
  isRoute,
  pathOf,
  piecePath,
  presetRoute,
  termPath,
} from '../i18n/routes.ts';
import type { PRESETS } from '../schemas/preset.ts';
import type { Correction } from './case-entry.ts';
import type { CaseFile } from './case-file.ts';
import { routeOf } from './text-route.ts';

/** Where the row of a trial, and of a user of the experiment, stands in its table. */
export const trialAnchor = (id: string) => `proces-${id}`;
export const useAnchor = (id: string) => `comptes-${id}`;

/** @throws for a claim of a text, or a page, that has no address; the checks refuse it earlier. */
export function targetPath(
  { kind, id }: Correction['target'],
  locale: Locale,
  { get }: Pick<CaseFile, 'get'>,
): string {
  switch (kind) {
    case 'event':
      return eventPath(id, locale);
    case 'piece':
      return piecePath(get.piece(id), locale);
    case 'actor':
      return actorPath(id, locale);
    case 'term':
      return termPath(id, locale);
    case 'claim': {
      const [text = '', sentence = ''] = id.split('/');
      const route = routeOf(text);
      if (!route) throw new Error(`« ${id} » : aucun texte de ce nom n’a de page.`);
      return pathOf(route, locale, sentence);
    }
    case 'trial':
      return pathOf('cjr', locale, trialAnchor(id));
    case 'use':
      return pathOf('loi-2023', locale, useAnchor(id));
    case 'voice':
      return pathOf('voices', locale, id.replace('/', '-'));
    case 'regime':
      return pathOf('regimes', locale, id);
    case 'step':
      return pathOf('procedure', locale, `etape-${id}`);
    case 'walk':
      return pathOf('procedure', locale, `parcours-${id}`);
    case 'preset':
      return pathOf(presetRoute(get.preset(id).id as (typeof PRESETS)[number]), locale);
    case 'page':
      if (!isRoute(id)) throw new Error(`« ${id} » : aucune page ne porte ce nom.`);
      return pathOf(id, locale);
  }
}
