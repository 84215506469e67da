/** Words the right answer of a question for paper, where a question has letters and numbers. Pure. */
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { ShownQuestion } from '../lessons/model/shown-question.ts';

/** One line for each right option or pair. */
export function answerLines(question: ShownQuestion, locale: Locale): string[] {
  if ('options' in question)
    return question.options
      .filter(({ isRight }) => isRight)
      .map(({ key, text }) => `${key}. ${text}`);
  return question.rows.map(({ text, right }) => `${strings(locale).label(text)} ${right}`);
}
