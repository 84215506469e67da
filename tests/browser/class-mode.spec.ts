/**
 * Checks the class mode: a page opened from the steps of a session hides the counts that the class is to find until
 * somebody asks for them, from any folder, and is as usual from any other link.
 */
import { quickAxeFaults } from './axe.ts';
import { expect, fromFolder, test } from './site.ts';
import type { Page } from '@playwright/test';

/** Pages with a count to find, where it stands, and what it is without the class mode. */
const COUNTS = [
  {
    file: 'que-savait-on.html',
    place: '[data-state=unknown] h2',
    count: /^Arrivé, mais pas encore public \d+$/,
  },
  {
    file: 'resume-video.html',
    fragment: '#recherche',
    place: '.live',
    count: /40 passages gardés/,
  },
] as const;

const address = (one: (typeof COUNTS)[number], search: string) =>
  `${one.file}${search}${'fragment' in one ? one.fragment : ''}`;
const hiddenCounts = (page: Page) => page.locator('[data-class-hidden]:visible');
const show = (page: Page, place: string) =>
  page.locator(place).getByRole('button', { name: 'Montrer' });

for (const one of COUNTS) {
  test(`${one.file}: the count is out of the accessibility tree until it is shown by keyboard`, async ({
    page,
  }) => {
    await page.goto(address(one, '?classe=1'));
    const place = page.locator(one.place);
    await expect(show(page, one.place)).toBeVisible();
    await expect(hiddenCounts(page)).toHaveCount(0);
    expect(await place.ariaSnapshot()).not.toMatch(/public \d|\d+ passages?/);
    const box = await show(page, one.place).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await show(page, one.place).focus();
    await page.keyboard.press('Enter');
    await expect(show(page, one.place)).toHaveCount(0);
    await expect(place.locator('[data-class-hidden]')).toBeFocused();
    expect(await place.innerText()).toMatch(one.count);
    expect(await quickAxeFaults(page)).toEqual([]);
  });

  test(`${one.file}: any other value hides nothing`, async ({ page }) => {
    for (const search of ['', '?classe=2', '?classe=1%00', '?classe=<b>', '?Classe=1']) {
      await page.goto(address(one, search));
      await expect(page.locator(one.place).locator('[data-class-hidden]')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Montrer' })).toHaveCount(0);
    }
  });
}

test('another search, or another day, is hidden again', async ({ page }) => {
  await page.goto('resume-video.html?classe=1#recherche');
  await show(page, '.live').click();
  await expect(page.locator('.live [data-class-hidden]')).toBeVisible();
  await page.getByLabel('Couleur').selectOption('orange');
  await expect(page.locator('.live [data-class-hidden]')).toBeHidden();
  await show(page, '.live').click();
  await expect(page.locator('.live [role=status]')).toContainText('15 passages gardés');

  await page.goto('que-savait-on.html?classe=1');
  const unknown = '[data-state=unknown] h2';
  await page.locator('[data-key-day="2023-11-13"]').click();
  await show(page, unknown).click();
  await expect(page.locator(`${unknown} .lane-count`)).toHaveText(/^\d+$/);
  await page.locator('[data-key-day="2023-11-15"]').click();
  await expect(page.locator(`${unknown} .lane-count`)).toBeHidden();
  await expect(show(page, unknown)).toBeVisible();
});

test('the steps of a session open their pages in class mode, in both languages', async ({
  page,
}) => {
  await page.goto('seance-snt-2de.html');
  await page.locator('.lesson-to a[href*="#recherche"]').click();
  await expect(page).toHaveURL(/resume-video\.html\?classe=1#recherche$/);
  await expect(show(page, '.live')).toBeVisible();
  await page.locator('.site-header a[hreflang]').click();
  await expect(page).toHaveURL(/video-summary\.html\?classe=1#recherche$/);
  await expect(page.locator('.live').getByRole('button', { name: 'Show' })).toBeVisible();
});

test('a frame has no class mode', async ({ page }) => {
  await page.goto('embed/fr/resume-video.html?classe=1');
  await expect(page.getByRole('button', { name: 'Montrer' })).toHaveCount(0);
  await expect(page.locator('[data-class-hidden][hidden]')).toHaveCount(0);
});

test.describe('from a folder', () => {
  test('the class mode works', async ({ page }) => {
    await page.goto(`${fromFolder('seance-snt-2de.html')}`);
    await page.locator('.lesson-to a[href*="resume-video"][href*="recherche"]').click();
    await expect(show(page, '.live')).toBeVisible();
    await expect(hiddenCounts(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is as it is without the class mode', async ({ page }) => {
    for (const one of COUNTS) {
      await page.goto(address(one, '?classe=1'));
      await expect(page.locator(one.place).locator('[data-class-hidden]')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Montrer' })).toHaveCount(0);
    }
  });
});
