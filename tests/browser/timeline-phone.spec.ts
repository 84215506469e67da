/**
 * Checks that on a phone the timeline has its waits above and its list with the track below, starts on the first
 * screen, is short and never pans, and that its sheet keeps its line visible.
 */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { expect, openTimeline, test } from './site.ts';
import { openInTypefaces } from './typeface-states.ts';

const CHOSEN = '2023-11-14-disclose';
const HEIGHT = 780;
/** Maximum position of the first wait, in px. */
const FIRST_WAIT_PX = 600;
/** Height of everything around the list, and of one line with its share of years, in px. */
const AROUND_PX = 2400;
const LINE_PX = 90;
/** Maximum share of the window for the sheet, and height of its lower edge that must contain its buttons. */
const SHEET_SHARE = 0.45;
const EDGE_PX = 80;
const TARGET_PX = 24;

const line = (page: Page, id = CHOSEN) => page.locator(`[id="${id}"] .what`);
const sheet = (page: Page) => page.locator('.event-sheet');

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn.`);
  return { ...box, bottom: box.y + box.height };
}

/**
 * Checks the position of the sheet, its buttons and the chosen line in the window, below the sticky content above the
 * lines.
 */
async function expectSheetBelowItsLine(page: Page): Promise<void> {
  const shown = await boxOf(page, '.event-sheet');
  expect(shown.height).toBeLessThanOrEqual(HEIGHT * SHEET_SHARE + 1);
  expect(Math.round(shown.bottom)).toBe(HEIGHT);
  const chosen = await boxOf(page, '.fact[data-chosen] .what');
  expect(chosen.bottom, 'the chosen line ends above the sheet').toBeLessThanOrEqual(shown.y + 1);
  const strip = await boxOf(page, '.years');
  expect(chosen.y, 'the chosen line begins below the years').toBeGreaterThanOrEqual(
    strip.bottom - 1,
  );
  for (const step of ['-1', '1']) {
    const button = await boxOf(page, `.event-sheet [data-step="${step}"]`);
    expect(button.bottom).toBeLessThanOrEqual(HEIGHT);
    expect(button.y).toBeGreaterThanOrEqual(HEIGHT - EDGE_PX);
  }
}

test.use({ viewport: { width: 360, height: HEIGHT }, hasTouch: true, isMobile: true });

for (const locale of LOCALES)
  test(`starts on the first screen, is short and never pans, in ${locale}`, async ({ page }) => {
    await openInTypefaces(page, fileOf('timeline', locale));
    await expect(page.locator('zoomable-timeline[data-ready]:not([data-pending])')).toBeVisible();
    expect((await boxOf(page, 'a.event .mark')).y).toBeLessThan(FIRST_WAIT_PX);
    const waits = await page.locator('a.event').count();
    expect(waits).toBeGreaterThan(8);
    expect((await boxOf(page, '.facts')).y).toBeGreaterThan(
      (await boxOf(page, '.drawing')).bottom - 1,
    );
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    expect(width).toBe(360);
    const lines = await page.locator('.facts .fact').count();
    expect(lines).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(AROUND_PX + lines * LINE_PX);
  });

test('« Tous les faits » shows only the list, with its track', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.views [data-view=tous]').tap();
  await expect(page.locator('.drawing')).toBeHidden();
  await expect(page.locator('.status')).toHaveText(/^\d+ faits affichés sur \d+\.$/);
  expect(await page.locator('.facts .track use').count()).toBeGreaterThan(100);
  await page.locator('.views [data-view=dates]').tap();
  await expect(page.locator('.drawing a.event')).toHaveCount(12);
});

/** Within this time d3-zoom takes a second tap for a double tap, in ms. */
const DOUBLE_TAP_MS = 500;

test('a tap on a wait opens its fact, with its mark visible', async ({ page }) => {
  await openTimeline(page);
  for (const at of [0, 4, 10]) {
    const wait = page.locator('a.event').nth(at);
    await wait.locator('.mark').tap();
    await expect(sheet(page).locator('h2')).toBeFocused();
    await expect(wait.locator('.mark')).toBeInViewport();
    const mark = await wait.locator('.mark').boundingBox();
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(
      (await boxOf(page, '.event-sheet')).y + 1,
    );
    await sheet(page).locator('[data-close]').tap();
    await expect(sheet(page)).toBeHidden();
    // Sooner, the next tap would be the second of a double tap, which zooms.
    await page.waitForTimeout(DOUBLE_TAP_MS);
  }
});

test('a tap on a line opens its fact below it, and Previous and Next do not move', async ({
  page,
}) => {
  await openTimeline(page);
  await line(page).tap();
  await expect(sheet(page).locator('h2')).toHaveText(/Disclose/);
  await expect(sheet(page).locator('h2')).toBeFocused();
  await expectSheetBelowItsLine(page);
  const place = await boxOf(page, '.event-sheet [data-step="1"]');
  for (const name of ['Fait suivant', 'Fait suivant', 'Fait précédent']) {
    await sheet(page).getByRole('button', { name }).tap();
    await expectSheetBelowItsLine(page);
    expect(await boxOf(page, '.event-sheet [data-step="1"]')).toEqual(place);
  }
  await sheet(page).locator('[data-close]').tap();
  await expect(sheet(page)).toBeHidden();
});

test('the sheet is restored after a reload, and after Back from a source', async ({ page }) => {
  await openTimeline(page);
  await line(page).tap();
  const title = (await sheet(page).locator('h2').textContent()) ?? '';
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${CHOSEN}`);
  await page.reload();
  await expect(sheet(page).locator('h2')).toHaveText(title);
  await page.waitForLoadState('load');
  await expect.poll(() => expectSheetBelowItsLine(page).then(() => true)).toBe(true);
  await sheet(page).locator('.piece-chip').first().click();
  await expect(page).toHaveURL(/piece/);
  await page.goBack();
  await expect(sheet(page).locator('h2')).toHaveText(title);
  await expectSheetBelowItsLine(page);
});

