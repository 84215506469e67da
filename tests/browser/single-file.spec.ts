/** Checks that the timeline downloaded as one file works without a network and without the rest of the site. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, fromFolder, openTimeline, test } from './site.ts';

for (const locale of LOCALES) {
  const file = copyFile('alone', 'timeline', locale);
  const { timeline: words, topics } = strings(locale);
  test(`${file} zooms, filters and opens facts, and makes no request`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await openTimeline(page, fromFolder(file));
    const years = () => page.locator('.happened .tick text').allTextContents();
    const whole = await years();
    await page.getByRole('button', { name: words.close }).click();
    expect(await years()).not.toEqual(whole);
    await page.getByRole('button', { name: words.whole }).click();
    expect(await years()).toEqual(whole);

    const shown = () => page.locator('.fact:not([hidden])').count();
    const all = await shown();
    await page.locator('.filters summary').click();
    await page.getByRole('checkbox', { name: topics.justice }).click();
    await page.keyboard.press('Escape');
    const part = await shown();
    expect(part).toBeLessThan(all);
    expect(part).toBeGreaterThan(5);
    await page.getByRole('button', { name: words.controls.reset }).click();
    expect(await shown()).toBe(all);

    await page.locator('.field a[data-id] .mark').first().click();
    await expect(page.locator('.event-sheet .two-dates')).toBeVisible();
    expect(asked).toEqual([fromFolder(file)]);
  });
}
