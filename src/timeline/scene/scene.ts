/**
 * Knows what a drawing of the timeline is made of, whatever writes it: a page, a browser, a file. Elements stand in
 * layers from back to front; a place along the time is a fraction of the width, all else is in px.
 */
import type { DayWords } from '../../calendar/said-day.ts';
import type { ShapeElement } from './element.ts';
import type { TimeScale } from './time-scale.ts';
import type { TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';
import type { Added, Topic } from '../model/vocabulary.ts';

/** Layers from back to front. The first stands still; all the others move with the time. */
export const LAYERS = [
  'ground',
  'ticks',
  'ministers',
  'drops',
  'unnamed',
  'events',
  'rail',
  'axis',
] as const;
export type Layer = (typeof LAYERS)[number];

/** A fact as the scene takes it: an event with the words that stand beside its bar. */
export interface SceneFact extends TimelineEvent {
  /** Its date in short. */
  date: string;
  /** How long the public waited, in words; undefined where the dates prove no wait. */
  gap: string | undefined;
  /** What it says aloud. */
  said: string | undefined;
  /** Where it leads: to its line, or, where there is no list, to its page; nowhere in a file. */
  href: string | undefined;
}

/** A term of office with where it leads and what it says aloud. */
export interface SceneTerm extends TermOfOffice {
  href: string | undefined;
  said: string | undefined;
}

/** The words of a language that a drawing says by itself. */
export interface SceneWords {
  days: DayWords;
  /** The name of the rail. */
  rail: string;
  /** What a knot counts, with `{n}`: « 3 faits »; with `{m}` of them where a view leaves some out. */
  facts: string;
  some: string;
  ministers: string;
  /** The names of the lanes, that of what a teacher adds among them. */
  topics: Readonly<Record<Topic | Added, string>>;
}

/** What a scene is drawn from. */
export interface SceneInput {
  /** The facts that are shown, in the order of time. */
  facts: readonly SceneFact[];
  /** All the facts of the timeline: what a day made public does not depend on a filter. */
  all: readonly TimelineEvent[];
  terms: readonly SceneTerm[];
  words: SceneWords;
}

/** The frame that a scene is drawn in. */
export interface SceneFrame {
  /** Px of the width along which the time runs; the names before it and the words after it are outside. */
  widthPx: number;
  /** The days that are seen, across that width. */
  scale: TimeScale;
  /** Size of the names, in px. */
  typePx: number;
  /** Ids of facts that are named whatever the room: what has the focus, is open or is pointed at. */
  pinned?: readonly string[] | undefined;
  /** How far beyond either edge a bar is drawn, in px; a few px, which show that it goes on, unless set. */
  beyondPx?: number | undefined;
}

/** Where the mark of a fact stands. */
export interface PlacedMark {
  xPx: number;
  yPx: number;
}

export interface Scene {
  heightPx: number;
  layers: Readonly<Record<Layer, readonly ShapeElement[]>>;
  /** Marks by id, of every fact in sight, in the order of time. */
  marks: ReadonlyMap<string, PlacedMark>;
  /** Ids of the facts whose name is written. */
  named: ReadonlySet<string>;
}

/** Free space around the drawing in each layout: before it for names, after it for durations, in em of the names. */
const GUTTERS = {
  columns: { before: 28.3, after: 18.8 },
  stacked: { before: 0.5, after: 0.5 },
  lanes: { before: 12, after: 1 },
} as const;
export type SceneLayout = keyof typeof GUTTERS;

/** The same in px, for a size of the names; scene.css sets the same. */
export function guttersOf(layout: SceneLayout, typePx: number): { before: number; after: number } {
  const { before, after } = GUTTERS[layout];
  return { before: before * typePx, after: after * typePx };
}
