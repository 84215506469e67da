/** Prints the page of a letter, or copies the letter as plain text; where the browser refuses, as in a page opened from a folder, selects it instead. */
for (const letter of document.querySelectorAll('.letter')) {
  const text = letter.querySelector<HTMLElement>('.letter-text');
  const said = letter.querySelector<HTMLElement>('[role=status]');
  if (!text || !said) continue;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.innerText);
      said.textContent = said.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      said.textContent = said.dataset['select'] ?? '';
    }
  };
  for (const button of letter.querySelectorAll('button')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (button.dataset['do'] === 'print') print();
      else void copy();
    });
  }
}
