/**
 * Synthetic collections of events for the benchmark: the same for the same size, on every machine. Their sentences are
 * filler; their lengths, dates and gaps are those of the real case.
 */
import { randomLcg } from 'd3';
import type { Fact, TermOfOffice } from '../src/timeline/model/fact.ts';
import type { ListedEvent } from '../src/timeline/model/listed-event.ts';
import { dayOf, isoOf } from '../src/calendar/day.ts';
import { TIMELINE_WINDOW } from '../src/timeline/model/timeline-window.ts';
import { IMPORTANCES, STANDINGS, TOPICS } from '../src/timeline/model/vocabulary.ts';
import { fuzzyDay, type FuzzyDate } from '../src/calendar/when.ts';

export const SIZES = [75, 1000, 10_000] as const;

/** Share of the events that became public later, and the longest delay, in days. */
const SECRET_SHARE = 0.2;
const LONGEST_WAIT = 1500;
/** Share of the events in the dense last three years. */
const DENSE_SHARE = 0.75;
const DENSE_FROM = dayOf(2023);
const PIECES = 40;
const WORDS =
  'la date du rapport est celle de sa remise au ministre et la note cite deux pages sans les joindre'.split(
    ' ',
  );

export interface Collection {
  facts: Fact[];
  events: ListedEvent[];
  terms: TermOfOffice[];
  actors: Record<string, string>;
}

export function synthesize(size: number): Collection {
  const next = randomLcg(size / 2 ** 16);
  const below = (max: number) => Math.floor(next() * max);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[below(values.length)] ?? values[0];
  const sentence = (words: number) => {
    const said = Array.from({ length: words }, () => WORDS[below(WORDS.length)]).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };

  const events = Array.from({ length: size }, (_, n): ListedEvent => {
    const isDense = next() < DENSE_SHARE;
    const first = isDense ? DENSE_FROM : TIMELINE_WINDOW.start;
    const last = isDense ? TIMELINE_WINDOW.end : DENSE_FROM;
    const at = fuzzyDay(first + below(last - first));
    const wait = next() < SECRET_SHARE ? 30 + below(LONGEST_WAIT) : 0;
    const disclosed: FuzzyDate =
      wait === 0 ? at : fuzzyDay(Math.min(at.start + wait, TIMELINE_WINDOW.end - 1));
    const piece = (number: number) => ({
      id: `piece-${number}`,
      number,
      title: sentence(8),
      publisher: 'Légifrance',
      language: 'fr',
    });
    return {
      id: `${isoOf(at.start)}-${n}`,
      title: sentence(8).slice(0, -1),
      summary: `${sentence(16)} ${sentence(18)}`,
      topic: pick(TOPICS),
      standing: pick(STANDINGS),
      scope: undefined,
      reason: sentence(12),
      voices: ['le rapport'],
      happened: { kind: 'moment', edtf: at.edtf, at },
      disclosed,
      disclosedIn: undefined,
      pieces: [piece(1 + below(PIECES)), piece(1 + below(PIECES))],
      follows: [],
      leadsTo: [],
    };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));

  return {
    events,
    facts: events.map(({ id, title, topic, standing, happened, disclosed }) => {
      const start = happened.kind === 'moment' ? happened.at.start : 0;
      const isLater = disclosed.start > start;
      return {
        ...{ id, code: id, title, topic, standing },
        label: title.split(' ').slice(0, 4).join(' '),
        importance: pick(IMPORTANCES),
        happened: [start, start + 1] as const,
        ...(isLater ? { disclosed: [disclosed.start, disclosed.end] as const } : {}),
        actors: ['ministere'],
        href: `#${id}`,
        date: isoOf(start),
        ...(isLater ? { knownDate: isoOf(disclosed.start), gap: 'plusieurs mois' } : {}),
        name: `${title}, ${isoOf(start)}`,
      };
    }),
    terms: Array.from({ length: 6 }, (_, n) => ({
      id: `ministre-${n}`,
      name: `Ministre ${n + 1}`,
      said: `Ministre ${n + 1}`,
      href: '#acteurs',
      start: dayOf(2015 + 2 * n),
      after: Math.min(dayOf(2017 + 2 * n), TIMELINE_WINDOW.end),
    })),
    actors: { ministere: 'Le ministère' },
  };
}
