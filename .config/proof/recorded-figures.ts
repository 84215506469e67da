/** Knows the figures that commands wrote down in `content/record/`, because only browsers can say them. */
import { existsSync, readFileSync } from 'node:fs';

export const LIGHTHOUSE_RECORD = 'content/record/lighthouse.json';

/** What `npm run proof -- --lighthouse` saw, on one day, with which programs. */
export interface LighthouseRecord {
  day: string;
  lighthouse: string;
  /** Times that each page was opened: its scores are those of the run in the middle. */
  runs: number;
  browser: string;
  /** Scores of each page, 0 to 100, by category. */
  pages: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const ENGINE_RECORD = 'content/record/engines.json';

/** What one engine found on one day: faults that it is sure of, over how many pages, each in each view. */
export interface EngineFindings {
  day: string;
  version: string;
  browser: string;
  pages: number;
  /** Widths times schemes. */
  views: number;
  faults: number;
}

/** What `npm run proof -- --engines` saw. */
export interface EngineRecord {
  axe?: EngineFindings;
  equalAccess?: EngineFindings;
}

export const HOSTILE_RECORD = 'content/record/hostile.json';
/** Type of the annotation by which a test tells of its addresses (tests/browser/hostile-address.ts). */
export const HOSTILE_TOLD = 'hostile';

/** What `npm run test:hostile` saw, on one day: addresses by browser, and those that took something. */
export interface HostileRecord {
  day: string;
  browsers: Readonly<Record<string, { tried: number; taken: number }>>;
}

/** A record as it was written, if it was. */
export function readRecord<Kept>(file: string): Kept | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
}

/** Figures by name, of every record there is. */
export const recordedFigures = (): Record<string, number | string> => ({
  ...lighthouseFigures(readRecord(LIGHTHOUSE_RECORD)),
  ...engineFigures(readRecord(ENGINE_RECORD)),
  ...hostileFigures(readRecord(HOSTILE_RECORD)),
});

/** The lowest score of each category, over how many pages, and when. */
function lighthouseFigures(record?: LighthouseRecord): Record<string, number | string> {
  if (!record) return {};
  const { day, lighthouse, runs, browser, pages } = record;
  const scores = Object.values(pages);
  const categories = Object.keys(scores[0] ?? {});
  return {
    'lighthouse.day': day,
    'lighthouse.version': lighthouse,
    'lighthouse.runs': runs,
    'lighthouse.browser': browser,
    'lighthouse.pages': scores.length,
    ...Object.fromEntries(
      categories.map((category) => [
        `lighthouse.${category}`,
        Math.min(...scores.map((page) => page[category] ?? 0)),
      ]),
    ),
  };
}

function engineFigures(record: EngineRecord = {}): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([engine, { faults, ...how }]: [string, EngineFindings]) => [
      [`engines.${engine}`, faults],
      ...Object.entries(how).map(([name, figure]) => [`engines.${engine}.${name}`, figure]),
    ]),
  );
}

/** Addresses that the browser with the fewest was given, and those that took something in any. */
function hostileFigures(record?: HostileRecord): Record<string, number | string> {
  if (!record) return {};
  const found = Object.values(record.browsers);
  return {
    'hostile.day': record.day,
    'hostile.browsers': found.length,
    'hostile.tried': Math.min(...found.map(({ tried }) => tried)),
    'hostile.taken': found.reduce((sum, { taken }) => sum + taken, 0),
  };
}
