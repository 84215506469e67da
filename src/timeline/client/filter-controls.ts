/** Reads the filters from their form, and writes them into it. No box checked means all. */
import { keepTyped } from '../../browser/keep-typed.ts';
import { choiceOf, cleanQuery, NO_FILTERS, type Filters } from '../model/view-state.ts';
import { STANDINGS, TOPICS } from '../model/vocabulary.ts';

/** Name of each control, as in the address. */
const FIELDS = { query: 'q', actor: 'acteur', from: 'de', to: 'a' } as const;

export function readFilters(
  form: HTMLFormElement,
  { choice, facts }: Pick<Filters, 'choice' | 'facts'>,
): Filters {
  const data = new FormData(form);
  const said = (name: string) => data.getAll(name).map(String);
  const text = (name: string) => said(name)[0] ?? '';
  return {
    query: cleanQuery(text(FIELDS.query)),
    actor: text(FIELDS.actor),
    from: Number(text(FIELDS.from)) || NO_FILTERS.from,
    to: Number(text(FIELDS.to)) || NO_FILTERS.to,
    topics: choiceOf(TOPICS, said('sujet')),
    standings: choiceOf(STANDINGS, said('statut')),
    choice,
    facts,
  };
}

/** What is being typed is left alone. */
export function writeFilters(form: HTMLFormElement, filters: Filters): void {
  for (const [field, name] of Object.entries(FIELDS)) {
    const control = form.elements.namedItem(name);
    const value = filters[field as keyof typeof FIELDS];
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    const wanted = value === NO_FILTERS.from || value === NO_FILTERS.to ? '' : String(value);
    if (field !== 'query' || cleanQuery(control.value) !== wanted) control.value = wanted;
    keepTyped(control);
  }
  const { topics, standings } = filters;
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const [values, all] =
      box.name === 'sujet' ? [topics, TOPICS] : ([standings, STANDINGS] as const);
    box.checked = values.length < all.length && (values as readonly string[]).includes(box.value);
  }
}
