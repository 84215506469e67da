/** `<copyable-letter>` copies the letter that it holds as plain text, or prints the page. */
class CopyableLetter extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        if (button.dataset['do'] === 'print') print();
        else void this.#copy();
      });
    }
  }

  /** Copies the letter; where the browser refuses, as in a page opened from a folder, selects it instead. */
  async #copy(): Promise<void> {
    const letter = this.querySelector<HTMLElement>('.letter-text');
    const said = this.querySelector<HTMLElement>('.said');
    if (!letter || !said) return;
    try {
      await navigator.clipboard.writeText(letter.innerText);
      said.textContent = said.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(letter);
      said.textContent = said.dataset['select'] ?? '';
    }
  }
}

if (!customElements.get('copyable-letter'))
  customElements.define('copyable-letter', CopyableLetter);
