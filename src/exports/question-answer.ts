/** Words the right answer of a question for paper, where a question has letters and numbers. Pure. */
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { ShownQuestion } from '../lessons/model/shown-question.ts';

/** One line for each right option, place or pair; of several accepted answers only the first. */
export function answerLines(question: ShownQuestion, locale: Locale): string[] {
  if (question.kind === 'short') return question.accept.slice(0, 1);
  if ('options' in question)
    return question.options
      .filter(({ isRight }) => isRight)
      .map(({ key, text }) => `${key}. ${text}`);
  if (question.kind === 'match')
    return question.rows.map(({ text, right }) => `${strings(locale).label(text)} ${right}`);
  return question.rows
    .toSorted((a, b) => Number(a.right) - Number(b.right))
    .map(({ text, right, detail }) => `${right}. ${text} (${detail})`);
}
