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
  fillClass(form, asked);
}

/** Keeps what a teacher added, behind one checkbox that drops it all. The frame judges it: here it is no more than text. */
function fillClass(form: HTMLFormElement, asked: URLSearchParams): void {
  const box = form.querySelector<HTMLInputElement>('[name=classe]');
  const field = box?.closest('fieldset');
  if (!box || !field) return;
  const names = box.dataset['names']?.split(' ') ?? [];
  const pairs = names.flatMap((name) => asked.getAll(name).map((text) => [name, text]));
  box.value = new URLSearchParams(pairs).toString();
  field.hidden = pairs.length === 0;
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
