/** Protects: without JavaScript everything is there, readable and linked. */
import { expect, fromFolder, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every event can be read, with a date, a standing and a pièce', async ({ page }) => {
  await page.goto('frise.html');
  const cards = page.locator('.event-card');
  const count = await cards.count();
  expect(count).toBeGreaterThanOrEqual(75);
  await expect(page.locator('.event-card:visible')).toHaveCount(count);
  await expect(
    page.locator('.event-card:has(time):has(.event-standing b):has(.piece-chip)'),
  ).toHaveCount(count);
});

test('a mark leads to the entry of its event', async ({ page }) => {
  await page.goto('frise.html');
  const mark = page.locator('a.event').first();
  const id = await mark.getAttribute('href');
  await mark.locator('.mark').click();
  expect(new URL(page.url()).hash).toBe(id);
  await expect(page.locator(`[id="${id?.slice(1)}"]`)).toBeInViewport();
});

test('a filter hides what is not checked, in the drawing and in the list', async ({ page }) => {
  await page.goto('frise.html');
  await page.locator('.controls summary').click();
  await page.locator('#sujet-loi').uncheck();
  await expect(page.locator('.lane[data-topic=loi]')).toBeHidden();
  await expect(page.locator('li[data-topic=loi]:visible')).toHaveCount(0);
  await page.locator('#sujet-loi').check();
  await expect(page.locator('.lane[data-topic=loi]')).toBeVisible();
});

test('no control appears that only a script could move', async ({ page }) => {
  for (const file of [
    'frise.html',
    'frise-tableau.html',
    'que-savait-on.html',
    'resume-video.html',
  ]) {
    await page.goto(file);
    await expect(
      page.locator(':is(button, input, select):visible:not(.filters fieldset *)'),
      file,
    ).toHaveCount(0);
  }
});

test('a citation leads to its pièce, and the pièce back to the sentence', async ({ page }) => {
  await page.goto('briefcam.html');
  const claim = page.locator('.claim').first();
  const sentence = await claim.getAttribute('id');
  await claim.locator('.cite-piece').first().click();
  await expect(page).toHaveURL(/pieces(?:-presse)?\.html#/);
  const piece = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(piece).toBeInViewport();
  await piece.locator(`a[href="briefcam.html#${sentence}"]`).click();
  await expect(page.locator(`[id="${sentence}"]`)).toBeInViewport();
});

for (const article of ['briefcam', 'loi-jo-2023', 'cjr'])
  test(`every claim of ${article} has a permalink that works from a folder`, async ({ page }) => {
    await page.goto(fromFolder(`${article}-affirmations.html`));
    const links = await page
      .locator('.claim-foot > a:not([hreflang])')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(50);
    await page.goto(links[0] ?? '');
    await expect(page.locator(':target')).toBeInViewport();
    // The page is the same for all: from here on only its fragment changes.
    const address = page.url().split('#')[0];
    expect(links.filter((link) => link.split('#')[0] !== address)).toEqual([]);
    const lost = await page.evaluate(
      (hashes) =>
        hashes.filter((hash) => {
          location.hash = hash;
          const { top = -1, bottom = -1 } =
            document.querySelector(':target')?.getBoundingClientRect() ?? {};
          return bottom <= 0 || top >= innerHeight;
        }),
      links.map((link) => new URL(link).hash),
    );
    expect(lost).toEqual([]);
  });
