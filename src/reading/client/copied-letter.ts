/** Copies a letter as plain text; where the browser refuses, as in a page opened from a folder, selects it instead. */
import { selectAll } from 'd3';

selectAll<HTMLElement, unknown>('.letter').each(function () {
  const letter = this.querySelector<HTMLElement>('.letter-text');
  const said = this.querySelector<HTMLElement>('[role=status]');
  const button = this.querySelector('button');
  if (!letter || !said || !button) return;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter.innerText);
      said.textContent = said.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(letter);
      said.textContent = said.dataset['select'] ?? '';
    }
  };
  button.hidden = false;
  button.addEventListener('click', () => void copy());
});
