/** Knows how a claim is named and where it stands. Pure. */
import type { Locale } from '../i18n/locale.ts';
import { isRoute, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { Claim } from './case-entry.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { plainText } from './rich-text.ts';

/** Between the cells of a row that is said in one line. */
const DASH = '\u00a0– ';

/** The words of a claim in one language, alone: its sentence, or each cell of its row. */
export function claimBlocks({ text, cells = [] }: Claim, locale: Locale): string[] {
  return (text ? [text] : cells).map((words) => plainText(words[locale]));
}

/** The words of a claim in one line: a row says the head of each column but the first, which names the row. */
export function claimWords(claim: Claim, locale: Locale): string {
  const { label } = strings(locale);
  return claimBlocks(claim, locale)
    .map((words, at) => {
      const column = claim.columns[at];
      return at > 0 && column ? `${label(plainText(column[locale]))} ${words}` : words;
    })
    .join(DASH);
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
