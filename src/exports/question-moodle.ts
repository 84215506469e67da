/**
 * Writes the question bank as Moodle XML (https://docs.moodle.org/en/Moodle_XML_format). Its texts need no
 * escapes; an ordering question becomes a matching question on positions.
 */
import type { ShownQuestion } from '../lessons/model/shown-question.ts';
import type { Locale } from '../i18n/locale.ts';
import {
  feedbackHtml,
  nameOf,
  pairsOf,
  shareOf,
  typedWords,
  type QuestionCategory,
} from './question-feedback.ts';
import { xmlText } from './xml-text.ts';

const plain = (text: string) => ({ '@format': 'plain_text', text });

/** All questions of the bank, one category per subject. */
export function moodleXml(categories: readonly QuestionCategory[]): string {
  return xmlText({
    quiz: {
      question: categories.flatMap(({ path, locale, about, questions }) => [
        { '@type': 'category', category: { text: `$course$/${path}` }, info: plain(about) },
        ...questions.map((question) => moodleQuestion(question, locale)),
      ]),
    },
  });
}

function moodleQuestion(question: ShownQuestion, locale: Locale): Record<string, unknown> {
  return {
    '@type': TYPES[question.kind],
    name: { text: nameOf(question) },
    questiontext: plain(question.ask),
    generalfeedback: { '@format': 'html', text: feedbackHtml(question, locale) },
    defaultgrade: 1,
    idnumber: question.id,
    tags: { tag: { text: question.level } },
    ...answersOf(question),
  };
}

const TYPES = {
  single: 'multichoice',
  multiple: 'multichoice',
  order: 'matching',
  match: 'matching',
  short: 'shortanswer',
} as const satisfies Record<ShownQuestion['kind'], string>;

function answersOf(question: ShownQuestion): Record<string, unknown> {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const isSingle = question.kind === 'single';
      return {
        single: isSingle,
        shuffleanswers: true,
        answernumbering: 'ABCD',
        answer: question.options.map((option) => ({
          '@fraction': isSingle ? (option.isRight ? 100 : 0) : shareOf(option, question.options),
          ...plain(option.text),
        })),
      };
    }
    case 'order':
    case 'match':
      return {
        shuffleanswers: true,
        subquestion: pairsOf(question).map(({ asked, answer }) => ({
          ...plain(asked),
          answer: { text: answer },
        })),
      };
    case 'short':
      return {
        usecase: 0,
        answer: typedWords(question.accept).map((words) => ({ '@fraction': 100, ...plain(words) })),
      };
  }
}
