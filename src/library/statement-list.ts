/** Knows everything that the case file says of a person or a body: events and claims, one list. Pure. */
import type { Locale } from '../i18n/locale.ts';
import { eventPath, isRoute, pathOf } from '../i18n/routes.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { CaseEntries, Claim } from './case-entry.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { plainText } from './rich-text.ts';

/** One sentence about somebody, with its place. */
export interface ListedStatement {
  words: string;
  standing: Mark;
  href: string;
}

/** The words of a claim in one language: its sentence, or the cells of its row. */
export function claimWords({ text, cells }: Claim, locale: Locale): string {
  return text
    ? plainText(text[locale])
    : (cells ?? []).map((cell) => plainText(cell[locale])).join(' | ');
}

/** The words of a claim where it is only named, in a title or a list: without the French of its quotations. */
export function claimName(claim: Claim, locale: Locale): string {
  return withoutOriginals(claimWords(claim, locale));
}

/** Address of a claim in its article, or undefined when the article has no page. */
export function claimPath({ id }: Claim, locale: Locale): string | undefined {
  const [article = '', sentence = ''] = id.split('/');
  return isRoute(article) ? pathOf(article, locale, sentence) : undefined;
}

/** What names an actor, events first, each list in its reading order. */
export function statementsAbout(
  actor: string,
  { events, claims }: Pick<CaseEntries, 'events' | 'claims'>,
  locale: Locale,
): ListedStatement[] {
  const names = ({ actors, assertedBy }: { actors: string[]; assertedBy: string[] }) =>
    actors.includes(actor) || assertedBy.includes(actor);
  return [
    ...events.filter(names).map(({ id, title, standing }) => ({
      words: title[locale],
      standing,
      href: eventPath(id, locale),
    })),
    ...claims.filter(names).flatMap((claim) => {
      const href = claimPath(claim, locale);
      const words = claimName(claim, locale);
      return href ? [{ words, standing: claim.standing, href }] : [];
    }),
  ];
}
