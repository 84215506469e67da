/** Checks that a view downloaded as one file works without a network and without the rest of the site. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, fromFolder, settled, test } from './site.ts';
import { seenLength } from './timeline-view.ts';

for (const locale of LOCALES) {
  const file = copyFile('alone', 'timeline', locale);
  const { timeline: words, topics } = strings(locale);
  test(`${file} zooms, filters and opens facts, and makes no request`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await page.goto(fromFolder(file));
    await expect(page.locator('zoomable-timeline[data-ready]:not([data-pending])')).toBeAttached();

    const before = await seenLength(page);
    await page.getByRole('button', { name: words.zoomIn }).click();
    await settled(page);
    expect(await seenLength(page)).toBeLessThan(before * 0.6);
    await page.getByRole('button', { name: words.whole }).click();
    expect(await seenLength(page)).toBe(before);

    const justice = page.getByRole('checkbox', { name: topics.justice });
    const others = page.locator('.fact:not([data-topic="justice"]):visible');
    await expect(others).not.toHaveCount(0);
    await page.locator('.controls .drop > summary').click();
    await page.locator('label').filter({ has: justice }).click();
    await expect(page.locator('.lane-name[data-topic="justice"]')).toBeVisible();
    await expect(others).toHaveCount(0);
    await page.getByRole('button', { name: words.controls.reset }).click();
    await expect(others).not.toHaveCount(0);

    await page.getByRole('button', { name: words.present }).click();
    const sheet = page.locator('.event-sheet');
    const id = (await page.locator('.drawing a.event').first().getAttribute('data-id')) ?? '';
    const first = (await page.locator(`[id="${id}"] .what`).textContent()) ?? '';
    await expect(sheet.locator('h2')).toHaveText(first);
    await page.keyboard.press('Escape');
    const number = sheet.locator('a[href^="#p"]').first();
    const target = (await number.getAttribute('href')) ?? '';
    await number.click();
    await expect(page.locator(target)).toBeInViewport();
    expect(asked).toEqual([fromFolder(file)]);
  });
}
