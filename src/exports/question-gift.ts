/**
 * Writes the question bank in GIFT, the plain text that Moodle and others import
 * (https://docs.moodle.org/en/GIFT_format). GIFT has no ordering questions, so facts are matched to their
 * position.
 */
import type { ShownQuestion } from '../lessons/model/shown-question.ts';
import { feedbackOf, shareOf, typedWords, type QuestionCategory } from './question-feedback.ts';

/** All questions of the bank, one category per subject. */
export function giftText(categories: readonly QuestionCategory[]): string {
  return `${categories
    .flatMap(({ path, about, questions }) => [
      `// ${about}`,
      `$CATEGORY: ${path}`,
      ...questions.map(giftQuestion),
    ])
    .join('\n\n')}\n`;
}

function giftQuestion(question: ShownQuestion): string {
  return [
    // Moodle reads the id and the tags of a question in the comment before it.
    `// [id:${question.id}] [tag:${question.level}]`,
    `::${escaped(question.id)}::${escaped(question.ask)} {`,
    ...answersOf(question).map((line) => `\t${line}`),
    `\t####${escaped(feedbackOf(question))}`,
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
      return question.rows.map(({ text, right }) => `=${escaped(text)} -> ${right}`);
    case 'match':
      return question.rows.map(({ text, right }) => {
        const slot = question.slots.find(({ key }) => key === right);
        return `=${escaped(text)} -> ${escaped(slot?.text ?? '')}`;
      });
    case 'short':
      return typedWords(question.accept).map((words) => `=${escaped(words)}`);
  }
}

/** Escapes the characters that are special in GIFT. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&');
}
