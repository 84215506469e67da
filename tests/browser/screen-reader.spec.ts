/**
 * Checks the timeline by keyboard alone, through the accessibility tree: one tab stop, each fact with both dates and its
 * standing, a slider for the day, the whole story of a fact.
 */
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { expect, openTimeline, test } from './site.ts';

/** More Tab presses than any page needs. */
const TABS_MAX = 80;
/** One fact in this many is opened. */
const SAMPLE_STEP = isRelease ? 8 : 30;
const STANDING = /(?:Établi|Rapporté|Affirmé|Contesté)/;

/** Collapses white space, so that layout does not matter. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Presses Tab until a fact of the drawing is focused. */
async function tabToDrawing(page: Page): Promise<void> {
  for (let press = 0; press < TABS_MAX; press += 1) {
    await page.keyboard.press('Tab');
    if (await focusedFact(page)) return;
  }
  throw new Error('No fact of the drawing is reached by Tab.');
}

/** Id of the fact with the focused mark; empty for anything else. */
const focusedFact = (page: Page) =>
  page.evaluate(() =>
    document.activeElement?.matches('.drawing a[data-id]')
      ? (document.activeElement.getAttribute('data-id') ?? '')
      : '',
  );

/** Ids of the facts that are drawn, in the order of the list. */
const listed = (page: Page) =>
  page
    .locator('.facts .fact')
    .evaluateAll((facts) =>
      facts
        .map(({ id }) => id)
        .filter((id) => document.querySelector(`.drawing a[data-id="${id}"]`) !== null),
    );

test('Tab reaches one fact of the drawing, and leaves it (RGAA 7.3, 12.8, 12.9)', async ({
  page,
}) => {
  await openTimeline(page);
  await tabToDrawing(page);
  await page.keyboard.press('ArrowRight');
  const id = await focusedFact(page);
  await page.keyboard.press('Tab');
  expect(await focusedFact(page)).toBe('');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedFact(page)).toBe(id);
});

test('the arrow visits the facts in order, each says its dates and standing, Enter opens its story, Escape restores the focus', async ({
  page,
}) => {
  test.slow();
  await openTimeline(page);
  const ids = await listed(page);
  expect(ids.length).toBeGreaterThan(100);
  await tabToDrawing(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await focusedFact(page), 'beyond the last').toBe(ids.at(-1));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  const sheet = page.locator('.event-sheet');
  for (const [at, id] of ids.slice(0, isRelease ? ids.length : SAMPLE_STEP + 1).entries()) {
    expect(await focusedFact(page)).toBe(id);
    const link = page.locator(`.drawing a[data-id="${id}"]`);
    const name = plain((await link.getAttribute('aria-label')) ?? '');
    for (const said of [STANDING, /\d{4}/]) expect(name, id).toMatch(said);
    if ((await link.locator('.known').count()) > 0) expect(name, id).toMatch(/public/);
    if (at % SAMPLE_STEP === 0) {
      await page.keyboard.press('Enter');
      await expect(sheet.locator('h2')).toBeFocused();
      await expect(sheet.locator('.event-standing')).toBeVisible();
      const heard = plain(await sheet.ariaSnapshot());
      for (const said of [STANDING, /link "\[\d+\]"/]) expect(heard, id).toMatch(said);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      expect(await focusedFact(page)).toBe(id);
    }
    await page.keyboard.press('ArrowRight');
  }
});

test('the day is a slider: a key moves it, and it says what was known', async ({ page }) => {
  await openTimeline(page);
  const slider = page.getByRole('slider');
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /^Le 13 novembre 2023/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Le 14 novembre 2023/);
  await expect(page.locator('.day-said')).toContainText('14 novembre 2023');
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Le 1er janvier 2015/);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Le 31 décembre 2025/);
});
