/**
 * Fills the form of the builder from the URL of the view that the reader had before, `?sujet=…&faits=…`. Ignores
 * values that the form does not have.
 */
export function fillForm(form: HTMLFormElement, search: string): void {
  const asked = new URLSearchParams(search);
  const listOf = (name: string) => asked.get(name)?.split(',') ?? [];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=sujet]')];
  const topics = boxes.filter(({ value }) => listOf('sujet').includes(value));
  if (topics.length > 0) for (const box of boxes) box.checked = topics.includes(box);
  for (const select of form.querySelectorAll<HTMLSelectElement>('[name=de], [name=a]')) {
    const year = asked.get(select.name);
    if ([...select.options].some(({ value }) => value === year)) select.value = year ?? '';
  }
  fillFacts(form, listOf('faits'));
}

/** Keeps the ids that are facts, in chronological order, behind one checkbox that drops them all. */
function fillFacts(form: HTMLFormElement, asked: readonly string[]): void {
  const box = form.querySelector<HTMLInputElement>('[name=faits]');
  const said = box?.parentElement?.querySelector('span');
  if (!box || !said) return;
  const ids = (box.dataset['facts'] ?? '').split(',').filter((id) => asked.includes(id));
  box.value = ids.join(',');
  const { one = '', many = '' } = said.dataset;
  said.textContent = (ids.length === 1 ? one : many).replace('{n}', String(ids.length));
  const field = box.closest('fieldset');
  if (field) field.hidden = ids.length === 0;
}
