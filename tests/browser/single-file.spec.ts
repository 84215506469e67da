/** Protects: a view carried away as one file works where there is no network and no site around it. */
import { copyFile } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, fromFolder, test } from './site.ts';

const FILES = [
  ['timeline', 'fr'],
  ['preset-parcours', 'fr'],
  ['preset-parcours', 'en'],
] as const;

for (const [address, locale] of FILES) {
  const file = copyFile('alone', address, locale);
  const { timeline: words, topics } = strings(locale);
  test(`${file} zooms, filters and opens facts, and asks for nothing`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await page.goto(fromFolder(file));
    await expect(page.locator('zoomable-timeline[data-ready]')).toBeAttached();

    const before = (await page.locator('.canvas').boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: words.zoomIn }).click();
    expect((await page.locator('.canvas').boundingBox())?.width).toBeGreaterThan(before * 1.5);
    await page.getByRole('button', { name: words.zoomAll }).click();

    await page.getByText(words.filters).click();
    await page.getByRole('checkbox', { name: topics.justice }).uncheck();
    await expect(page.locator('.lane[data-topic="justice"]')).toBeHidden();
    await page.getByRole('button', { name: words.controls.reset }).click();

    await page
      .getByRole('button', { name: new RegExp(`^(?:${words.stepThrough}|${words.guided})$`) })
      .click();
    const sheet = page.locator('dialog.event-sheet');
    await expect(sheet.locator('h3')).not.toBeEmpty();
    const number = sheet.locator('a[href^="#p"]').first();
    const target = (await number.getAttribute('href')) ?? '';
    await number.click();
    await expect(page.locator(target)).toBeInViewport();
    expect(asked).toEqual([fromFolder(file)]);
  });
}
