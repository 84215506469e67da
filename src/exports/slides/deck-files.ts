/** Lists the slide decks of dist: the guided reading, one deck per language. */
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { DECK_FILE } from '../../i18n/take-home-files.ts';

/** Static paths of the decks, for an endpoint `[...deck].ts`. */
export function deckPaths(): { params: { deck: string }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { deck: DECK_FILE[locale] }, props: { locale } }));
}
