/**
 * Writes the question bank in GIFT, the plain text that Moodle and others import
 * (https://docs.moodle.org/en/GIFT_format). GIFT has no ordering questions, so facts are matched to their
 * position.
 */
import type { ShownQuestion } from '../lessons/model/shown-question.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import {
  feedbackOf,
  nameOf,
  pairsOf,
  shareOf,
  typedWords,
  type QuestionCategory,
} from './question-feedback.ts';

/** All questions of the bank, one category per subject. */
export function giftText(categories: readonly QuestionCategory[]): string {
  return `${categories
    .flatMap(({ path, locale, about, questions }) => [
      `// ${about}`,
      `$CATEGORY: ${path}`,
      ...questions.map((question) => giftQuestion(question, locale)),
    ])
    .join('\n\n')}\n`;
}

function giftQuestion(question: ShownQuestion, locale: Locale): string {
  // Where several options are right, GIFT has Moodle say nothing of it.
  const how =
    question.kind === 'multiple' ? ` ${strings(locale).lessons.question.how.multiple}` : '';
  return [
    // Moodle reads the id and the tags of a question in the comment before it.
    `// [id:${question.id}] [tag:${question.level}]`,
    `::${escaped(nameOf(question))}::${escaped(`${question.ask}${how}`)} {`,
    ...answersOf(question).map((line) => `\t${line}`),
    `\t####${escaped(feedbackOf(question, locale))}`,
    '}',
  ].join('\n');
}

function answersOf(question: ShownQuestion): string[] {
  switch (question.kind) {
    case 'single':
      return question.options.map(({ text, isRight }) => `${isRight ? '=' : '~'}${escaped(text)}`);
    case 'multiple':
      return question.options.map(
        (option) => `~%${shareOf(option, question.options)}%${escaped(option.text)}`,
      );
    case 'order':
    case 'match':
      return pairsOf(question).map(
        ({ asked, answer }) => `=${escaped(asked)} -> ${escaped(answer)}`,
      );
    case 'short':
      return typedWords(question.accept).map((words) => `=${escaped(words)}`);
  }
}

/** Escapes the characters that are special in GIFT. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&');
}
