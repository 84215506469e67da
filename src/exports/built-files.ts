/** Lists the files made from the built pages: the sheets to edit, an archive a session, one of the site. */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { fileOf, type Address } from '../i18n/routes.ts';
import { bundleFile, questionFile, sheetFile, SITE_ARCHIVE } from '../i18n/take-home-files.ts';
import { SESSIONS } from '../schemas/session.ts';

/** The two sheets of a session. */
const sheetsOf = (session: string): Address[] => [
  `pupil-sheet:${session}`,
  `teacher-sheet:${session}`,
];
/** The plan of a session and its two sheets. */
const printsOf = (session: string): Address[] => [`session:${session}`, ...sheetsOf(session)];

/** The sheets of a session to edit. */
export const sheetFilesOf = (session: string, locale: Locale) =>
  sheetsOf(session).map((sheet) => sheetFile(sheet, locale));

/** All of them, each with its page. */
export const SHEETS = LOCALES.flatMap((locale) =>
  SESSIONS.flatMap(sheetsOf).map((sheet) => ({
    page: fileOf(sheet, locale),
    file: sheetFile(sheet, locale),
  })),
);

/** Each session as one archive: its pages, those that they link to, its sheets to edit and questions. */
export const BUNDLES = LOCALES.flatMap((locale) =>
  SESSIONS.map((session) => {
    const sheets = printsOf(session);
    return {
      file: bundleFile(session, locale),
      pages: sheets.map((sheet) => fileOf(sheet, locale)),
      // The words of a standing link to the page of the method. The downloads page is left out: its files are not
      // there.
      also: (['methode', 'et-moi', 'a-suivre'] as const).map((page) => fileOf(page, locale)),
      left: [fileOf('take-home', locale)],
      files: [...sheetFilesOf(session, locale), questionFile(locale, session)],
    };
  }),
);

/** All archives, which are made after the pages. */
export const ARCHIVES = [...BUNDLES.map(({ file }) => file), SITE_ARCHIVE];
