/** Prepares the pages for classes: the question bank, and each session with its two sheets. */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, type Address } from '../../i18n/routes.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import { questionParts, sessionQuestions } from '../../case/lesson-input.ts';
import { citeDrawnPage, citePage, latestCheck } from '../../case/page-citation.ts';
import { sessionSheets, type SessionSheets } from '../../case/session-input.ts';
import type { EditionPage } from '../edition-paths.ts';

export interface ShownSession extends SessionSheets {
  forms: CitationForms;
}

/** Pages of one kind in one language, one per session. */
export const sessionPages =
  (kind: 'session' | 'pupil-sheet' | 'teacher-sheet') =>
  async (locale: Locale): Promise<EditionPage<ShownSession>[]> => {
    const file = await getCaseFile();
    return file.sessions.map((session) => {
      const address: Address = `${kind}:${session.id}`;
      return {
        file: fileOf(address, locale),
        props: {
          ...sessionSheets(session, file, locale),
          forms: citePage(address, locale, {
            title: session.title[locale],
            verified: session.verified,
          }),
        },
      };
    });
  };

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
