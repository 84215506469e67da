/** Knows what the page of the procedure is given: the graph with its words, sources and addresses, in one language. */
import type { GraphPassage, GraphStep } from './procedure-graph.ts';

export interface SourceLink {
  text: string;
  href: string;
  /**
   * Title of the document, for who hovers, where the link is a number and the title is in the language of the page: no
   * mark can tell a reader aloud that an attribute is in another. A text is named by its own link.
   */
  title?: string;
}

/** Texts, then pièces by their number. */
export interface Sources {
  law: SourceLink[];
  pieces: SourceLink[];
}

export interface SaidExample {
  text: string;
  pieces: SourceLink[];
}

export type ListedPassage = GraphPassage &
  Sources & {
    condition: string;
    recourse?: string;
    reading?: string;
    example?: SaidExample;
  };

export type ListedStep = GraphStep &
  Sources & {
    decides: string;
    happens: string;
    recourse: string;
    reading?: string;
    notMeaning?: string;
    exits: ListedPassage[];
    /** Walks that go through it. */
    walks: { id: string; title: string }[];
    /** Corrections and replies. */
    remarks: SourceLink[];
  };

export interface WalkedStep {
  step: string;
  title: string;
  date: string;
  text: string;
  standing: string;
  /** « Rapporté par l'AFP ». */
  said: string;
  pieces: SourceLink[];
}

export interface ListedWalk {
  id: string;
  title: string;
  lead: string;
  steps: WalkedStep[];
  end: { text: string; pieces: SourceLink[]; reading?: string; flag?: string };
  open: { to: string; title: string; text: string }[];
  /** Corrections and replies. */
  remarks: SourceLink[];
}

export interface Brought extends Sources {
  what: string;
  to: string;
  text: string;
  reading?: string;
  /** Whether it leads to the Cour at all. */
  isInside: boolean;
  /** Stops before an investigation, then those after one opened; ids of steps. */
  early: string[];
  later: string[];
}

export interface ListedDoor {
  id: string;
  who: string;
  brings: Brought[];
}

/** A minister tried: the day of the judgment, as a year with its fraction. */
export interface TrialMark {
  minister: string;
  date: string;
  outcome: string;
  year: number;
}

export interface ProcedureView {
  steps: ListedStep[];
  walks: ListedWalk[];
  doors: ListedDoor[];
  /** Outcomes in the order of their rows, with the marks of each. */
  trials: { outcome: string; marks: TrialMark[] }[];
}
