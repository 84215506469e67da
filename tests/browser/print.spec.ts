/** Checks pages on paper. Every event, every pièce and its URL are printed; menus are not. */
import { LAYOUTS } from '../../src/timeline/model/view-state.ts';
import { expect, test } from './site.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('the timeline prints a line for every fact, with its date, below its drawing', async ({
  page,
}) => {
  await page.goto('frise.html');
  const facts = await page.locator('.facts .fact').count();
  expect(facts).toBeGreaterThan(100);
  await expect(page.locator('.fact:has(.date:visible) .what:visible')).toHaveCount(facts);
  await expect(page.locator('.drawing .field a:visible')).not.toHaveCount(0);
  await expect(
    page.locator('.toolbar, .event-sheet, .fact-card, nav').locator('visible=true'),
  ).toHaveCount(0);
});

test('the drawing fits the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 960 });
  for (const view of LAYOUTS) {
    await page.goto(`frise.html?vue=${view}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const ends = await page
      .locator('.drawing svg :is(text, .mark):visible')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(ends.length, view).toBeGreaterThan(10);
    expect(Math.max(...ends), view).toBeLessThanOrEqual(690);
  }
});

test('the sources print unfolded, each with its URL in full', async ({ page }) => {
  await page.goto('pieces.html');
  const addresses = page.locator('.entry a[rel]:visible');
  expect(await addresses.count()).toBeGreaterThan(200);
  const printed = await addresses
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toMatch(/https?:/);
});

test('an article prints the pièces that it cites, and how to cite it', async ({ page }) => {
  await page.goto('cjr.html');
  const cited = page.locator('.cited li');
  expect(await cited.count()).toBeGreaterThan(30);
  await expect(page.locator('.cited li:visible')).toHaveCount(await cited.count());
  await expect(page.locator('#citer dd').first()).toBeVisible();
  // No note opens on paper, so it prints the numbers that the screen only counts.
  const counted = page.locator('.cite a', { hasText: 'sources' }).first();
  await expect(counted).toHaveAttribute('data-more', /^\d+(?:, \d+)+$/);
  const after = await counted.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).not.toBe('none');
  await expect(page.locator('.notes > *').locator('visible=true')).toHaveCount(0);
  // The rest of a section prints if its reader has opened it.
  await expect(page.locator('.more:visible')).toHaveCount(0);
  await page
    .locator('.more')
    .first()
    .evaluate((rest: HTMLDetailsElement) => (rest.open = true));
  await expect(page.locator('.more > div:visible')).toHaveCount(1);
});
