/** Knows what the drawing and the list need of an event, in one language. Refuses to know YAML and HTML. */
import type { Day } from '../../calendar/day.ts';
import type { KnowledgeDays } from './knowledge.ts';
import type { Added, Importance, Scope, Standing, Topic } from './vocabulary.ts';
import type { FuzzyDate, Stretch, When } from '../../calendar/when.ts';

/** An event as the drawing takes it. Its days lie in its stretch. */
export interface TimelineEvent extends Stretch {
  id: string;
  label: string;
  topic: Topic | Added;
  standing: Standing | Added;
  importance: Importance;
  /** `moment`: the stretch is the doubt. `span`: it lasted. `ongoing`: it lasts, `end` is the end of the window. */
  kind: When['kind'];
  /** The day by which it had happened or begun, not included: with `start`, the doubt of its first date. */
  begunBy: Day;
  /** The days on one of which the public could first know, or undefined where the dates prove no delay. */
  disclosed: Stretch | undefined;
  /** Whether it is of the Court alone: no minister of the Interior has a part in it. */
  isOfCourt: boolean;
  /** Whether the article on the Court tells it, alone or among others. */
  isAboutCourt: boolean;
  /** Whether it is one of the key dates. */
  isKey: boolean;
  /** Whether it is that a minister takes office, which the band of ministers says. */
  isTerm: boolean;
}

/** A term of office as the band takes it; `id` is that of its holder. */
export interface TermOfOffice extends Stretch {
  id: string;
  name: string;
}

/** A source as a citation shows it. */
export interface PieceReference {
  id: string;
  number: number;
  title: string;
}

/** Another event that this one follows, or that follows it, where a pièce says so. */
export interface EventLink {
  id: string;
  title: string;
  /** What ties the two, in a few words that read from either side. */
  why: string;
  /** The pièces that say so. */
  pieces: PieceReference[];
}

/** An event as the list and the table show it. */
export interface ListedEvent {
  id: string;
  title: string;
  summary: string;
  topic: Topic;
  standing: Standing;
  scope: Scope | undefined;
  /** Why it stands so, in one line. */
  reason: string;
  /** Who asserts or reports it. */
  voices: string[];
  happened: When;
  disclosed: FuzzyDate;
  /** What made it public, where that came later. */
  disclosedIn: PieceReference | undefined;
  pieces: PieceReference[];
  /** Ids of whom it names. */
  actors: string[];
  /** What it answers or follows, as its author lists them. */
  follows: EventLink[];
  /** What answers or follows it, in the order of time. */
  leadsTo: EventLink[];
}

/** A fact chosen to show a wait at a glance. */
export interface WaitRow {
  /** Its label is the name that it bears here, which says more than its own. */
  event: TimelineEvent;
  listed: ListedEvent;
}

/** Place of an event in a choice, from 1, and the sentence that leads to it where the choice has one. */
export interface Stop {
  n: number;
  total: number;
  text: string;
}

/** An event with the two days on which what the public knows of it changes (knowledge.ts). */
export interface DatedEvent extends KnowledgeDays {
  event: ListedEvent;
  /** Before the ten years, or the day a minister takes office: what surrounds the story. */
  isAside: boolean;
}
