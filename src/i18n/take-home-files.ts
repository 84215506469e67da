/**
 * Lists the files that a teacher can take home, with their addresses in dist, which are as stable as those of pages.
 */
import type { Locale } from './locale.ts';
import { fileOf, TAKE_HOME_FOLDER, type Address } from './routes.ts';

/** Name of a page without its folder and extension, such as `fiche-eleve-snt-2de`: also used in the files made from it. */
function pageName(route: Address, locale: Locale): string {
  return fileOf(route, locale).replace(/^en\/|\.html$/g, '');
}

/** `emporter/fiche-eleve-snt-2de.docx`; the ending may be more than an extension, as in `-moodle.xml`. */
function takeHomeFile(route: Address, locale: Locale, ending: string): string {
  return `${TAKE_HOME_FOLDER[locale]}${pageName(route, locale)}${ending}`;
}

/** A sheet for a class, to edit in a word processor: `emporter/fiche-eleve-snt-2de.docx`. */
export function sheetFile(address: Address, locale: Locale): string {
  return takeHomeFile(address, locale, '.docx');
}

/** A session with everything that it needs, to unpack anywhere. */
export function bundleFile(session: string, locale: Locale): string {
  return takeHomeFile(`session:${session}`, locale, '.zip');
}

/** The questions for Moodle, all or those of a session: `emporter/questions-moodle.xml`, `questions-emc-2de-moodle.xml`. */
export function questionFile(locale: Locale, session?: string): string {
  return takeHomeFile('questions', locale, `${session ? `-${session}` : ''}-moodle.xml`);
}

/** The whole site, to unpack anywhere. */
export const SITE_ARCHIVE = `${TAKE_HOME_FOLDER.fr}piece-par-piece.zip`;
