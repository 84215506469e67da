/** Knows the controls of a view: reads what they ask for, and writes a view into them. */
import { cleanQuery, WHOLE_VIEW, type ViewState } from '../model/view-state.ts';
import type { Standing, Topic } from '../model/vocabulary.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Name of each control in the page, as in the address. */
const FIELDS = { query: 'q', actor: 'acteur', from: 'de', to: 'a' } as const;
const CHOICES = { topics: 'sujet', standings: 'statut' } as const;

const controlOf = (host: Element, name: string) =>
  host.querySelector<Control>(`.searches [name='${name}']`);
const boxesOf = (host: Element, name: string) => [
  ...host.querySelectorAll<HTMLInputElement>(`[name='${name}']`),
];

export function readControls(host: Element): ViewState {
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
    topics: chosen(CHOICES.topics) as Topic[],
    standings: chosen(CHOICES.standings) as Standing[],
  };
}

export function writeControls(host: Element, view: ViewState): void {
  for (const [field, name] of Object.entries(FIELDS)) {
    const control = controlOf(host, name);
    if (control) control.value = String(view[field as keyof typeof FIELDS]);
  }
  for (const [field, name] of Object.entries(CHOICES))
    for (const box of boxesOf(host, name))
      box.checked = (view[field as keyof typeof CHOICES] as readonly string[]).includes(box.value);
}

/** Ids of whom a view may name. */
export function actorsOf(host: Element): Set<string> {
  const options = controlOf(host, FIELDS.actor)?.querySelectorAll('option') ?? [];
  return new Set([...options].map(({ value }) => value).filter(Boolean));
}
