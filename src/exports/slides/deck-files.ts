/** Lists the slide decks of dist: the guided reading and each session, one deck per language. */
import { getCaseFile } from '../../case/case-file.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { DECK_FILE, sessionDeck } from '../../i18n/take-home-files.ts';
import { deckBytes } from './deck-bytes.ts';
import { sessionDeckBytes } from './session-deck.ts';

interface DeckProps {
  locale: Locale;
  /** Id of a session; undefined for the guided reading. */
  session?: string;
}

/** Static paths of the decks, for an endpoint `[...deck].ts`. */
export async function deckPaths(): Promise<{ params: { deck: string }; props: DeckProps }[]> {
  const { sessions } = await getCaseFile();
  return LOCALES.flatMap((locale) => [
    { params: { deck: DECK_FILE[locale] }, props: { locale } },
    ...sessions.map(({ id }) => ({
      params: { deck: sessionDeck(id, locale) },
      props: { locale, session: id },
    })),
  ]);
}

/** Bytes of one of them. */
export const deckFile = ({ locale, session }: DeckProps) =>
  session === undefined ? deckBytes(locale) : sessionDeckBytes(session, locale);
