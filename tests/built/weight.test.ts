/** Protects: the sizes that a phone on a slow network pays for. Budgets in bytes, compressed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  FRAMED_INSTRUMENTS,
  OWN_FACTS,
  OWN_SCRIPT,
  type FramedInstrument,
} from '../../src/i18n/routes.ts';
import { countPage } from '../../src/hosting/outputs/page-measure.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  faultsIn,
  isReadingPage,
  isTravelling,
  type BuiltPage,
  type Element,
} from './dist.ts';
import { measured } from './measured.ts';

const KB = 1024;
/** HTML with its styles, gzip, of an article and of the other reading pages. */
const READING_BUDGET = 45 * KB;
/** The same of a list that is looked up and not read from end to end: cut in pages, it could not be searched. */
const LIST_BUDGET = 90 * KB;
const LISTS: ReadonlySet<string> = new Set(['named', 'pieces']);
/** The page of the search, gzip: the index of the whole site, as entries and as what finds them. */
const SEARCH_BUDGET = 120 * KB;
/** HTML with its styles of the timeline, gzip: every event twice over, as drawing and as list. */
const TIMELINE_BUDGET = 64 * KB;
/** What comes in the one request of a frame, gzip. */
const FRAME_BUDGET = 60 * KB;
/** The same of the whole timeline: 30 of it are the titles and addresses of every pièce, which grow with the file. */
const WHOLE_FRAME_BUDGET = 70 * KB;
/** The same of the frame of an instrument: what it draws and cites, with the styles and the script that it uses. */
const INSTRUMENT_FRAME_BUDGETS: Readonly<Record<FramedInstrument, number>> = {
  procedure: 52 * KB,
  synopsis: 24 * KB,
  regimes: 24 * KB,
  practice: 16 * KB,
  voices: 15 * KB,
  questions: 46 * KB,
};
/** A view carried away as one file, on the disk. */
const FILE_BUDGET = 200 * KB;
/** The scripts of a page, brotli. */
const SCRIPT_BUDGET = 12 * KB;
/** The same of a timeline: across in lanes, down a track, the sheet, what is counted again, its address. */
const TIMELINE_SCRIPT_BUDGET = 15.5 * KB;
/** What the timeline loads when a reader asks for it, brotli: its script, and the facts as a table or as entries. */
const OWN_BUDGET = 7 * KB;
const OWN_FACTS_BUDGET = 40 * KB;
/** What a server sends before it waits for an answer: ten segments of 1,460 bytes (RFC 6928). */
const FIRST_SENDING = 14_600;
/** A page that is only read: itself and three faces, and a fourth where something is in italics. */
const READING_REQUESTS = 4;
const ITALICS = /<(?:address|cite|dfn|em|i|var)[\s>]|(?:font-style:\s*|font:\s*)(?:italic|oblique)/;
/** All font files together; they come as they are. */
const FONT_BUDGET = 96 * KB;

const pages = builtPages();

/** The whole timeline, the search and the lists have budgets of their own, in each edition; a frame of it has a frame's. */
const budgetOf = (page: BuiltPage) => {
  if (isTravelling(page)) {
    const instrument = FRAMED_INSTRUMENTS.find((route) => route === page.address);
    if (instrument) return INSTRUMENT_FRAME_BUDGETS[instrument];
    return page.address === 'timeline' ? WHOLE_FRAME_BUDGET : FRAME_BUDGET;
  }
  if (page.address === 'timeline') return TIMELINE_BUDGET;
  if (page.address === 'search') return SEARCH_BUDGET;
  return LISTS.has(page.address ?? '') ? LIST_BUDGET : READING_BUDGET;
};

test.each(LOCALES)('every page of the edition in %s keeps within its budget', (locale) => {
  const weighed = pages.filter((page) => page.locale === locale);
  const faults = faultsIn(weighed, (page) => {
    const bytes = gzipSync(page.html, { level: 9 }).length;
    return bytes <= budgetOf(page) ? [] : [`${bytes} bytes of ${budgetOf(page)}`];
  });
  expect(faults).toEqual([]);
});

// The whole timeline cites every pièce with its address and is above: its link says its size.
test('every choice of the timeline carried away weighs at most 200 KB on the disk', () => {
  const alone = pages.filter(({ kind, address }) => kind === 'alone' && address !== 'timeline');
  const faults = faultsIn(alone, ({ html }) => {
    const bytes = Buffer.byteLength(html);
    return bytes <= FILE_BUDGET ? [] : [`${bytes} bytes`];
  });
  expect(faults).toEqual([]);
});

/** A script that runs: data in a page is JSON. What travels carries its code within. */
const isCode = (element: Element) =>
  element.tagName === 'script' && !attribute(element, 'type')?.endsWith('json');
const codeOf = ({ childNodes }: Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const isTimeline = ({ address }: BuiltPage) => /^(?:timeline|preset-.*)$/.test(address ?? '');

test('every page runs scripts of 12 kB brotli or less, a timeline of 15.5', () => {
  const weights = new Map<string, number>();
  const weightOf = (code: string) => {
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
          ? weightOf(codeOf(script))
          : weightOf(readFileSync(path.posix.join('dist', path.posix.dirname(file), src), 'utf8'));
      })
      .reduce((sum, size) => sum + size, 0);
    const budget = isTimeline(page) ? TIMELINE_SCRIPT_BUDGET : SCRIPT_BUDGET;
    return bytes <= budget ? [] : [`${bytes} bytes`];
  });
  // The timeline and its copies have some: what weighs nothing was not found.
  expect(Math.max(...[...weights.values()])).toBeGreaterThan(KB);
  expect(faults).toEqual([]);
});

test.each([
  [OWN_SCRIPT, OWN_BUDGET],
  [OWN_FACTS.csv, OWN_FACTS_BUDGET],
  [OWN_FACTS.json, OWN_FACTS_BUDGET],
])('%s, loaded when it is asked for, weighs at most %i bytes brotli', (file, budget) => {
  expect(brotliCompressSync(readFileSync(`dist/${file}`)).length).toBeLessThanOrEqual(budget);
});

// The head holds every style, so what stands first in the file is what is drawn first.
test('every page draws its first screen with what a server sends first', async () => {
  const weighed = [...(await measured).pages.values()];
  const faults = weighed.filter(({ first }) => first > FIRST_SENDING);
  expect(faults).toEqual([]);
});

test('a page that is only read asks for itself and its faces, in italics only where it has some', () => {
  const faults = faultsIn(pages.filter(isReadingPage), ({ file, html }) => {
    const requests = 1 + countPage(file, html).loads.length;
    const isItalic = ITALICS.test(html.replaceAll(/@font-face\s*\{[^}]*\}/g, ''));
    return requests <= READING_REQUESTS + Number(isItalic) ? [] : [`${requests} requests`];
  });
  expect(faults).toEqual([]);
});

test('the fonts weigh at most 96 kB', () => {
  const fonts = builtFiles().filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => readFileSync(`dist/${file}`).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
});
