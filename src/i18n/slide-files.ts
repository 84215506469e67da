/** Names the files of slides: the guided reading, and each session. */
import type { Locale } from './locale.ts';
import { TAKE_HOME_FOLDER } from './routes.ts';
import { takeHomeFile } from './take-home-files.ts';

/** The guided reading as slides. */
export const DECK_FILE = {
  fr: `${TAKE_HOME_FOLDER.fr}diaporama.pptx`,
  en: `${TAKE_HOME_FOLDER.en}slides.pptx`,
} as const satisfies Record<Locale, string>;

/** The slides of a session. */
export function sessionDeck(session: string, locale: Locale): string {
  return takeHomeFile(`session:${session}`, locale, '.pptx');
}
