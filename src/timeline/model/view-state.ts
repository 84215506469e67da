/**
 * Knows which events a reader asked to see, and how an address says it: `?q=cnil&sujet=loi,justice`.
 * An address is hostile until proved otherwise: what it does not know it ignores. Refuses to know
 * controls and the address bar.
 */
import { dayOf, type Day } from '../../calendar/day.ts';
import { FIRST_YEAR, LAST_YEAR } from './timeline-window.ts';
import { STANDINGS, TOPICS, type Standing, type Topic } from './vocabulary.ts';

export interface ViewState {
  /** Words that an event must hold, all of them; empty for any. */
  query: string;
  /** Topics and standings that are shown, in the order of their lists; all of them unless chosen. */
  topics: readonly Topic[];
  standings: readonly Standing[];
  /** Id of an actor that an event must name; empty for any. */
  actor: string;
  /** First and last year that are shown. */
  from: number;
  to: number;
}

export const WHOLE_VIEW: ViewState = {
  query: '',
  topics: TOPICS,
  standings: STANDINGS,
  actor: '',
  from: FIRST_YEAR,
  to: LAST_YEAR,
};

/** Longest search that an address carries, in characters. */
export const QUERY_MAX = 80;

/** An event as a view sees it; `text` is all that can be searched, folded. */
export interface ViewedEvent {
  topic: Topic;
  standing: Standing;
  start: Day;
  end: Day;
  actors: readonly string[];
  text: string;
}

/** Lower case without accents, so that « enquete » finds « Enquête ». */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'");
}

export function matchEvent(view: ViewState, event: ViewedEvent): boolean {
  const { topic, standing, start, end, actors, text } = event;
  return (
    view.topics.includes(topic) &&
    view.standings.includes(standing) &&
    (view.actor === '' || actors.includes(view.actor)) &&
    (view.from === FIRST_YEAR || end > dayOf(view.from)) &&
    (view.to === LAST_YEAR || start < dayOf(view.to + 1)) &&
    foldText(view.query)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** The view that a query string asks for; `actors` are the ids that it may name. */
export function parseView(search: string, actors: ReadonlySet<string>): ViewState {
  const asked = new URLSearchParams(search);
  const actor = asked.get('acteur') ?? '';
  const from = parseYear(asked.get('de')) ?? FIRST_YEAR;
  const to = parseYear(asked.get('a')) ?? LAST_YEAR;
  return {
    query: cleanQuery(asked.get('q') ?? ''),
    topics: parseChoice(asked.get('sujet'), TOPICS),
    standings: parseChoice(asked.get('statut'), STANDINGS),
    actor: actors.has(actor) ? actor : '',
    ...(from <= to ? { from, to } : { from: FIRST_YEAR, to: LAST_YEAR }),
  };
}

/** The event that a query string asks to open; whether there is such an event, the caller knows. */
export function parseEventId(search: string): string | undefined {
  const id = new URLSearchParams(search).get('fait') ?? '';
  return /^[a-z0-9-]{1,120}$/.test(id) ? id : undefined;
}

/** Query string of a view, without `?`; empty for the whole view. Parsed again it gives the same view. */
export function formatView({ query, topics, standings, actor, from, to }: ViewState): string {
  const said = new URLSearchParams();
  if (query) said.set('q', query);
  if (topics.length < TOPICS.length) said.set('sujet', topics.join(','));
  if (standings.length < STANDINGS.length) said.set('statut', standings.join(','));
  if (actor) said.set('acteur', actor);
  if (from !== FIRST_YEAR) said.set('de', String(from));
  if (to !== LAST_YEAR) said.set('a', String(to));
  return said.toString().replaceAll('%2C', ',');
}

/** A search as it is kept: one line, no more than QUERY_MAX characters. */
export function cleanQuery(text: string): string {
  return [...text.replace(/\p{C}/gu, ' ').trim()].slice(0, QUERY_MAX).join('').trim();
}

function parseYear(text: string | null): number | undefined {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** `-` shows none: a reader may uncheck everything. */
function parseChoice<Value extends string>(
  text: string | null,
  values: readonly Value[],
): readonly Value[] {
  const asked = (text ?? '').split(',');
  const known = values.filter((value) => asked.includes(value));
  return known.length > 0 ? known : values;
}
