/**
 * In class mode, puts the button of the page's template in the place of each element with `data-class-hidden`; the
 * attribute may hold words for the button. The button shows its element, which is out of the accessibility tree until
 * then, and is hidden again when it changes: the result of another search, the count of another day.
 */
import { isClassMode } from '../class-mode.ts';

function hideUntilAsked(answer: HTMLElement, template: HTMLTemplateElement): void {
  const button = document.importNode(template.content, true).querySelector('button');
  if (!button) return;
  const words = answer.dataset['classHidden'];
  if (words) button.textContent = words;
  const show = (isShown: boolean) => {
    answer.hidden = !isShown;
    button.hidden = isShown;
  };
  button.addEventListener('click', () => {
    show(true);
    // The button, which had the focus, is gone: whoever uses a keyboard goes on from the answer.
    answer.tabIndex = -1;
    answer.focus();
  });
  answer.before(button);
  show(false);
  new MutationObserver(() => show(false)).observe(answer, { childList: true, subtree: true });
}

const template = document.querySelector<HTMLTemplateElement>('template[data-class-button]');
if (template && isClassMode(location.search))
  for (const answer of document.querySelectorAll<HTMLElement>('[data-class-hidden]'))
    hideUntilAsked(answer, template);
