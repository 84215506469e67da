/** Finds questions for which the page does not accept its own right answer. */
import type { Evaluates } from './site.ts';

/** Answers every question of the page. @returns the ids of those that are misjudged */
export function misjudgedAnswers(page: Evaluates): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.question')].flatMap((question) => {
      const right = JSON.parse(
        question.querySelector<HTMLElement>('.answer')?.dataset['right'] ?? '[]',
      ) as string[];
      const selects = [...question.querySelectorAll('select')];
      selects.forEach((select, at) => (select.value = right[at] ?? ''));
      for (const input of question.querySelectorAll('input'))
        input.checked = right.includes(input.value);
      question.querySelector<HTMLElement>('[data-check]')?.click();
      return question.dataset['told'] === 'right' ? [] : [question.id];
    }),
  );
}
