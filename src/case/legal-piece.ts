/** Finds the pièce that a legal reference cites, and formats the reference. Pure. */
import { formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { LegalReference } from '../procedure/model/legal-reference.ts';

/** Titles of the Constitution in the case file, by article. */
const TITLES: readonly (readonly [articles: RegExp, piece: string])[] = [
  [/^(?:49|50)$/, 'constitution-titre-v'],
  [/^(?:67|68)$/, 'constitution-titre-ix'],
  [/^68-[123]$/, 'constitution-titre-x'],
];

/** Id of the pièce, or undefined if the case file has none for this article. */
export function pieceOfLaw({ text, article }: LegalReference): string | undefined {
  if (text === 'lo') return 'loi-organique-93-1252';
  if (text === 'ap') return `cass-ass-plen-${article}`;
  return TITLES.find(([articles]) => articles.test(article))?.[1];
}

/** Formats a reference, such as « loi organique, article 20, alinéa 2 ». */
export function formatLaw({ text, article, paragraph }: LegalReference, locale: Locale): string {
  const { law } = strings(locale).procedure;
  return text === 'ap'
    ? law.ap(formatIsoDay(article, locale))
    : law[text](paragraph ? `${article}${law.paragraph(paragraph)}` : article);
}
