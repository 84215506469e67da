/** Knows the address of what a correction or a reply is about. */
import type { Locale } from '../i18n/locale.ts';
import { actorPath, eventPath, pathOf, piecePath, termPath } from '../i18n/routes.ts';
import type { Correction } from './case-entry.ts';
import type { CaseFile } from './case-file.ts';
import { routeOf } from './text-route.ts';

/** @throws for a claim of a text that has no page; the checks refuse it earlier. */
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
  }
}
