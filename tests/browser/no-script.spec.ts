/** Protects: without JavaScript everything is there, readable and linked. */
import { expect, fromFolder, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every event can be read, with a date, a standing and a pièce', async ({ page }) => {
  await page.goto('frise.html');
  const cards = page.locator('.event-card');
  const count = await cards.count();
  expect(count).toBeGreaterThanOrEqual(75);
  await expect(page.locator('.fact :is(.date, .what):visible')).not.toHaveCount(0);
  // A line opens by a click and by a key, a group as well.
  for (const [at, open] of [
    () => page.locator('details.year > summary').click(),
    () => page.locator('.fact summary:visible').first().click(),
    () => page.locator('.fact summary:visible').nth(1).press('Enter'),
  ].entries()) {
    await open();
    await expect(page.locator('.facts details[open]')).toHaveCount(at + 1);
  }
  await page.locator('.facts details').evaluateAll((lines) => {
    for (const line of lines) line.setAttribute('open', '');
  });
  await expect(page.locator('.fact summary:has(.date):has(.what):visible')).toHaveCount(count);
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

test('below the ministers stands what their names do not say', async ({ page }) => {
  for (const file of ['frise.html', 'frise-parcours.html']) {
    await page.goto(file);
    await expect(page.locator('.band-note').first(), file).toBeVisible();
    await expect(page.locator('.band-note').first(), file).toContainText(
      'Ils ne disent pas que le ministre les connaissait, ni qu’il en répond.',
    );
  }
});

test('a filter hides what is not checked, in the drawing and in the list', async ({ page }) => {
  await page.goto('frise.html');
  const lanes = page.locator('.lane:visible');
  const lines = page.locator('li[data-topic]:visible');
  const [allLanes, allLines] = [await lanes.count(), await lines.count()];
  await page.locator('label:has(#sujet-loi)').click();
  await expect(page.locator('.lane[data-topic=loi]')).toBeVisible();
  await expect(lanes).toHaveCount(1);
  await expect(page.locator('li[data-topic=loi]:visible')).not.toHaveCount(0);
  await expect(page.locator('li[data-topic]:not([data-topic=loi]):visible')).toHaveCount(0);
  await page.locator('label:has(#sujet-loi)').click();
  await expect(lanes).toHaveCount(allLanes);
  await expect(lines).toHaveCount(allLines);
});

test('no control appears that only a script could move', async ({ page }) => {
  for (const file of [
    'frise.html',
    'frise-tableau.html',
    'que-savait-on.html',
    'resume-video.html',
    'recherche.html',
  ]) {
    await page.goto(file);
    await expect(
      page.locator(
        ':is(button:not([popovertarget]), input, select):visible:not(.filters fieldset *)',
      ),
      file,
    ).toHaveCount(0);
  }
});

test('a citation leads to its pièce, and the pièce back to the sentence', async ({ page }) => {
  await page.goto('briefcam.html');
  const claim = page.locator('.claim').first();
  const sentence = await claim.getAttribute('id');
  await claim.locator('.cite').first().click();
  await page.locator('.notes > :visible a[href^="pieces.html#"]').first().click();
  await expect(page).toHaveURL(/pieces\.html#p\d+$/);
  const number = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(number).toBeInViewport();
  const piece = page.locator('.piece').filter({ has: number });
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
