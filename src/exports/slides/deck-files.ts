/**
 * Lists the slide decks of dist: the guided reading and each session, one deck per language.
 *
 * To remove the slides, delete this folder, pages/[...deck].ts, i18n/slide-files.ts, i18n/words/slides.*.ts,
 * components/mdx/Slides.astro, integrations/same-deck.ts and tests/built/slides.test.ts: `astro check`, ESLint, knip and
 * the tests name the rest, which is where they are registered or offered.
 */
import { getCaseFile } from '../../case/case-file.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../i18n/locale.ts';
import { IS_PSEUDO } from '../../i18n/strings.ts';
import { DECK_FILE, sessionDeck } from '../../i18n/slide-files.ts';
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

/** Bytes of one of them. The pseudo edition tests pages: what no slide has room for is not its subject. */
export function deckFile({ locale, session }: DeckProps): Promise<Uint8Array<ArrayBuffer>> {
  const shown = IS_PSEUDO ? DEFAULT_LOCALE : locale;
  return session === undefined ? deckBytes(shown) : sessionDeckBytes(session, shown);
}
