/**
 * `<checked-questions>` compares answers with the solutions that the server wrote under « La réponse », shows the
 * result and counts, and shows the questions of one session or level. Nothing is stored or sent.
 */
import { keepPlaceAcrossLanguages } from '../../browser/keep-place.ts';
import { keepTyped } from '../../browser/keep-typed.ts';
import {
  isAnswered,
  isRightAnswer,
  type Given,
  type ShownQuestion,
} from '../model/shown-question.ts';

class CheckedQuestions extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-check]')) button.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('[data-check]');
      if (button) this.#check(button);
    });
    const filter = this.querySelector<HTMLElement>('.questions-filter');
    filter?.addEventListener('change', () => this.#filter());
    this.addEventListener('input', ({ target }) => keepTyped(target));
  }

  /** Shows the questions of the chosen session and level; a part without any loses its heading. */
  #filter(): void {
    const chosen = (name: string) =>
      this.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
    const [session, level] = [chosen('seance'), chosen('niveau')];
    for (const question of this.querySelectorAll<HTMLElement>('.question')) {
      const sessions = question.dataset['sessions']?.split(' ') ?? [];
      question.hidden =
        (session !== '' && !sessions.includes(session)) ||
        (level !== '' && question.dataset['level'] !== level);
    }
    for (const part of this.querySelectorAll('section'))
      part.hidden = !part.querySelector('.question:not([hidden])');
  }

  #check(within: Element): void {
    const question = within.closest<HTMLElement>('.question');
    const answer = question?.querySelector<HTMLDetailsElement>('.answer');
    const status = question?.querySelector('[role="status"]');
    if (!question || !answer || !status) return;
    const given = givenIn(question);
    const words = this.dataset;
    if (!isAnswered(given)) {
      status.textContent = words['blank'] ?? '';
      return;
    }
    const kind = question.dataset['kind'] as ShownQuestion['kind'];
    const isRight = isRightAnswer(
      kind,
      given,
      JSON.parse(answer.dataset['right'] ?? '[]') as string[],
    );
    status.textContent = (isRight ? words['right'] : words['wrong']) ?? '';
    question.dataset['told'] = isRight ? 'right' : 'wrong';
    answer.open = true;
    this.#count();
  }

  #count(): void {
    const line = this.querySelector('.questions-told');
    const count = (told: string) => String(this.querySelectorAll(told).length);
    if (line)
      line.textContent = (this.dataset['count'] ?? '')
        .replace('{right}', count('[data-told="right"]'))
        .replace('{n}', count('[data-told]'));
  }
}

/** Keys ticked, or slots chosen. */
function givenIn(question: HTMLElement): Given {
  const fields = [
    ...question.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
  ];
  return fields
    .filter((field) => !(field instanceof HTMLInputElement) || field.checked)
    .map(({ value }) => value);
}

if (!customElements.get('checked-questions'))
  customElements.define('checked-questions', CheckedQuestions);
keepPlaceAcrossLanguages();
