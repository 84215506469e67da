/**
 * A dated fact as data: the one form that every drawing, the filters, the card and the sheet read.
 * A page carries its facts once, as JSON. All words are already those of its edition; days are numbers (calendar/day.ts).
 */
import type { Day } from '../../calendar/day.ts';
import type { Importance, Scope, Standing, Topic } from './vocabulary.ts';

/** Days on one of which something happened: half-open, so that a known day is `[day, day + 1]`. */
export type Days = readonly [first: Day, after: Day];

export interface Fact {
  id: string;
  /** Its name in the address of a class timeline, which tells neither what nor when it was. */
  code: string;
  /** What a class reads, where its own words name a party. */
  inClass?: Partial<Pick<Fact, 'title' | 'label'>> | undefined;
  /** Short name, written in drawings. */
  label: string;
  title: string;
  topic: Topic;
  standing: Standing;
  importance: Importance;
  /** Outside the window: it is listed, and not drawn. */
  scope?: Scope | undefined;
  /** Days on one of which it happened or began. */
  happened: Days;
  /** Day after the last, for a fact that lasts; the end of the window while it goes on. */
  until?: Day | undefined;
  /** Days on one of which the public could first know; absent where nothing shows that it was later. */
  disclosed?: Days | undefined;
  /** Whether a minister takes office, which the band of ministers says too. */
  isTerm?: true | undefined;
  /** Ids of whom it names. */
  actors: readonly string[];
  /** Address of its page, relative to the page that carries the facts. */
  href: string;
  /** « 2015 », « été 2023 », « 17 nov. 2023 » */
  date: string;
  /** The same for its disclosure, and who disclosed it: « 14 nov. 2023 », « Disclose ». */
  knownDate?: string | undefined;
  source?: string | undefined;
  /** How long the public waited, as far as the two dates tell: « au moins 7 ans et 10 mois ». */
  gap?: string | undefined;
  /** Its accessible name, a sentence: what happened, both dates, the wait, its standing. */
  name: string;
}

/** A minister's term in the band above the lanes; `after` is the day after its last. */
export interface TermOfOffice {
  id: string;
  name: string;
  /** Accessible name: who, and from when to when. */
  said: string;
  href: string;
  start: number;
  after: number;
}

/** Shortest wait, in days, from which a fact counts as learnt late: three months. */
const LATE_FROM_DAYS = 90;

/** The last day on which it may have happened or begun: a date that is not exact counts at the latest. */
export const happenedBy = ({ happened }: Pick<Fact, 'happened'>): Day => happened[1] - 1;

/** The last day on which it may have become public. */
export const publicBy = ({ happened, disclosed }: Pick<Fact, 'happened' | 'disclosed'>): Day =>
  (disclosed ?? happened)[1] - 1;

/** The shortest wait that both dates allow, in days. */
export function leastWait({ happened, disclosed }: Pick<Fact, 'happened' | 'disclosed'>): number {
  return disclosed ? Math.max(0, disclosed[0] - (happened[1] - 1)) : 0;
}

/** Whether the public learnt of it more than three months later, whatever its dates are. */
export const isLate = (fact: Pick<Fact, 'happened' | 'disclosed'>): boolean =>
  leastWait(fact) > LATE_FROM_DAYS;

/** Whether the days of a date leave it open. */
export const isVague = ([first, after]: Days): boolean => after - first > 1;

/** What the public knew of a fact on a day. */
export const KNOWLEDGE = ['public', 'hidden', 'to-come'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** Whether a fact lies within the years that are drawn; the others are counted at their ends. */
export const isDrawn = ({ scope }: Pick<Fact, 'scope'>): boolean => !scope;

/** State of a fact at the end of a day. Only what is sure counts: a fact of « November 2023 » has happened when that month is over. */
export function knowledgeOn(day: Day, fact: Pick<Fact, 'happened' | 'disclosed'>): Knowledge {
  if (publicBy(fact) <= day) return 'public';
  return happenedBy(fact) <= day ? 'hidden' : 'to-come';
}

/** Facts by what the public knew of them at the end of a day, each list in the order given. */
export function sortByKnowledge<Some extends Pick<Fact, 'happened' | 'disclosed'>>(
  day: Day,
  facts: readonly Some[],
): Readonly<Record<Knowledge, readonly Some[]>> {
  const known = Map.groupBy(facts, (fact) => knowledgeOn(day, fact));
  const listOf = (state: Knowledge) => known.get(state) ?? [];
  return { hidden: listOf('hidden'), public: listOf('public'), 'to-come': listOf('to-come') };
}
