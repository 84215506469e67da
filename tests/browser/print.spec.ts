/** Protects: the page on paper. Every event, every pièce and its address are printed; menus are not. */
import { expect, test } from './site.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('the timeline prints every event with its pièces', async ({ page }) => {
  await page.goto('frise.html');
  const events = await page.locator('.facts .fact').count();
  expect(events).toBeGreaterThan(100);
  await expect(page.locator('.event-card:visible')).toHaveCount(events);
  await expect(
    page.locator('.toolbar, .counted, .zoom, .filters, .event-sheet, nav').locator('visible=true'),
  ).toHaveCount(0);
});

test('the drawing fits the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto('frise.html');
  const box = await page.locator('.canvas').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(680);
});

test('paper names each minister in the band, with what their names do not say', async ({
  page,
}) => {
  for (const file of ['frise.html', 'frise-parcours.html']) {
    await page.goto(file);
    const names = page.locator('.term text');
    await expect(names, file).not.toHaveCount(0);
    await expect(page.locator('.term text:visible'), file).toHaveCount(await names.count());
    await expect(page.locator('.band-note'), file).toBeVisible();
    // No fact is open: no outline needs a key.
    await expect(page.locator('.band-key:visible'), file).toHaveCount(0);
  }
});

test('the pièces print their addresses in full', async ({ page }) => {
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
  // Paper opens no note: it has the numbers that a group only counts on the screen.
  const counted = page.locator('.cite a', { hasText: '+' }).first();
  await expect(counted).toHaveAttribute('data-more', /^\d+(?:, \d+)+$/);
  const after = await counted.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).not.toBe('none');
  await expect(
    page.locator('.sidenote, .notes > *, .without-marks').locator('visible=true'),
  ).toHaveCount(0);
});
