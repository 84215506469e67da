/**
 * Checks that the same dist opens without an error from every kind of host and from a folder, in each browser. At the
 * root, under a path and from a folder the timeline works in its own fonts. Links are checked in
 * tests/built/hosts.test.ts.
 */
import type { Page } from '@playwright/test';
import { fileOf } from '../../src/i18n/routes.ts';
import { HOSTS, type Host } from '../host-rules.ts';
import { startHost } from './host-servers.ts';
import { expect, fromFolder, PAGES, test } from './site.ts';
import { PATIENT_MS, typefaceStates } from './typeface-states.ts';

/** Each test opens many pages in turn. */
test.describe.configure({ timeout: 120_000 });

/** One page of each kind. */
const KINDS = [
  'index.html',
  'frise.html',
  'frise-affiche.html',
  'briefcam.html',
  'briefcam-affirmations.html',
  'pieces.html',
  'glossaire.html',
  'evenements/2023-05-19-loi-jo.html',
  'en/index.html',
  'en/timeline.html',
  'en/olympics-law-2023.html',
  'en/events/2023-05-19-loi-jo.html',
  ...PAGES.filter((file) => file.startsWith('embed/')).slice(0, 1),
];
const TIMELINES = ['frise.html', 'en/timeline.html'];

/** Runs a function with a started host, and always stops the host. */
async function withHost(host: Host, run: (url: string) => Promise<void>): Promise<void> {
  const { url, close } = await startHost(host);
  try {
    await run(url);
  } finally {
    await close();
  }
}

/** Number of items that a page has stored in the browser. */
const storedItems = () => localStorage.length + sessionStorage.length;

/** The timeline has its fonts, zooms and opens a fact. */
async function expectWorking(page: Page, address: string): Promise<void> {
  // Retried, because `font-display: optional` may skip the fonts on a slow first visit.
  const faces = async () => {
    await page.goto(address);
    return typefaceStates(page);
  };
  await expect.poll(faces, { timeout: PATIENT_MS }).toEqual(['loaded', 'loaded', 'loaded']);
  await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
  const years = () => page.locator('.happened .tick text').allTextContents();
  const whole = await years();
  await page.locator('[data-zoom=close]').click();
  expect(await years()).not.toEqual(whole);
  await page.locator('[data-zoom=all]').click();
  await page.locator('.field a[data-id] .mark').first().click();
  await expect(page.locator('.event-sheet .event-standing')).toBeVisible();
}

/** Opens these pages in turn; the timeline must have run its script, and none may store anything. */
async function openEach(
  page: Page,
  faults: string[],
  files: readonly string[],
  addressOf: (file: string) => string,
): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} refused ${blockedURI}`);
    });
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  for (const file of files) {
    await page.goto(addressOf(file));
    await expect(page.locator('h1').first()).toBeVisible();
    if (TIMELINES.includes(file)) await expectWorking(page, addressOf(file));
    // Under file:// storage may throw.
    if (page.url().startsWith('http')) expect(await page.evaluate(storedItems), file).toBe(0);
  }
  expect(await page.context().cookies()).toEqual([]);
}

/** Hosts with different headers for different pages: each kind of page is tested there. */
const WHOLE = [HOSTS[0]?.name, 'Netlify with the headers of _headers'];

for (const host of HOSTS) {
  const isWhole = WHOLE.includes(host.name);
  // The other browsers test the root of a host and one of its folders; `npm test`, the folder alone.
  const place = HOSTS.indexOf(host);
  const where = {
    tag: [
      ...(place > 1 ? ['@once'] : place === 1 ? ['@smoke'] : []),
      ...(isWhole || place === 1 ? [] : ['@release']),
    ],
  };
  test(
    `${isWhole ? 'each kind of page' : 'the timeline'} opens without an error and stores nothing on ${host.name}`,
    where,
    async ({ page, faults }) => {
      await withHost(host, (url) =>
        openEach(page, faults, isWhole ? KINDS : TIMELINES, (file) => `${url}${file}`),
      );
    },
  );
}

test(
  'each kind of page opens without an error from a folder',
  { tag: '@smoke' },
  async ({ page, faults }) => {
    await openEach(page, faults, KINDS, fromFolder);
  },
);

test('a missing address gets the 404 page, whose links lead back at any depth', async ({
  page,
  faults,
}) => {
  for (const address of ['rien.html', 'en/nulle/part.html']) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('.ways a').first().click();
    await expect(page).toHaveURL(new RegExp(`${fileOf('search', 'fr')}$`));
  }
  expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
});
