/**
 * Knows which events a reader asked to see, and how an address says it: `?q=cnil&sujet=loi,justice`, or one
 * by one, `?faits=id,id`, or by the name of a choice, `?choix=cjr`; and between which days.
 * An address is hostile until proved otherwise: what it does not know it ignores. Refuses to know
 * controls and the address bar.
 */
import { dayOf, isoOf, parseIsoDay, type Day } from '../../calendar/day.ts';
import type { Stretch } from '../../calendar/when.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from './timeline-window.ts';
import { ADDED, STANDINGS, TOPICS, type Added, type Standing, type Topic } from './vocabulary.ts';

export interface ViewState {
  /** Words that an event must hold, all of them; empty for any. */
  query: string;
  /** Topics and standings that are shown, in the order of their lists; all of them unless chosen. */
  topics: readonly Topic[];
  standings: readonly Standing[];
  /** Id of an actor that an event must name; empty for any. */
  actor: string;
  /** First and last year that are shown; those of the whole view leave nothing out, before the drawing or after it. */
  from: number;
  to: number;
  /** Ids of the only events that are shown, in the order of time; empty for any. */
  facts: readonly string[];
}

export const WHOLE_VIEW: ViewState = {
  query: '',
  topics: TOPICS,
  standings: STANDINGS,
  actor: '',
  from: 0,
  to: 9999,
  facts: [],
};

/** Ids of the facts of each named choice, in the order of time. */
export type Choices = ReadonlyMap<string, readonly string[]>;
const NO_CHOICES: Choices = new Map();

/** Longest search that an address carries, in characters. */
export const QUERY_MAX = 80;

/** An event as a view sees it; `text` is all that can be searched, folded. */
export interface ViewedEvent {
  id: string;
  topic: Topic | Added;
  standing: Standing | Added;
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

/** Whether a view shows an event: every condition of it holds. What a teacher added is always shown. */
export function matchEvent(view: ViewState, event: ViewedEvent): boolean {
  const { id, topic, standing, start, end, actors } = event;
  if (topic === ADDED || standing === ADDED) return true;
  return (
    (view.facts.length === 0 || view.facts.includes(id)) &&
    view.topics.includes(topic) &&
    view.standings.includes(standing) &&
    (view.actor === '' || actors.includes(view.actor)) &&
    end > dayOf(view.from) &&
    start < dayOf(view.to + 1) &&
    (view.query === '' ||
      foldText(view.query)
        .split(/\s+/)
        .every((word) => event.text.includes(word)))
  );
}

/**
 * The view that a query string asks for.
 * @param actors  ids that it may name
 * @param facts   ids of the events that there are, in the order of time
 * @param choices  those that it may name; facts one by one come before one
 */
export function parseView(
  search: string,
  actors: ReadonlySet<string>,
  facts: ReadonlySet<string>,
  choices: Choices = NO_CHOICES,
): ViewState {
  const asked = new URLSearchParams(search);
  const actor = asked.get('acteur') ?? '';
  const from = parseYear(asked.get('de')) ?? WHOLE_VIEW.from;
  const to = parseYear(asked.get('a')) ?? WHOLE_VIEW.to;
  const listed = (name: string) => asked.get(name)?.split(',') ?? [];
  const chosen = new Set(
    asked.has('faits') ? listed('faits') : choices.get(asked.get('choix') ?? ''),
  );
  return {
    query: cleanQuery(asked.get('q') ?? ''),
    topics: choiceOf(TOPICS, listed('sujet')),
    standings: choiceOf(STANDINGS, listed('statut')),
    actor: actors.has(actor) ? actor : '',
    facts: [...facts].filter((id) => chosen.has(id)),
    ...(from <= to ? { from, to } : { from: WHOLE_VIEW.from, to: WHOLE_VIEW.to }),
  };
}

/** The event that a query string asks to open; whether there is such an event, the caller knows. */
export function parseEventId(search: string): string | undefined {
  const id = new URLSearchParams(search).get('fait') ?? '';
  return /^[a-z0-9-]{1,120}$/.test(id) ? id : undefined;
}

/** Query string of a view, without `?`; empty for the whole view. Parsed again it gives the same view. */
export function formatView(view: ViewState, choices: Choices = NO_CHOICES): string {
  const { query, topics, standings, actor, from, to, facts } = view;
  const said = new URLSearchParams();
  if (query) said.set('q', query);
  if (topics.length < TOPICS.length) said.set('sujet', topics.join(','));
  if (standings.length < STANDINGS.length) said.set('statut', standings.join(','));
  if (actor) said.set('acteur', actor);
  if (from !== WHOLE_VIEW.from) said.set('de', String(from));
  if (to !== WHOLE_VIEW.to) said.set('a', String(to));
  const [choice] = [...choices].find(([, ids]) => ids.join() === facts.join()) ?? [];
  if (choice) said.set('choix', choice);
  else if (facts.length > 0) said.set('faits', facts.join(','));
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

/** Those of the values that are chosen; all of them when none is. */
export function choiceOf<Value extends string>(
  values: readonly Value[],
  chosen: readonly string[],
): readonly Value[] {
  const known = values.filter((value) => chosen.includes(value));
  return known.length > 0 ? known : values;
}

/** The days between which a query string asks to look, `[start, end)`; undefined unless both are days of the timeline. */
export function parseWindow(search: string): Stretch | undefined {
  const asked = new URLSearchParams(search);
  const [start, last] = ['du', 'au'].map((name) => parseIsoDay(asked.get(name) ?? ''));
  if (start === undefined || last === undefined) return undefined;
  const isInside = start >= TIMELINE_WINDOW.start && start <= last && last < TIMELINE_WINDOW.end;
  return isInside ? { start, end: last + 1 } : undefined;
}

/** The same in a query string, « du=2023-01-01&au=2023-12-31 »: both days are seen. */
export function formatWindow({ start, end }: Stretch): string {
  return `du=${isoOf(start)}&au=${isoOf(end - 1)}`;
}
