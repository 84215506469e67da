/**
 * Lists what is made from the built pages: PDFs, plain articles, slides, session bundles, the archive of the
 * site.
 */
import { LANGUAGE_TAGS } from '../i18n/format.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { fileOf, type Address } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import {
  bundleFile,
  DECK_FILE,
  handoutFile,
  lessonPdf,
  PLAIN_ARTICLES,
  plainArticleFile,
  posterFile,
  SITE_ARCHIVE,
} from '../i18n/take-home-files.ts';
import { SESSIONS } from '../schemas/session.ts';

/** The plan of each session and its two sheets. */
const LESSON_SHEETS = SESSIONS.flatMap((session): Address[] => [
  `session:${session}`,
  `pupil-sheet:${session}`,
  `teacher-sheet:${session}`,
]);

/** Pages that are printed as PDF. */
export const PRINTED = LOCALES.flatMap((locale) => [
  { from: fileOf('poster', locale), file: posterFile(locale) },
  { from: fileOf('handout', locale), file: handoutFile(locale) },
  ...LESSON_SHEETS.map((sheet) => ({
    from: fileOf(sheet, locale),
    file: lessonPdf(sheet, locale),
  })),
]);

/**
 * Rules by classes of components/mdx/ and timeline/view/. The note of a group of marks begins each item with the
 * number of its pièce.
 */
const plainRules = (locale: Locale) => ({
  note: strings(locale).takeHome.articles.note,
  dropped: ['article-timeline'],
  marks: 'cite',
  sayMarks: (words: string, listed: readonly string[]) =>
    words.replace(/\[.*\]/, `[${listed.map((item) => /\d+/.exec(item)?.[0]).join(', ')}]`),
});

/** Articles without styles, for republication. */
export const PLAIN = LOCALES.flatMap((locale) =>
  PLAIN_ARTICLES.map((article) => ({
    from: fileOf(article, locale),
    file: plainArticleFile(article, locale),
    rules: plainRules(locale),
  })),
);

/** Each session as one archive: its pages, those that they link to, their PDFs. */
export const BUNDLES = LOCALES.flatMap((locale) =>
  SESSIONS.map((session) => {
    const sheets = LESSON_SHEETS.filter((sheet) => sheet.endsWith(`:${session}`));
    return {
      file: bundleFile(session, locale),
      pages: sheets.map((sheet) => fileOf(sheet, locale)),
      // The words of a standing link to the page of the method. The downloads page is left out: its files are not
      // there.
      also: [fileOf('methode', locale)],
      left: [fileOf('take-home', locale)],
      files: [...sheets.map((sheet) => lessonPdf(sheet, locale)), DECK_FILE[locale]],
    };
  }),
);

export const DECKS = LOCALES.map((locale) => ({
  file: DECK_FILE[locale],
  language: LANGUAGE_TAGS[locale],
  dated: fileOf('versions', locale),
}));

/**
 * All files made after the pages.
 *
 * @param canPrint  whether there is a browser to print with
 */
export const madeFiles = (canPrint: boolean) => [
  ...BUNDLES.map(({ file }) => ({ file })),
  ...(canPrint ? PRINTED : []),
  ...PLAIN,
  { file: SITE_ARCHIVE },
];
