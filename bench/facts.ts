/** Facts for the pages of the peers: synthetic ones, or those of the built site. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoOf, type Day } from '../src/calendar/day.ts';
import { parseFuzzyDate, parseWhen } from '../src/calendar/edtf.ts';
import { beginningOf } from '../src/calendar/when.ts';
import { synthesize } from './collection.ts';

/** A fact as displayed by a peer. */
export interface Fact {
  start: Day;
  /** The day it happened or began, and the day it became known (ISO 8601). */
  iso: string;
  known: string;
  title: string;
  summary: string;
  reason: string;
  topic: string;
  /** Numbers or names of the pièces. */
  pieces: readonly (number | string)[];
}

export const syntheticFacts = (size: number): Fact[] =>
  synthesize(size).events.map(({ happened, disclosed, pieces, ...event }) => ({
    ...event,
    start: beginningOf(happened).start,
    iso: isoOf(beginningOf(happened).start),
    known: isoOf(disclosed.start),
    pieces: pieces.map(({ number }) => number),
  }));

/** An event of data/dossier.json, reduced to the fields that a peer displays. */
interface PublishedEvent {
  happened: string;
  disclosed: string;
  title: { fr: string };
  summary: { fr: string };
  reason: { fr: string };
  topic: string;
  pieces: string[];
}

/**
 * @param site  folder of the built site
 * @throws when its data contain an invalid date
 */
export async function realFacts(site: string): Promise<Fact[]> {
  const text = await readFile(path.join(site, 'data/dossier.json'), 'utf8');
  const { events } = JSON.parse(text) as { events: PublishedEvent[] };
  return events.map(({ happened, disclosed, title, summary, reason, topic, pieces }) => {
    const [when, day] = [parseWhen(happened), parseFuzzyDate(disclosed)];
    if (!when || !day) throw new Error(`${title.fr}: ${happened}, ${disclosed}`);
    const { start } = beginningOf(when);
    return {
      start,
      iso: isoOf(start),
      known: isoOf(day.start),
      title: title.fr,
      summary: summary.fr,
      reason: reason.fr,
      topic,
      pieces,
    };
  });
}
