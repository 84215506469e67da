/** Knows how a claim is named and where it stands. Pure. */
import type { Locale } from '../i18n/locale.ts';
import { isRoute, pathOf } from '../i18n/routes.ts';
import type { Claim } from './case-entry.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { plainText } from './rich-text.ts';

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
