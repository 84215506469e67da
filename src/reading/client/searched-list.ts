/**
 * `<searched-list>` keeps the entries that contain what is typed, or that have the number typed, and opens the folds
 * that hold them; an emptied field folds the list again. An address opens the entry that it names.
 */
import { openNamedFolds } from '../../browser/open-folds.ts';

const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();

class SearchedList extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    field?.addEventListener('input', () => this.#search(bare(field.value).trim()));
  }

  #search(asked: string): void {
    let found = 0;
    for (const group of this.querySelectorAll<HTMLDetailsElement>('.entries')) {
      const entries = [...group.querySelectorAll<HTMLElement>('.entry')];
      for (const entry of entries)
        entry.hidden = /^\d+$/.test(asked)
          ? !entry.querySelector(`#p${asked}`)
          : !bare(entry.textContent).includes(asked);
      const shown = entries.filter((entry) => !entry.hidden).length;
      found += shown;
      group.hidden = shown === 0;
      group.open = asked !== '';
    }
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = asked && `${status.dataset['found']} ${found}`;
  }
}

if (!customElements.get('searched-list')) customElements.define('searched-list', SearchedList);
openNamedFolds();
