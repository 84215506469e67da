/** Protects: on the first screen the question is answered by the drawing, whose words never touch, at any width. */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { expect, test } from './site.ts';

const WIDTHS = [320, 360, 500, 767, 768, 1023, 1024, 1280, 1440] as const;
/** From the top of the screen, in px. */
const DRAWING_WITHIN = 600;
const TABS_WITHIN = 800;

/** Words of the drawing that is shown which touch other words, or leave the drawing. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const svg = [...document.querySelectorAll('.two-clocks a > svg')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    if (!svg) return ['no drawing'];
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent ?? '',
      rect: text.getBoundingClientRect(),
    }));
    const outside = words.filter(
      ({ rect }) => rect.left < frame.left - 1 || rect.right > frame.right + 1,
    );
    // A box of text has air above and below its letters: 3 px of it may overlap.
    const touching = words.flatMap((a, at) =>
      words
        .slice(at + 1)
        .filter(
          (b) =>
            a.rect.left < b.rect.right &&
            b.rect.left < a.rect.right &&
            a.rect.top + 3 < b.rect.bottom &&
            b.rect.top + 3 < a.rect.bottom,
        )
        .map((b) => `${a.said} × ${b.said}`),
    );
    return [...outside.map(({ said }) => said), ...touching];
  });
}

for (const locale of LOCALES) {
  test(`the words of the drawing touch nothing, from 320 to 1440 px, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(fileOf('home', locale));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsOf(page), `${width} px`).toEqual([]);
    }
  });

  test(`the drawing and the folders are on the first screen in ${locale} @once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(fileOf('home', locale));
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
