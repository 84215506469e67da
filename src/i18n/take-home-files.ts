/**
 * Lists the files that a teacher can take home, by view of the timeline and by format, with their addresses in dist,
 * which are as stable as those of pages.
 */
import type { Locale } from './locale.ts';
import {
  fileOf,
  FRAMED_TIMELINES,
  TAKE_HOME_FOLDER,
  type Address,
  type RouteName,
} from './routes.ts';

/** The whole timeline, then its presets. */
export const TAKE_HOME_VIEWS = FRAMED_TIMELINES;
export type TakeHomeView = (typeof TAKE_HOME_VIEWS)[number];

/** Articles that are also offered as a plain text to republish. */
export const PLAIN_ARTICLES = ['briefcam', 'loi-2023', 'cjr'] as const satisfies RouteName[];
export type PlainArticle = (typeof PLAIN_ARTICLES)[number];

/** Name of a page without its folder and extension, such as `frise-cjr`: also used in the files made from it. */
function pageName(route: Address, locale: Locale): string {
  return fileOf(route, locale).replace(/^en\/|\.html$/g, '');
}

/** `emporter/frise-cjr.svg`; the ending may be more than an extension, as in `-moodle.xml`. */
export function takeHomeFile(route: Address, locale: Locale, ending: string): string {
  return `${TAKE_HOME_FOLDER[locale]}${pageName(route, locale)}${ending}`;
}

/** An article without styles, to republish. */
export function plainArticleFile(article: PlainArticle, locale: Locale): string {
  return `${TAKE_HOME_FOLDER[locale]}article-${pageName(article, locale)}.html`;
}

/** A sheet for a class, to edit in a word processor: `emporter/fiche-eleve-snt-2de.docx`. */
export function sheetFile(address: Address, locale: Locale): string {
  return takeHomeFile(address, locale, '.docx');
}

/** A session with everything that it needs, to unpack anywhere. */
export function bundleFile(session: string, locale: Locale): string {
  return takeHomeFile(`session:${session}`, locale, '.zip');
}

/** Formats of the question bank, for learning platforms. */
export const QUESTION_FORMATS = ['gift', 'moodle'] as const;
export type QuestionFormat = (typeof QUESTION_FORMATS)[number];
const QUESTION_ENDINGS = {
  gift: '.gift.txt',
  moodle: '-moodle.xml',
} as const satisfies Record<QuestionFormat, string>;

/** Levels of questions, as written in the names of files. */
const LEVEL_NAMES = {
  fr: { essentiel: 'essentiel', standard: 'standard', approfondi: 'approfondi' },
  en: { essentiel: 'essential', standard: 'standard', approfondi: 'in-depth' },
} as const satisfies Record<Locale, Record<string, string>>;

/** Part of the question bank with files of its own: the questions of a level or of a classroom session. */
export type QuestionSet = { level: keyof (typeof LEVEL_NAMES)[Locale] } | { session: string };

/**
 * The question bank in one format, whole or in part: `emporter/questions.gift.txt`,
 * `emporter/questions-moodle.xml`, `emporter/questions-essentiel.gift.txt`, `emporter/questions-emc-2de-moodle.xml`.
 */
export function questionFile(format: QuestionFormat, locale: Locale, set?: QuestionSet): string {
  const part = set && ('level' in set ? LEVEL_NAMES[locale][set.level] : set.session);
  return takeHomeFile(
    'questions',
    locale,
    `${part === undefined ? '' : `-${part}`}${QUESTION_ENDINGS[format]}`,
  );
}

/** Both files of the questions of a classroom session. */
export function sessionQuestionFiles(session: string, locale: Locale): string[] {
  return QUESTION_FORMATS.map((format) => questionFile(format, locale, { session }));
}

/** The whole site, to unpack anywhere. */
export const SITE_ARCHIVE = `${TAKE_HOME_FOLDER.fr}piece-par-piece.zip`;
