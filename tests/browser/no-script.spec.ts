/** Checks that without JavaScript everything is present, readable and linked. */
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every fact is a line with its date and standing, linked to the page with the rest (RGAA 1.6, 7.2)', async ({
  page,
}) => {
  await page.goto('frise.html');
  const lines = page.locator('.fact');
  const count = await lines.count();
  expect(count).toBeGreaterThan(100);
  await expect(
    page.locator('.fact:has(.date:visible):has(.standing) .what[href^="evenements/"]:visible'),
  ).toHaveCount(count);
  await lines.nth(20).locator('.what').click();
  await expect(page).toHaveURL(/evenements\/\d{4}/);
  await expect(page.locator('main .event-standing:visible').first()).toBeVisible();
  await expect(page.locator('main a[href*="pieces.html#"]:visible').first()).toBeVisible();
});

test('a mark of the drawing leads to the page of its fact', async ({ page }) => {
  await page.goto('frise.html');
  await page.locator('.drawing svg:visible .field a[data-id] .mark').first().click();
  await expect(page).toHaveURL(/evenements\//);
});

test('no control appears that needs a script', async ({ page }) => {
  for (const file of ['frise.html', 'frise-parcours.html', 'resume-video.html', 'recherche.html']) {
    await page.goto(file);
    await expect(
      page.locator(':is(button:not([popovertarget]), input, select):visible'),
      file,
    ).toHaveCount(0);
  }
});

test('a citation links to its pièce, and the pièce back to the first sentence of the text that cites it', async ({
  page,
}) => {
  await page.goto('briefcam.html');
  const claim = page.locator('.claim').first();
  await claim.locator('.cite').first().click();
  await page.locator('.notes > :visible a[href^="pieces.html#"]').first().click();
  await expect(page).toHaveURL(/pieces\.html#p\d+$/);
  const number = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(number).toBeInViewport();
  const piece = page.locator('.entry').filter({ has: number });
  await piece.locator('a[href^="briefcam.html#"]').click();
  const sentence = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${sentence}"]`)).toBeInViewport();
});
