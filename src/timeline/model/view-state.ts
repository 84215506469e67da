/**
 * The one state of a view: how the facts are drawn, which are shown, the fact that is open, the day that is read, the days
 * between which the drawing is seen. An address says all of it, `?vue=tard&sujet=loi&jour=2023-11-13#2015-police-nationale`,
 * and every counter and label follows from it. An address is hostile until proved otherwise: what it does not know it
 * ignores. Pure.
 */
import { dayOf, isoOf, parseIsoDay, type Day } from '../../calendar/day.ts';
import { publicBy, isLate, type Days, type Fact } from './fact.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from './timeline-window.ts';
import { STANDINGS, TOPICS, type Standing, type Topic } from './vocabulary.ts';

/** One wait alone as a bar; the facts learnt late, then all facts, on two rails; all facts by subject. */
export const LAYOUTS = ['premier', 'tard', 'tous', 'sujets'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The day on which the timeline is served: the eve of the first publication. */
export const SERVED_DAY: Day = dayOf(2023, 11, 13);

/** Which facts are shown. */
export interface Filters {
  /** Words that a fact must hold, all of them; empty for any. */
  query: string;
  /** Topics and standings that are shown, in the order of their lists; all of them unless chosen. */
  topics: readonly Topic[];
  standings: readonly Standing[];
  /** Id of an actor that a fact must name; empty for any. */
  actor: string;
  /** First and last year that are shown. */
  from: number;
  to: number;
  /** Name of a choice of facts, and the ids of its facts, the only ones that are shown; empty for any. */
  choice: string;
  facts: readonly string[];
}

export interface ViewState extends Filters {
  layout: Layout;
  day: Day;
  /** Days between which the drawing is seen, half-open; undefined for the window. */
  zoom: Days | undefined;
  /** Id of the open fact; empty for none. */
  fact: string;
}

export const NO_FILTERS: Filters = {
  query: '',
  topics: TOPICS,
  standings: STANDINGS,
  actor: '',
  from: 0,
  to: 9999,
  choice: '',
  facts: [],
};

export const WHOLE_VIEW: ViewState = {
  ...NO_FILTERS,
  layout: 'tous',
  day: SERVED_DAY,
  zoom: undefined,
  fact: '',
};

/** Longest search that an address carries, in characters. */
export const QUERY_MAX = 80;

/** Lower case without accents, so that « enquete » finds « Enquête ». */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'");
}

/** Whether a filter leaves a fact: every condition of it holds. */
export function matchFact(
  filters: Filters,
  fact: Fact,
  nameOf: (actor: string) => string,
): boolean {
  const { query, topics, standings, actor, from, to, facts } = filters;
  const { id, topic, standing, actors, happened, until } = fact;
  const isAsked = () => {
    const text = [
      fact.title,
      fact.label,
      fact.date,
      fact.knownDate,
      fact.source,
      ...actors.map(nameOf),
    ];
    const folded = foldText(text.join(' '));
    return foldText(query)
      .split(/\s+/)
      .every((word) => folded.includes(word));
  };
  return (
    (facts.length === 0 || facts.includes(id)) &&
    topics.includes(topic) &&
    standings.includes(standing) &&
    (actor === '' || actors.includes(actor)) &&
    (until ?? happened[1]) > dayOf(from) &&
    happened[0] < dayOf(to + 1) &&
    (query === '' || isAsked())
  );
}

/** Whether anything is filtered, apart from a choice of facts. */
export const isFiltered = (state: Filters): boolean =>
  formatFilters({ ...state, choice: '' }).length > 0;

/** The facts of a layout, among those that the filters leave. */
export function factsOfLayout(layout: Layout, facts: readonly Fact[]): readonly Fact[] {
  if (layout === 'tous' || layout === 'sujets') return facts;
  const late = facts.filter(isLate);
  if (layout === 'tard') return late;
  const longest = late.reduce<Fact | undefined>(
    (first, fact) => (first && waitOf(first) >= waitOf(fact) ? first : fact),
    undefined,
  );
  return longest ? [longest] : [];
}

const waitOf = (fact: Fact) => publicBy(fact) - fact.happened[1];