test('a year leads to its facts, below the sticky content', async ({ page }) => {
  await openTimeline(page);
  const years = await page.locator('.years a').allTextContents();
  expect(years.length).toBeGreaterThan(8);
  for (const year of [years.at(-2), years[0], '2023']) {
    await page
      .locator('.years a')
      .filter({ hasText: year ?? '' })
      .tap();
    await expect
      .poll(async () => {
        const strip = await boxOf(page, '.years');
        const heading = await boxOf(page, `#annee-${year} h3`);
        const below = heading.y - strip.bottom;
        return { isInWindow: strip.y >= 0, isJustBelow: below > -1 && below < TARGET_PX };
      })
      .toEqual({ isInWindow: true, isJustBelow: true });
    await expect(page.locator(`#annee-${year} .fact`).first()).toBeInViewport();
  }
});

/** Visible controls and their sizes; a link within a sentence may be small (WCAG 2.5.8). */
const smallTargets = (page: Page) =>
  page.locator('.timeline').evaluate(
    (timeline, least) =>
      [...timeline.querySelectorAll('a, button, summary, select, input, label, .hit')].flatMap(
        (control) => {
          const { width, height } = control.getBoundingClientRect();
          const isWords = control.matches('p a, label input, a:has(.hit), a.event');
          const isDrawn = control.checkVisibility({ visibilityProperty: true }) && width > 0;
          return isDrawn && !isWords && Math.min(width, height) < least - 0.5
            ? [`${control.outerHTML.slice(0, 80)} ${width} × ${height}`]
            : [];
        },
      ),
    TARGET_PX,
  );

test('no target is smaller than 24 px, with the filters and the sheet open too', async ({
  page,
}) => {
  await openTimeline(page);
  expect(await smallTargets(page)).toEqual([]);
  await page.locator('.controls .drop summary').tap();
  expect(await smallTargets(page)).toEqual([]);
  await page.locator('.controls .drop summary').tap();
  await line(page, '2015-police-nationale').tap();
  expect(await smallTargets(page)).toEqual([]);
});

test('a filter keeps its facts, their days and their years, and states how many', async ({
  page,
}) => {
  await openTimeline(page);
  await page.locator('.controls .drop summary').tap();
  await page.locator('label:has(#sujet-logiciel)').tap();
  await expect(page.locator('.fact:visible')).not.toHaveCount(0);
  await expect(page.locator('.fact[data-topic]:not([data-topic=logiciel]):visible')).toHaveCount(0);
  const shown = await page.locator('.facts .fact:not([hidden])').count();
  await expect(page.locator('.status')).toHaveText(new RegExp(`^${shown} faits affichés`));
  await expect(page.getByRole('button', { name: 'Effacer les filtres' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a line links to the page of its fact, and a URL with a fact leads to its line', async ({
    page,
  }) => {
    await page.goto(`frise.html#${CHOSEN}`);
    await expect(page.locator(`[id="${CHOSEN}"]`)).toBeInViewport();
    await line(page).tap();
    await expect(page).toHaveURL(new RegExp(`evenements/${CHOSEN}\\.html$`));
    await expect(page.locator('main')).toContainText('documents internes');
  });
});

test('a filter set on a phone is kept when it is rotated', async ({ page }) => {
  await openTimeline(page, 'frise.html');
  await page.locator('.controls .drop summary').tap();
  await page.locator('label:has(#sujet-revelation)').tap();
  await page.locator('.controls .drop summary').tap();
  const shown = await page.locator('.facts .fact[data-days]:visible').count();
  await page.setViewportSize({ width: 900, height: 420 });
  await expect(page.locator('.lane-name[data-topic] .count')).toHaveText([String(shown)]);
  expect((await boxOf(page, '.drawing')).width).toBeGreaterThan(800);
});

test('an open fact stays visible when the phone is rotated, and rotated back', async ({ page }) => {
  await openTimeline(page, 'frise.html');
  await line(page).tap();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let turn = 0; turn < 2; turn += 1) {
    await page.setViewportSize({ width: height, height: width });
    await expect(page.locator(`a.event[data-id="${CHOSEN}"] .mark`)).toBeInViewport();
    await expect(page.locator('.event-sheet')).toBeInViewport({ ratio: 0.95 });
    await page.setViewportSize({ width, height });
    const sheet = page.locator('.event-sheet');
    const line = page.locator('.fact[data-chosen] .what');
    await expect(line).toBeInViewport({ ratio: 1 });
    const [sheetBox, lineBox] = [await sheet.boundingBox(), await line.boundingBox()];
    expect((lineBox?.y ?? 0) + (lineBox?.height ?? 0)).toBeLessThanOrEqual(sheetBox?.y ?? 0);
  }
});
