/** Protects: on the first screen the question is answered by the drawing, whose words never touch, at any width. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { expect, test } from './site.ts';
import { touchingWords } from './touching-words.ts';
import { openInTypefaces } from './typeface-states.ts';

const WIDTHS = [320, 360, 500, 767, 768, 1023, 1024, 1280, 1440] as const;
/** From the top of the screen, in px. */
const DRAWING_WITHIN = 600;
const TABS_WITHIN = 800;

for (const locale of LOCALES) {
  test(`the words of the drawing touch nothing, from 320 to 1440 px, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(fileOf('home', locale));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await touchingWords(page), `${width} px`).toEqual([]);
    }
  });

  test(`the drawing and the folders are on the first screen in ${locale} @once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openInTypefaces(page, fileOf('home', locale));
    const drawing = await page.locator('.two-clocks > a').boundingBox();
    expect(drawing?.y).toBeLessThan(DRAWING_WITHIN);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const tab of await page.locator('[data-folder] h3').all()) {
      const box = await tab.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(TABS_WITHIN);
    }
  });

  test(`the drawing is one link, reached by the keyboard, in ${locale} @once`, async ({ page }) => {
    await page.goto(fileOf('home', locale));
    const link = page.locator('.two-clocks > a');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${fileOf('timeline', locale)}$`));
  });
}
