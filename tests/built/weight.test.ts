/**
 * Checks the sizes that matter on a phone with a slow network, in bytes, compressed; the figures are in
 * weight-budgets.ts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sheetFilesOf } from '../../src/exports/built-files.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { FACT_TEXTS, SEARCH_INDEX } from '../../src/i18n/routes.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { sheetsOf } from '../written-texts.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  faultsIn,
  isReadingPage,
  isTravelling,
  pageOf,
  type Element,
} from './dist.ts';
import { codeOf, loadsOf } from './page-loads.ts';
import { isTimeline, TOLERANCE, tooHeavy, weigh, weighWhole } from './weight-budgets.ts';

const KB = 1024;
/**
 * The scripts of a page, brotli, with D3's scale and join if it has a drawing; independent of the number of entries.
 */
const SCRIPT_BUDGET = 13 * KB;
/**
 * The same for a timeline: more than half of it is D3 (scale, selection, zoom, brush), the rest is ours: scene, sheet,
 * URL.
 */
const TIMELINE_SCRIPT_BUDGET = 41 * KB;
/** The page of the whole timeline without its scripts, brotli, and its number of elements as rendered by the server. */
/** A fact is a mark in three drawings, a line of the list and a datum: 80 bytes. With twice as many facts, under 40 kB. */
const TIMELINE_PAGE_BUDGET = { base: 13 * KB, fact: 80 };
const TIMELINE_NODES = { base: 1300, fact: 16 };
/** All font files together, uncompressed. */
const FONT_BUDGET = 90 * KB;
/** The initial congestion window of a server: ten segments of 1,460 bytes (RFC 6928). */
const FIRST_SENDING = 14_600;
/**
 * Number of characters after the title that are enough for the first screen: on a phone, 600 px of the densest page
 * take fewer. They follow the head and the header of the page; the one style sheet comes beside it, and stays for the next pages.
 */
const FIRST_SCREEN = 6000;
/** A sheet to edit on disk, where it is compressed. */
const SHEET_BUDGET = 26 * KB;
/** Requests of a reading page: itself, the style sheet and four fonts. */
const READING_REQUESTS = 6;

const pages = builtPages();
test.each(LOCALES)('every page of the edition in %s keeps within its budget', (locale) =>
  expect(
    tooHeavy(
      pages
        .filter((page) => page.locale === locale)
        .map((page) => weigh(page, gzipSync(page.html, { level: 9 }).length)),
    ),
  ).toEqual([]),
);

test('lazy files keep within their budget, by the number of entries', () => {
  const pressed = (file: string) => brotliCompressSync(readFileSync(`dist/${file}`)).length;
  const facts = Object.values(FACT_TEXTS).map((file) =>
    weighWhole('factTexts', file, pressed(file)),
  );
  const indexes = Object.values(SEARCH_INDEX).map((file) =>
    weighWhole('searchIndex', file, pressed(file)),
  );
  expect(tooHeavy([...facts, ...indexes])).toEqual([]);
});

/** Whether a script is code: data in a page are JSON. Embeds have their code inline. */
const isCode = (element: Element) =>
  element.tagName === 'script' && !attribute(element, 'type')?.endsWith('json');
const allowed = (budget: number) => budget * (1 + TOLERANCE);

test('pages run few scripts, a timeline some more', () => {
  const weights = new Map<string, number>();
  const weightOfCode = (code: string) => {
    const known = weights.get(code) ?? brotliCompressSync(code).length;
    weights.set(code, known);
    return known;
  };
  const faults = faultsIn(pages, (page) => {
    const { file, elements } = page;
    const bytes = elements
      .filter(isCode)
      .map((script) => {
        const src = attribute(script, 'src');
        return src === undefined
          ? weightOfCode(codeOf(script))
          : weightOfCode(
              readFileSync(path.posix.join('dist', path.posix.dirname(file), src), 'utf8'),
            );
      })
      .reduce((sum, size) => sum + size, 0);
    const budget = isTimeline(page) ? TIMELINE_SCRIPT_BUDGET : SCRIPT_BUDGET;
    return bytes <= allowed(budget) ? [] : [`${bytes} bytes of ${allowed(budget)}`];
  });
  // The timeline and its copies must have some: a weight of zero means that none was found.
  expect(Math.max(...weights.values())).toBeGreaterThan(KB);
  expect(faults).toEqual([]);
});

test.each(LOCALES)(
  'the timeline in %s is light: its page without scripts, its elements',
  (locale) => {
    const { html, elements } = pageOf('timeline', locale);
    const bare = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
    const { base, fact } = TIMELINE_PAGE_BUDGET;
    const facts = sheetsOf(CONTENT_FOLDERS.events).length;
    expect(brotliCompressSync(bare).length).toBeLessThanOrEqual(allowed(base + fact * facts));
    expect(elements.length).toBeLessThanOrEqual(TIMELINE_NODES.base + TIMELINE_NODES.fact * facts);
  },
);

// No tolerance: the window is not our figure.
test('every page draws its first screen from the first response of a server', () => {
  const faults = faultsIn(
    pages.filter((page) => !isTravelling(page)),
    ({ html }) => {
      const first = html.slice(0, html.indexOf('</h1>') + FIRST_SCREEN);
      const bytes = gzipSync(first, { level: 9 }).length;
      return bytes <= FIRST_SENDING ? [] : [`${bytes} bytes`];
    },
  );
  expect(faults).toEqual([]);
});

test('a reading page requests only itself, the style sheet and its fonts', () => {
  const faults = faultsIn(pages.filter(isReadingPage), ({ elements }) => {
    const requests = 1 + loadsOf(elements).length;
    return requests <= READING_REQUESTS ? [] : [`${requests} requests`];
  });
  expect(faults).toEqual([]);
});

test('the sheets to edit are small enough for a message', () => {
  const files = LOCALES.flatMap((locale) =>
    SESSIONS.flatMap((session) => sheetFilesOf(session, locale)),
  );
  expect(files.length).toBeGreaterThan(0);
  const heaviest = Math.max(...files.map((file) => readFileSync(`dist/${file}`).length));
  expect(heaviest).toBeLessThanOrEqual(allowed(SHEET_BUDGET));
});

test('the fonts are small', () => {
  const fonts = builtFiles().filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => readFileSync(`dist/${file}`).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(allowed(FONT_BUDGET));
});
