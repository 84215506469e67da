/** Props of the procedure page: the graph with its words, sources and URLs, in one language. */
import type { GraphPassage, GraphStep } from './procedure-graph.ts';

export interface SourceLink {
  text: string;
  href: string;
  /**
   * Title of the document, shown on hover where the link is a number and the title is in the language of the page: no
   * markup can tell a screen reader that an attribute is in another language. A law is named by the link itself.
   */
  title?: string;
}

/** Laws, then pièces by number. */
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
    recourse?: string | undefined;
    reading?: string | undefined;
    example?: SaidExample | undefined;
  };

export type ListedStep = GraphStep &
  Sources & {
    decides: string;
    happens: string;
    recourse: string;
    reading?: string | undefined;
    notMeaning?: string | undefined;
    exits: ListedPassage[];
    /** Walks that include this step. */
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
  end: {
    text: string;
    pieces: SourceLink[];
    reading?: string | undefined;
    flag?: string | undefined;
  };
  open: { to: string; title: string; text: string }[];
  /** Corrections and replies. */
  remarks: SourceLink[];
}

export interface Brought extends Sources {
  what: string;
  to: string;
  text: string;
  reading?: string | undefined;
  /** Whether it leads to the Cour at all. */
  isInside: boolean;
  /** Ids of the stops before an investigation, then of those after one has opened. */
  early: string[];
  later: string[];
}

export interface ListedDoor {
  id: string;
  who: string;
  brings: Brought[];
}

export interface ProcedureView {
  steps: ListedStep[];
  walks: ListedWalk[];
  doors: ListedDoor[];
}
