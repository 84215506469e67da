/**
 * Knows how the address of the builder fills its form: the view that a reader had before, `?sujet=…&faits=…`.
 * What the form does not know it ignores.
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

/** Those of the ids that are of facts, in the order of time, behind one box that gives them up. */
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
