/** Words of a language that the drawings, and what a script says of them, are given. `{n}`, `{date}` and `{total}` are replaced. */
import type { DayWords } from '../../calendar/said-day.ts';
import type { Knowledge } from './fact.ts';
import type { Topic } from './vocabulary.ts';

/** Forms of a phrase for none, one and many. */
export type Counted = Readonly<Record<'none' | 'one' | 'many', string>>;

/** What a drawing on rails or in lanes says besides its facts. */
export interface DrawnWords {
  /** Names of the two rails. */
  happens: string;
  learns: string;
  /** What lies before and after the window, at the ends of the rails. */
  context: string;
  epilogue: string;
  /** Short names of the months, January first. */
  months: readonly string[];
  /** « {n} faits » */
  facts: string;
  topics: Readonly<Record<Topic, string>>;
  /** Beside the ticks of facts that were known at once: « {n} sus vite ». */
  atOnce: string;
  /** On a line, in more or fewer words: « su après {gap} », « {gap} plus tard ». */
  waited: string;
  later: string;
  /** Where the day of the public is not known: « su en {date} ». */
  learnt: string;
  /** « public {date} » */
  known: string;
  /** Under a wait alone: « un jour de {date}, on ignore lequel ». */
  doubt: string;
  /** After a wait alone: what its end is, and what is not drawn. */
  beyond: readonly string[];
  /** After the first of several waits: what is not drawn. */
  unshown: string;
  /** On the handle of the line of a day: « Que savait-on le {date} ? » */
  chosen: string;
  /** Name of the band of ministers. */
  ministers: string;
}

/** What is said of a day: its sentence, and the titles of its lists. */
export interface KnowledgeWords {
  slider: string;
  on: string;
  /** The same for SERVED_DAY, the day before Disclose published: readers took it for the day of the revelation. */
  eve: string;
  counts: Readonly<Record<Knowledge, Counted>>;
  lists: Readonly<Record<Knowledge, string>>;
}

export interface TimelineWords extends DrawnWords {
  /** Days in sentences, and in the drawing. */
  long: DayWords;
  short: DayWords;
  day: KnowledgeWords;
  shown: Counted;
}
