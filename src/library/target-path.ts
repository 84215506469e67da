/** Knows the address of what a correction or a reply is about. */
import type { Locale } from '../i18n/locale.ts';
import { actorPath, eventPath, isRoute, pathOf, piecePath, termPath } from '../i18n/routes.ts';
import type { Correction } from './case-entry.ts';

/** @throws for a claim of an article that has no page; the checks refuse it earlier. */
export function targetPath({ kind, id }: Correction['target'], locale: Locale): string {
  switch (kind) {
    case 'event':
      return eventPath(id, locale);
    case 'piece':
      return piecePath(id, locale);
    case 'actor':
      return actorPath(id, locale);
    case 'term':
      return termPath(id, locale);
    case 'claim': {
      const [article = '', sentence = ''] = id.split('/');
      if (!isRoute(article)) throw new Error(`« ${id} » : aucun article de ce nom n’a de page.`);
      return pathOf(article, locale, sentence);
    }
  }
}
