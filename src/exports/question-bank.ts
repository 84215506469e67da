/** Writes the files of the question bank for learning platforms: whole, by reading level, by classroom session. */
import { formatIsoDay } from '../i18n/format.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { QUESTION_FORMATS, questionFile, type QuestionSet } from '../i18n/take-home-files.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { questionParts, questionSets } from '../case/lesson-input.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import { validUntil } from '../case/copy-label.ts';
import type { ShownQuestion } from '../lessons/model/shown-question.ts';
import type { QuestionCategory } from './question-feedback.ts';
import { WORDS_LICENCE } from './licence.ts';
import { giftText } from './question-gift.ts';
import { moodleXml } from './question-moodle.ts';

const WRITERS = { gift: giftText, moodle: moodleXml } as const;

/** Static paths of the files in both languages, for a page named `[...questionBank].ts`. */
export async function questionPaths() {
  const file = await getCaseFile();
  return LOCALES.flatMap((locale) =>
    partsOfBank(file, locale).flatMap(({ set, categories }) =>
      QUESTION_FORMATS.map((format) => ({
        params: { questionBank: questionFile(format, locale, set) },
        props: { text: WRITERS[format](categories) },
      })),
    ),
  );
}

/** The whole bank and each part of it, with its categories. */
function partsOfBank(file: CaseFile, locale: Locale) {
  const { site, lessons } = strings(locale);
  const { questions: words } = lessons;
  const about = aboutLine(file, locale);
  const category = (names: readonly string[], questions: readonly ShownQuestion[]) => ({
    path: [site.name, ...names].join('/'),
    ...{ locale, about },
    questions: questions.map((question) => withPlaces(question, locale)),
  });
  const bySubject = (questions: readonly ShownQuestion[], names: readonly string[] = []) =>
    questionParts(file, locale).flatMap(({ title, questions: all }): QuestionCategory[] => {
      const asked = all.filter(({ id }) => questions.some((question) => question.id === id));
      return asked.length > 0 ? [category([...names, title], asked)] : [];
    });
  const whole = questionParts(file, locale).flatMap(({ questions }) => questions);
  const sets = questionSets(file, locale);
  return [
    { set: undefined, categories: bySubject(whole) },
    ...[...sets.levels, ...sets.sessions].map(({ set, title, questions }) => ({
      set: set satisfies QuestionSet,
      categories:
        'level' in set ? bySubject(questions, [title]) : [category([words.sets, title], questions)],
    })),
  ];
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

/** On a platform nothing else shows which end of an order comes first. */
function withPlaces(question: ShownQuestion, locale: Locale): ShownQuestion {
  if (question.kind !== 'order') return question;
  return { ...question, ask: `${question.ask} ${strings(locale).lessons.question.places}` };
}
