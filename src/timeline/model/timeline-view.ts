/** Knows the three views of the timeline, and how an address says which. Pure. */
import { CLASS_NAMES } from './class-query.ts';

/** Known later, the longest wait first; the key dates; all the facts, in lanes. */
export const TIMELINE_VIEWS = ['tard', 'dates', 'tous'] as const;
export type TimelineView = (typeof TIMELINE_VIEWS)[number];

/** Parameters of addresses that were written before there were views, and those of a class: they ask for all the facts. */
const OF_ALL = [
  ...['q', 'sujet', 'statut', 'acteur', 'de', 'a', 'faits', 'fait', 'du', 'au'],
  ...CLASS_NAMES,
];

/** The view that a query string asks for; undefined where it leaves the choice to the page. */
export function parseTimelineView(search: string): TimelineView | undefined {
  const asked = new URLSearchParams(search);
  const view = TIMELINE_VIEWS.find((known) => known === asked.get('vue'));
  return view ?? (OF_ALL.some((name) => asked.has(name)) ? 'tous' : undefined);
}
