/** Writes the files of the question bank for learning platforms: whole, and by classroom session. */
import { formatIsoDay } from '../i18n/format.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { questionFile } from '../i18n/take-home-files.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { validUntil } from '../case/copy-label.ts';
import { questionParts, sessionQuestions } from '../case/lesson-input.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import type { ShownQuestion } from '../lessons/model/shown-question.ts';
import { WORDS_LICENCE } from './licence.ts';
import { moodleXml } from './question-moodle.ts';

/** Static paths of the files in both languages, for a page named `[...questionBank].ts`. */
export async function questionPaths() {
  const file = await getCaseFile();
  return LOCALES.flatMap((locale) => {
    const { site, lessons } = strings(locale);
    const about = aboutLine(file, locale);
    const category = (names: readonly string[], questions: readonly ShownQuestion[]) => ({
      path: [site.name, ...names].join('/'),
      ...{ locale, about },
      questions,
    });
    const path = (session: string | undefined, categories: ReturnType<typeof category>[]) => ({
      params: { file: questionFile(locale, session) },
      props: { text: moodleXml(categories) },
    });
    return [
      path(
        undefined,
        questionParts(file, locale).map(({ title, questions }) => category([title], questions)),
      ),
      ...sessionQuestions(file, locale).map(({ session, title, questions }) =>
        path(session, [category([lessons.questions.sets, title], questions)]),
      ),
    ];
  });
}

/** Author, version, expiry date and licence. */
function aboutLine(file: CaseFile, locale: Locale): string {
  const { site, framed } = strings(locale);
  return [
    `${site.name}.`,
    framed.edition(edition().version, formatIsoDay(latestCheck(file), locale)),
    framed.validUntil(formatIsoDay(validUntil(file.events), locale)),
    `${WORDS_LICENCE}.`,
  ].join(' ');
}
