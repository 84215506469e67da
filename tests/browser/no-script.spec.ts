/** Checks that without JavaScript everything is present, readable and linked. */
import { expect, fromFolder, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every event is a line with its date and standing, linked to the page with the rest (RGAA 1.6, 7.2)', async ({
  page,
}) => {
  await page.goto('frise.html');
  const lines = page.locator('.fact');
  const count = await lines.count();
  expect(count).toBeGreaterThanOrEqual(75);
  // A group opens with a click.
  await page.locator('details.year > summary').click();
  await expect(
    page.locator('.fact:has(.date:visible):has(.standing) .what[href^="evenements/"]:visible'),
  ).toHaveCount(count);
  await lines.nth(20).locator('.what').click();
  await expect(page).toHaveURL(/evenements\/\d{4}/);
  await expect(page.locator('main .event-standing:visible').first()).toBeVisible();
  await expect(page.locator('main a[href*="pieces.html#"]:visible').first()).toBeVisible();
});

for (const width of [360, 768, 1440])
  test(`the initial view is drawn completely at ${width} px, and a mark links to the line of its event`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('frise.html');
    const marks = page.locator('.drawing a.event:visible');
    const [, said = ''] =
      /^(\d+) faits/.exec((await page.locator('.status').textContent()) ?? '') ?? [];
    await expect(marks).toHaveCount(Number(said));
    await expect(page.locator('.drawing .frame:visible .rail-line')).toHaveCount(1);
    const href = await marks.first().getAttribute('href');
    await marks.first().locator('.mark').click();
    expect(new URL(page.url()).hash).toBe(href);
    await expect(page.locator(`[id="${href?.slice(1)}"]`)).toBeInViewport();
  });

test('a filter hides unchecked topics, in the drawing and in the list', async ({ page }) => {
  await page.goto('frise.html');
  const rows = page.locator('.drawing a.event:visible');
  const lines = page.locator('li[data-topic]:visible');
  const [allRows, allLines] = [await rows.count(), await lines.count()];
  await page.locator('.controls .drop > summary').click();
  await page.locator('label:has(#sujet-logiciel)').click();
  for (const shown of [rows, lines]) await expect(shown).not.toHaveCount(0);
  for (const where of ['.drawing a.event', 'li.fact'])
    await expect(
      page.locator(`${where}[data-topic]:not([data-topic=logiciel]):visible`),
      where,
    ).toHaveCount(0);
  await page.locator('label:has(#sujet-logiciel)').click();
  await expect(rows).toHaveCount(allRows);
  await expect(lines).toHaveCount(allLines);
});

test('no control appears that needs a script', async ({ page }) => {
  for (const file of ['frise.html', 'que-savait-on.html', 'resume-video.html', 'recherche.html']) {
    await page.goto(file);
    await expect(
      page.locator(
        ':is(button:not([popovertarget]), input, select):visible:not(.controls fieldset *)',
      ),
      file,
    ).toHaveCount(0);
  }
});

test('a citation links to its pièce, and the pièce back to the sentence', async ({ page }) => {
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
