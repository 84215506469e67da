/** Checks that without JavaScript everything is present, readable and linked. */
import { expect, fromFolder, test } from './site.ts';

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

for (const width of [360, 768, 1440])
  test(`all facts are drawn at ${width} px, and a mark leads to the page of its fact`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('frise.html');
    const drawn = page.locator('.drawing svg:visible a[data-id]');
    const listed = await page.locator('.facts .year[id^=annee] .fact').count();
    // Those outside the ten years are counted at the ends.
    await expect(drawn).toHaveCount(listed + 2);
    await expect(page.locator('.day-said')).toContainText('13 novembre 2023');
    await page.locator('.drawing svg:visible .field a[data-id] .mark').first().click();
    await expect(page).toHaveURL(/evenements\//);
  });

test('the facts that were not public on the day of the line are listed', async ({ page }) => {
  await page.goto('frise.html');
  const [, said = ''] =
    /(\d+) avaient eu lieu/.exec(
      (await page.locator('.day-said').textContent())?.replaceAll('\u00a0', ' ') ?? '',
    ) ?? [];
  await expect(page.locator('[data-day-list=hidden] li:visible')).toHaveCount(Number(said));
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

for (const article of ['briefcam', 'loi-jo-2023', 'cjr'])
  test(`every claim of ${article} has a permalink that works from a folder${article === 'cjr' ? '' : ' @release'}`, async ({
    page,
  }) => {
    await page.goto(fromFolder(`${article}-affirmations.html`));
    const links = await page
      .locator('.claim-foot > a:not([hreflang])')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(50);
    await page.goto(links[0] ?? '');
    await expect(page.locator(':target')).toBeInViewport();
    // The page is the same for all of them: only its fragment changes.
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
