/** Formats the words and the address of a claim. Pure. */
import type { Bilingual, Locale } from '../i18n/locale.ts';
import { isRoute, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { Claim } from './case-entry.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { plainText } from './rich-text.ts';

/** Separates the cells of a row on one line. */
const DASH = '\u00a0– ';

/** Both languages of a claim: its sentence, or each cell of its row. */
export const textsOf = ({ text, cells }: Pick<Claim, 'text' | 'cells'>): Bilingual[] =>
  text ? [text] : (cells ?? []);

/** A claim in one text per language: a row is read as a whole. */
export function wholeText(claim: Pick<Claim, 'text' | 'cells'>): Bilingual {
  const texts = textsOf(claim);
  return { fr: texts.map(({ fr }) => fr).join(' '), en: texts.map(({ en }) => en).join(' ') };
}

/** Words of a claim in one language, without their markup. */
export function claimBlocks(claim: Claim, locale: Locale): string[] {
  return textsOf(claim).map((words) => plainText(words[locale]));
}

/** Words of a claim on one line; in a row, each cell but the first, which names the row, follows its column header. */
export function claimWords(claim: Claim, locale: Locale): string {
  const { label } = strings(locale);
  return claimBlocks(claim, locale)
    .map((words, at) => {
      const column = claim.columns[at];
      return at > 0 && column ? `${label(plainText(column[locale]))} ${words}` : words;
    })
    .join(DASH);
}

/** Words of a claim as a title or list item, without the French originals of its quotations. */
export function claimName(claim: Claim, locale: Locale): string {
  return withoutOriginals(claimWords(claim, locale));
}

/** Path of a claim in its article, or undefined if the article has no page. */
export function claimPath({ id }: Claim, locale: Locale): string | undefined {
  const [article = '', sentence = ''] = id.split('/');
  return isRoute(article) ? pathOf(article, locale, sentence) : undefined;
}
