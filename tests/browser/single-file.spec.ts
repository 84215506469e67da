/** Protects: a view carried away as one file works where there is no network and no site around it. */
import { expect, fromFolder, test } from './site.ts';

for (const file of ['emporter/frise.html', 'emporter/frise-parcours.html'])
  test(`${file} zooms, filters and opens facts, and asks for nothing`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await page.goto(fromFolder(file));
    await expect(page.locator('zoomable-timeline[data-ready]')).toBeAttached();

    const before = (await page.locator('.canvas').boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: 'Agrandir' }).click();
    expect((await page.locator('.canvas').boundingBox())?.width).toBeGreaterThan(before * 1.5);
    await page.getByRole('button', { name: 'Tout voir' }).click();

    await page.getByText('Chercher et filtrer').click();
    await page.getByRole('checkbox', { name: 'La justice' }).uncheck();
    await expect(page.locator('.lane[data-topic="justice"]')).toBeHidden();
    await page.getByRole('button', { name: 'Tout montrer' }).click();

    await page
      .getByRole('button', { name: /^(?:Lire fait par fait|Commencer la lecture)$/ })
      .click();
    const sheet = page.locator('dialog.event-sheet');
    await expect(sheet.locator('h3')).not.toBeEmpty();
    const number = sheet.locator('a[href^="#p"]').first();
    const target = (await number.getAttribute('href')) ?? '';
    await number.click();
    await expect(page.locator(target)).toBeInViewport();
    expect(asked).toEqual([fromFolder(file)]);
  });
