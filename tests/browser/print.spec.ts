/** Checks pages on paper. Every event, every pièce and its URL are printed; menus are not. */
import { TIMELINE_VIEWS } from '../../src/timeline/model/timeline-view.ts';
import { expect, test } from './site.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('the timeline prints a line for every event, with its date, below its drawing', async ({
  page,
}) => {
  await page.goto('frise.html');
  const events = await page.locator('.facts .fact').count();
  expect(events).toBeGreaterThan(100);
  await expect(page.locator('.fact:has(.date:visible) .what:visible')).toHaveCount(events);
  await expect(page.locator('.drawing a.event:visible')).not.toHaveCount(0);
  await expect(
    page
      .locator('.toolbar, .counted, .zoom, .controls, .event-sheet, .fact-card, nav')
      .locator('visible=true'),
  ).toHaveCount(0);
});

test('the drawing fits the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  for (const view of TIMELINE_VIEWS) {
    await page.goto(`frise.html?vue=${view}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const ends = await page
      .locator('.drawing svg.scene, .drawing text, .drawing .mark')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(ends.length, view).toBeGreaterThan(20);
    expect(Math.max(...ends), view).toBeLessThanOrEqual(680);
  }
});

test('paper names each minister in the band above all the facts', async ({ page }) => {
  await page.goto('frise.html?vue=tous');
  const names = page.locator('a.term text');
  await expect(names).not.toHaveCount(0);
  await expect(page.locator('a.term text:visible')).toHaveCount(await names.count());
});

test('the pièces print their URLs in full', async ({ page }) => {
  await page.goto('pieces.html');
  const addresses = await page.locator('.piece-address a:visible').allTextContents();
  expect(addresses.length).toBeGreaterThan(200);
  expect(addresses.filter((text) => !/^https?:\/\/\S+$/.test(text.trim()))).toEqual([]);
});

test('an article prints the pièces that it cites, and how to cite it', async ({ page }) => {
  await page.goto('cjr.html');
  const cited = page.locator('.cited li');
  expect(await cited.count()).toBeGreaterThan(30);
  await expect(page.locator('.cited li:visible')).toHaveCount(await cited.count());
  await expect(page.locator('#citer dd').first()).toBeVisible();
  // No note opens on paper, so it prints the numbers that the screen only counts.
  const counted = page.locator('.cite a', { hasText: '+' }).first();
  await expect(counted).toHaveAttribute('data-more', /^\d+(?:, \d+)+$/);
  const after = await counted.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).not.toBe('none');
  await expect(page.locator('.notes > *').locator('visible=true')).toHaveCount(0);
  await expect(page.locator('.more').first()).toBeVisible();
  await expect(page.locator('.more > div:visible')).toHaveCount(
    await page.locator('.more').count(),
  );
});
