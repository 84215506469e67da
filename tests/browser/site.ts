/** Helpers of the browser tests: the built site, and the places it is opened from. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf, type Address } from '../../src/i18n/routes.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** Every page, by its file in dist. */
export const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

/** Whether a page is in the English edition. */
export const isEnglish = (file: string) => /^(?:en|embed\/en)\//.test(file);

/** Families of similar pages, of which the files below are opened as examples of each kind. */
const HAS_MANY = /^(?:evenements|embed|emporter|en\/events|en\/take-home)\//;
/** An event, a view outside the site. */
const SAMPLE = LOCALES.flatMap((locale) => [
  fileOf('event:2023-05-19-loi-jo', locale),
  copyFile('frame', 'timeline', locale),
]);
/** Pages whose parts another page has too, long lists, more pages of a kind: only a release opens them. */
const RELEASE_SAMPLE = LOCALES.flatMap((locale) => [
  copyFile('frame', 'procedure', locale),
  copyFile('frame', 'preset-cjr', locale),
  ...(
    [
      ...['actors', 'a-suivre', 'accessibilite', 'corrections', 'glossary', 'heberger', 'pieces'],
      ...['questions', 'take-home', 'loi-2023', 'mentions-legales', 'droit-de-reponse'],
      ...['loi-2023-claims', 'cjr-claims', 'pupil-sheet:emc-2de'],
      ...['emc-tle', 'snt-2de', 'sources'].flatMap((session) =>
        ['session', 'pupil-sheet', 'teacher-sheet'].map((kind) => `${kind}:${session}`),
      ),
      ...['event:2015-police-nationale', 'event:2024-11-19-signalement'],
      ...['event:2025-01-27-classement', 'event:2025-01-14-rapport-evaluation'],
    ] as Address[]
  ).map((address) => fileOf(address, locale)),
]);
/** The editions share their components and style sheets: `npm test` opens only a few English pages. */
const ENGLISH = new Set([
  fileOf('home', 'en'),
  fileOf('cjr', 'en'),
  fileOf('event:2023-05-19-loi-jo', 'en'),
]);

/** Whether a page is in the sample of one page of each kind. */
function isSampled(file: string): boolean {
  const isKind = !HAS_MANY.test(file) || SAMPLE.includes(file);
  const isCopy = RELEASE_SAMPLE.includes(file);
  if (isRelease) return isKind || isCopy;
  return isKind && !isCopy && (!isEnglish(file) || ENGLISH.has(file));
}

export const PAGE_SAMPLE = PAGES.filter(isSampled);

/** URL of a page opened from its folder. */
export const fromFolder = (file: string) => pathToFileURL(path.join(DIST, file)).href;

/** Widths that the site is designed for, in px. */
export const WIDTHS = [360, 768, 1440, 2560] as const;

/**
 * Under file:// Chromium refuses to preload a font, which needs an origin, and loads it when a line needs it;
 * host-laboratory.spec.ts checks this.
 */
const isRefusedPreload = (fault: string) => /file:\S*\/assets\/[\w.-]+\.woff2/.test(fault);

/** Collects the errors that a page logs, and its failed requests, from now on. */
export function listenTo(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (!isRefusedPreload(`${message.text()} ${message.location().url}`))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // A test that leaves a page before its icon has loaded is no fault.
    if (request.failure()?.errorText.includes('ABORTED')) return;
    if (!isRefusedPreload(request.url())) faults.push(`failed: ${request.url()}`);
  });
  return faults;
}

/** A test whose page must log no error and violate no policy. */
export const test = base.extend<{ faults: string[]; allowedFault: RegExp | undefined }>({
  /** Errors logged because of the place from which a page is opened. */
  allowedFault: [undefined, { option: true }],
  faults: [
    async ({ page, allowedFault }, use) => {
      const faults = listenTo(page);
      await use(faults);
      expect(faults.filter((fault) => !allowedFault?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Playwright's own test, for tests that open their own pages. */
export const plainTest = base;

/** Opens the timeline and waits for its script. */
export async function openTimeline(page: Page, address = 'frise.html'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
}

/** A document that evaluates functions, in any engine: a page or a frame of Playwright, a window of WebKit. */
export type Evaluates = Pick<Page, 'evaluate'>;

/** Waits until the last change is drawn, in the next frame. */
export const settled = (page: Evaluates) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });

export { expect };

/**
 * Excludes the buttons that open the note of a mark: they work without a script, are in running text, where a target
 * may be small (WCAG 2.2, 2.5.8), and print nothing.
 */
export const NO_NOTE = ':not(.cite > [popovertarget])';
