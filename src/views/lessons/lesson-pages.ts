/** Prepares the pages for classes: the question bank, and each session with its two sheets. */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, type Address } from '../../i18n/routes.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import { questionParts, sessionQuestions } from '../../case/lesson-input.ts';
import { citeDrawnPage, citePage, latestCheck } from '../../case/page-citation.ts';
import { sessionSheets, type SessionSheets } from '../../case/session-input.ts';
import type { EditionPage } from '../edition-paths.ts';

/** The plan of a session, and its two sheets. */
const LESSON_KINDS = ['session', 'pupil-sheet', 'teacher-sheet'] as const;

export interface ShownSession extends SessionSheets {
  kind: (typeof LESSON_KINDS)[number];
  forms: CitationForms;
}

/** The pages of each session in one language. */
export async function lessonPages(locale: Locale): Promise<EditionPage<ShownSession>[]> {
  const file = await getCaseFile();
  return file.sessions.flatMap((session) =>
    LESSON_KINDS.map((kind) => {
      const address: Address = `${kind}:${session.id}`;
      const forms = citePage(address, locale, {
        title: session.title[locale],
        verified: session.verified,
      });
      const props = { kind, ...sessionSheets(session, file, locale), forms };
      return { file: fileOf(address, locale), props };
    }),
  );
}

/**
 * The question bank in one language, one part per subject, the questions of each session, and how to cite its page;
 * `verified` is the latest ISO day on which anything in the case file was checked.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function questionsPage(locale: Locale) {
  const file = await getCaseFile();
  return {
    parts: questionParts(file, locale),
    sessions: sessionQuestions(file, locale),
    count: file.questions.length,
    verified: latestCheck(file),
    forms: await citeDrawnPage('questions', locale),
  };
}