/** What an address may name. */
export interface Known {
  actors: ReadonlySet<string>;
  /** In the order of time. */
  facts: ReadonlySet<string>;
  /** Choices of facts by name: `?choix=emc`. */
  choices: Readonly<Record<string, readonly string[]>>;
}

/** The view that an address asks for. */
export function parseView(search: string, hash: string, known: Known): ViewState {
  const asked = new URLSearchParams(search);
  const listed = (name: string) => asked.get(name)?.split(',') ?? [];
  const [from, to] = [parseYear(asked.get('de')), parseYear(asked.get('a'))];
  const isOrdered = (from ?? 0) <= (to ?? 9999);
  const actor = asked.get('acteur') ?? '';
  const named = asked.get('choix') ?? '';
  const choice = Object.hasOwn(known.choices, named) ? named : '';
  const fact = [fragmentOf(hash), asked.get('fait') ?? ''].find((id) => known.facts.has(id)) ?? '';
  return {
    layout: LAYOUTS.find((name) => name === asked.get('vue')) ?? WHOLE_VIEW.layout,
    query: cleanQuery(asked.get('q') ?? ''),
    topics: choiceOf(TOPICS, listed('sujet')),
    standings: choiceOf(STANDINGS, listed('statut')),
    actor: known.actors.has(actor) ? actor : '',
    from: (isOrdered && from) || NO_FILTERS.from,
    to: (isOrdered && to) || NO_FILTERS.to,
    choice,
    facts: known.choices[choice] ?? [],
    day: parseDay(asked.get('jour')) ?? SERVED_DAY,
    zoom: parseZoom(asked.get('du'), asked.get('au')),
    fact,
  };
}

/** Query string of a view, without `?`; empty for the whole view. Parsed again it gives the same view. */
export function formatView(state: ViewState): string {
  const { layout, day, zoom } = state;
  const pairs = [
    ...(layout === WHOLE_VIEW.layout ? [] : [['vue', layout]]),
    ...formatFilters(state),
    ...(day === SERVED_DAY ? [] : [['jour', isoOf(day)]]),
    ...(zoom
      ? [
          ['du', isoOf(zoom[0])],
          ['au', isoOf(zoom[1] - 1)],
        ]
      : []),
  ];
  return new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
}

/**
 * Query string of the frame of the whole timeline, as its code is copied: one wait first, since all of them at once were
 * not understood in the small frame of a phone.
 */
export const FRAME_QUERY = formatView({ ...WHOLE_VIEW, layout: 'premier' });

function formatFilters({ query, topics, standings, actor, from, to, choice }: Filters): string[][] {
  return [
    ['q', query],
    ['sujet', topics.length < TOPICS.length ? topics.join(',') : ''],
    ['statut', standings.length < STANDINGS.length ? standings.join(',') : ''],
    ['acteur', actor],
    ['de', from === NO_FILTERS.from ? '' : String(from)],
    ['a', to === NO_FILTERS.to ? '' : String(to)],
    ['choix', choice],
  ].filter(([, value]) => value);
}

/** A search as it is kept: one line, no more than QUERY_MAX characters. */
export function cleanQuery(text: string): string {
  return [...text.replace(/\p{C}/gu, ' ').trim()].slice(0, QUERY_MAX).join('').trim();
}

/** Those of the values that are chosen; all of them when none is. */
export function choiceOf<Value extends string>(
  values: readonly Value[],
  chosen: readonly string[],
): readonly Value[] {
  const known = values.filter((value) => chosen.includes(value));
  return known.length > 0 ? known : values;
}

/** The fragment as an id; a broken escape is none. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function parseYear(text: string | null): number | undefined {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** A day of the window. */
function parseDay(text: string | null): Day | undefined {
  const day = parseIsoDay(text ?? '');
  const isInside = day !== undefined && day >= TIMELINE_WINDOW.start && day < TIMELINE_WINDOW.end;
  return isInside ? day : undefined;
}

/** « du=2023-01-01&au=2023-12-31 »: both days are seen. */
function parseZoom(from: string | null, to: string | null): Days | undefined {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first !== undefined && last !== undefined && first <= last ? [first, last + 1] : undefined;
}
