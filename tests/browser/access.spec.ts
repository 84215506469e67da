/** Protects: no rule of axe broken on any page in either scheme; reflow, targets, focus, forced colours. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { axeFaults } from './axe.ts';
import { expect, isEnglish, openTimeline, PAGE_SAMPLE, sampleOf, test, WIDTHS } from './site.ts';

for (const file of PAGE_SAMPLE)
  test(`${file} breaks no rule of axe, and nothing moves by itself`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(file);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    // The schemes share their elements: in the dark one only colours can break a rule anew. The
    // editions share their styles: only what one edition alone has can break it anew in English.
    if (isEnglish(file) && !(await page.locator('aside.context, p.original').count())) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, 'cat.color')).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`the timeline with an event open breaks none either, in the ${colorScheme} scheme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openTimeline(page);
    await page.locator('a.event .mark').first().click();
    await expect(page.locator('dialog.event-sheet')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

for (const locale of LOCALES) {
  test(`no page scrolls sideways, from 320 px up, in ${locale}`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const file of sampleOf(locale)) {
      await page.goto(file);
      for (const width of locale === 'fr' ? [320, ...WIDTHS] : [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(async () => {
          // A drawing follows its width one frame later.
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
          return document.documentElement.scrollWidth - innerWidth;
        });
        expect(over, `${file} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });

  test(`text can be spaced as a reader wants without being cut, in ${locale} (WCAG 1.4.12)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const file of sampleOf(locale)) {
      await page.goto(file);
      // Through CSSOM: the policy of the page lets no style sheet in.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          if (!(element instanceof HTMLElement)) continue;
          element.style.lineHeight = '1.5';
          element.style.letterSpacing = '0.12em';
          element.style.wordSpacing = '0.16em';
        }
      });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, file).toBeLessThanOrEqual(0);
    }
  });
}

for (const locale of LOCALES)
  test(`a phone shows the five entries of the menu and the way in on its first screen, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(fileOf('home', locale));
    const entries = page.locator('.site-header nav a');
    await expect(entries).toHaveCount(5);
    for (const entry of await entries.all()) {
      const { width, height } = (await entry.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await expect(page.locator('.way-in')).toBeInViewport({ ratio: 1 });
  });

test('every control of the timeline is at least 24 px in each direction (WCAG 2.5.8)', async ({
  page,
}) => {
  await openTimeline(page);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, .filters label, a.event .mark, .cluster, .key-days a, .way-in',
      ),
    ]
      .map((element) => ({
        name: element.textContent?.trim() ?? '',
        rect: element.getBoundingClientRect(),
      }))
      .filter(({ rect }) => rect.width > 0 && (rect.width < 24 || rect.height < 24))
      .map(({ name, rect }) => `${name} ${rect.width}×${rect.height}`),
  );
  expect(small).toEqual([]);
});

test('a focused mark is ringed', async ({ page }) => {
  await openTimeline(page);
  await page.locator('a.event[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const ring = await page.evaluate(() => {
    const mark = document.activeElement?.querySelector('.mark');
    return mark ? getComputedStyle(mark).getPropertyValue('--hit-stroke') : '';
  });
  expect(ring).not.toBe('');
});

test('forced colours keep marks, threads and labels', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTimeline(page);
  const strokes = await page.evaluate(() =>
    ['.thread', '.symbols .shape-outline'].map((selector) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).stroke : 'none';
    }),
  );
  for (const stroke of strokes) expect(stroke).not.toBe('none');
});
