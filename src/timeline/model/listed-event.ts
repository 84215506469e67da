/** An event with the words that a list, a sheet or a page shows, in one language. */
import type { FuzzyDate, When } from '../../calendar/when.ts';
import type { Scope, Standing, Topic } from './vocabulary.ts';

/** A source as a citation shows it. */
export interface PieceReference {
  id: string;
  number: number;
  title: string;
  publisher: string;
  /** Of its title. */
  language: string;
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
  /** What it answers or follows, as its author lists them. */
  follows: EventLink[];
  /** What answers or follows it, in the order of time. */
  leadsTo: EventLink[];
}
