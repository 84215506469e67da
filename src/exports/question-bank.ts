/** Writes the files of the question bank for learning platforms. */
import { formatIsoDay } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { questionFile } from '../i18n/take-home-files.ts';
import { getCaseFile } from '../case/case-file.ts';
import { questionParts } from '../case/lesson-input.ts';
import { edition } from '../case/page-citation.ts';
import { validUntil } from '../case/valid-until.ts';
import { giftText } from './question-gift.ts';
import { moodleXml } from './question-moodle.ts';

/** Static paths of the files in both languages, for a page named `[...questionBank].ts`. */
export async function questionPaths() {
  const file = await getCaseFile();
  return LOCALES.flatMap((locale) => {
    const parts = questionParts(file, locale);
    const { places } = strings(locale).lessons.question;
    const { version } = edition();
    const { site, framed } = strings(locale);
    const about = [
      `${site.name}.`,
      framed.edition(version, formatIsoDay(file.versions[0]?.date ?? '', locale)),
      framed.validUntil(formatIsoDay(validUntil(file.events), locale)),
      'CC BY-SA 4.0.',
    ].join(' ');
    const categories = parts.map(({ title, questions }) => ({
      path: `${site.name}/${title}`,
      about,
      questions: questions.map((question) =>
        question.kind === 'order' ? { ...question, ask: `${question.ask} ${places}` } : question,
      ),
    }));
    return [
      { path: questionFile('gift', locale), text: giftText(categories) },
      { path: questionFile('moodle', locale), text: moodleXml(categories) },
    ];
  }).map(({ path, text }) => ({ params: { questionBank: path }, props: { text } }));
}
