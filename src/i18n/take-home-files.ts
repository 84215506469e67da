/**
 * Knows the files that a teacher takes home, by view of the timeline and by format, and their
 * addresses in dist. Stable, as those of pages are.
 */
import type { Locale } from './locale.ts';
import {
  fileOf,
  FRAMED_TIMELINES,
  TAKE_HOME_FOLDER,
  type Address,
  type RouteName,
} from './routes.ts';

/** The whole timeline, then its choices. */
export const TAKE_HOME_VIEWS = FRAMED_TIMELINES;
export type TakeHomeView = (typeof TAKE_HOME_VIEWS)[number];

/** The articles that are also a plain text to republish. */
export const PLAIN_ARTICLES = ['briefcam', 'loi-2023', 'cjr'] as const satisfies RouteName[];
export type PlainArticle = (typeof PLAIN_ARTICLES)[number];

/** Name of a page without folder and ending, `frise-cjr`: the files made of it bear it too. */
function pageName(route: Address, locale: Locale): string {
  return fileOf(route, locale).replace(/^en\/|\.html$/g, '');
}

/** `emporter/frise-cjr.svg`: the ending may hold more than a format, `-moodle.xml`. */
export function takeHomeFile(route: Address, locale: Locale, ending: string): string {
  return `${TAKE_HOME_FOLDER[locale]}${pageName(route, locale)}${ending}`;
}

/** An article without styles, to republish. */
export function plainArticleFile(article: PlainArticle, locale: Locale): string {
  return `${TAKE_HOME_FOLDER[locale]}article-${pageName(article, locale)}.html`;
}

/** The A3 poster, as a browser prints it. */
export function posterFile(locale: Locale): string {
  return takeHomeFile('poster', locale, '-a3.pdf');
}

/** The A4 sheet, as a browser prints it. */
export function handoutFile(locale: Locale): string {
  return takeHomeFile('handout', locale, '.pdf');
}

/** The sheets for a class and the plan of a session, as a browser prints them. */
export function lessonPdf(address: Address, locale: Locale): string {
  return takeHomeFile(address, locale, '.pdf');
}

/** A session with all that it needs, to unpack anywhere. */
export function bundleFile(session: string, locale: Locale): string {
  return takeHomeFile(`session:${session}`, locale, '.zip');
}

/** The guided reading as slides. */
export const DECK_FILE = {
  fr: `${TAKE_HOME_FOLDER.fr}diaporama.pptx`,
  en: `${TAKE_HOME_FOLDER.en}slides.pptx`,
} as const satisfies Record<Locale, string>;

/** The bank of questions, for platforms. */
export const QUESTION_FORMATS = ['gift', 'moodle'] as const;
export type QuestionFormat = (typeof QUESTION_FORMATS)[number];
const QUESTION_ENDINGS = {
  gift: '.gift.txt',
  moodle: '-moodle.xml',
} as const satisfies Record<QuestionFormat, string>;

/** The whole bank in one format: `emporter/questions.gift.txt`, `emporter/questions-moodle.xml`. */
export function questionFile(format: QuestionFormat, locale: Locale): string {
  return takeHomeFile('questions', locale, QUESTION_ENDINGS[format]);
}

/** The whole site, to unpack anywhere. */
export const SITE_ARCHIVE = `${TAKE_HOME_FOLDER.fr}piece-par-piece.zip`;
