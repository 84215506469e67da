/** Knows the figures that a command wrote down, because only browsers can say them: `content/record/lighthouse.json`. */
import { existsSync, readFileSync } from 'node:fs';

export const LIGHTHOUSE_RECORD = 'content/record/lighthouse.json';

/** What `npm run proof -- --lighthouse` saw, on one day, with which programs. */
export interface LighthouseRecord {
  day: string;
  lighthouse: string;
  browser: string;
  /** Scores of each page, 0 to 100, by category. */
  pages: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Figures by name: the lowest score of each category, over how many pages, and when. */
export function recordedFigures(): Record<string, number | string> {
  if (!existsSync(LIGHTHOUSE_RECORD)) return {};
  const { day, lighthouse, browser, pages } = JSON.parse(
    readFileSync(LIGHTHOUSE_RECORD, 'utf8'),
  ) as LighthouseRecord;
  const scores = Object.values(pages);
  const categories = Object.keys(scores[0] ?? {});
  return {
    'lighthouse.day': day,
    'lighthouse.version': lighthouse,
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
