/**
 * Knows the controls of a view: reads what they ask for, and writes a view into them. No box checked is all of
 * them. The facts that are chosen one by one have no control: the host bears their ids.
 */
import { keepTyped } from '../../calendar/client/keep-typed.ts';
import { choiceOf, cleanQuery, WHOLE_VIEW, type ViewState } from '../model/view-state.ts';
import { STANDINGS, TOPICS } from '../model/vocabulary.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Name of each control in the page, as in the address. */
const FIELDS = { query: 'q', actor: 'acteur', from: 'de', to: 'a' } as const;
const CHOICES = { topics: 'sujet', standings: 'statut' } as const;

/** They are few, and the list beside them may be long. */
const controlsOf = (host: Element) => host.querySelector('.controls');
const controlOf = (host: Element, name: string) =>
  controlsOf(host)?.querySelector<Control>(`.searches [name='${name}']`);
const boxesOf = (host: Element, name: string) => [
  ...(controlsOf(host)?.querySelectorAll<HTMLInputElement>(`[name='${name}']`) ?? []),
];

/** Ids of the facts that a reader or a class chose, in the order of time; none if nobody has chosen. */
export const chosenIds = ({ dataset }: HTMLElement) => dataset['facts']?.split(' ') ?? [];

/** Sets the chosen facts, which the URL names when it is next written; an empty list ends the choice. */
export function setChosenIds(host: HTMLElement, ids: readonly string[]): void {
  if (ids.length > 0) host.dataset['facts'] = ids.join(' ');
  else delete host.dataset['facts'];
}

/** Options that a list holds in an attribute, as `value words|value words`; words are the value where there are none. */
const optionsIn = (text = '') =>
  text
    .split('|')
    .filter(Boolean)
    .map((option) => {
      const [value = '', ...words] = option.split(' ');
      return new Option(words.join(' ') || value, value);
    });

/** Fills the lists of the filters, once: each has the option that filters nothing, and holds the others. */
export function fillLists(host: Element): void {
  for (const list of controlsOf(host)?.querySelectorAll('select') ?? []) {
    const { before, after } = list.dataset;
    list.prepend(...optionsIn(before));
    list.append(...optionsIn(after));
    delete list.dataset['before'];
    delete list.dataset['after'];
  }
}

/** The view that the controls ask for. */
export function readControls(host: HTMLElement): ViewState {
  const chosen = (name: string) =>
    boxesOf(host, name)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  const valueOf = (name: string) => controlOf(host, name)?.value ?? '';
  return {
    query: cleanQuery(valueOf(FIELDS.query)),
    actor: valueOf(FIELDS.actor),
    from: Number(valueOf(FIELDS.from)) || WHOLE_VIEW.from,
    to: Number(valueOf(FIELDS.to)) || WHOLE_VIEW.to,
    topics: choiceOf(TOPICS, chosen(CHOICES.topics)),
    standings: choiceOf(STANDINGS, chosen(CHOICES.standings)),
    facts: chosenIds(host),
  };
}

/** Writes a view into the controls; what is being typed is left alone. */
export function writeControls(host: HTMLElement, view: ViewState): void {
  setChosenIds(host, view.facts);
  if (view.actor || view.from !== WHOLE_VIEW.from || view.to !== WHOLE_VIEW.to) fillLists(host);
  for (const [field, name] of Object.entries(FIELDS)) {
    const control = controlOf(host, name);
    if (!control) continue;
    control.value = String(view[field as keyof typeof FIELDS]);
    keepTyped(control);
  }
  for (const [field, name] of Object.entries(CHOICES)) {
    const boxes = boxesOf(host, name);
    const values: readonly string[] = view[field as keyof typeof CHOICES];
    for (const box of boxes)
      box.checked = values.length < boxes.length && values.includes(box.value);
  }
}

/** Ids of whom a view may name. */
export function actorsOf(host: Element): Set<string> {
  const list = controlOf(host, FIELDS.actor);
  const options = [
    ...(list?.querySelectorAll('option') ?? []),
    ...optionsIn(list?.dataset['after']),
  ];
  return new Set(options.map(({ value }) => value).filter(Boolean));
}
