/** Copies a letter as plain text; where the browser refuses, as in a page opened from a folder, selects it instead. */
for (const letter of document.querySelectorAll('.letter')) {
  const text = letter.querySelector<HTMLElement>('.letter-text');
  const said = letter.querySelector<HTMLElement>('[role=status]');
  const button = letter.querySelector('button');
  if (!text || !said || !button) continue;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.innerText);
      said.textContent = said.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      said.textContent = said.dataset['select'] ?? '';
    }
  };
  button.hidden = false;
  button.addEventListener('click', () => void copy());
}
