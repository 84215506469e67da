/** Protects: the procedure can be walked by eye, by key and by ear, and is whole without a script. */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './site.ts';

const FILE = 'procedure-cjr.html';
const LAST = 'classement-signalement';

/** The drawing that this width shows. */
const drawn = (page: Page) => page.locator('.procedure .drawing:visible');
const stepOf = (page: Page, id: string) => drawn(page).locator(`a.step[data-step=${id}]`);

async function open(page: Page): Promise<void> {
  await page.goto(FILE);
  await expect(page.locator('.walker')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, name] of [
    [360, 'narrow'],
    [1440, 'wide'],
  ] as const)
    test(`one drawing shows at ${width} px, and a step leads to its entry`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(FILE);
      await expect(drawn(page)).toHaveCount(1);
      await expect(drawn(page)).toHaveClass(new RegExp(name));
      await expect(page.locator('.walker')).toBeHidden();
      await stepOf(page, LAST).click();
      expect(new URL(page.url()).hash).toBe(`#etape-${LAST}`);
      await expect(page.locator(`#etape-${LAST}`)).toBeInViewport();
    });

  test('a walk is a list whose steps lead to their entries', async ({ page }) => {
    await page.goto(FILE);
    await page.locator('#parcours-briefcam .walk-step').last().click();
    expect(new URL(page.url()).hash).toBe(`#etape-${LAST}`);
  });

  test('two questions lead to a door, and to what its ends do not mean', async ({ page }) => {
    await page.goto(FILE);
    await page.locator('#porte-depute > summary').click();
    await page.locator('#porte-depute .brought > summary').first().click();
    const answer = page.locator('#porte-depute .brought').first();
    await expect(answer.getByText('Signalement classé sans suite')).toBeVisible();
    await expect(answer.getByText('Ce que cela ne veut pas dire').first()).toBeVisible();
  });
});

for (const locale of LOCALES)
  test(`no words are clipped: each line of the drawing fits its box, at both widths, in ${locale}`, async ({
    page,
  }) => {
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(fileOf('procedure', locale));
      await page.evaluate(() => document.fonts.ready);
      const clipped = await drawn(page).evaluate((svg) => {
        const drawing = svg.getBoundingClientRect();
        const fits = (inner: DOMRect, outer: DOMRect) =>
          inner.left >= outer.left - 1 &&
          inner.right <= outer.right + 1 &&
          inner.top >= outer.top - 1 &&
          inner.bottom <= outer.bottom + 1;
        const inBoxes = [...svg.querySelectorAll('a.step')].filter((step) => {
          const box = step.querySelector('rect')?.getBoundingClientRect();
          const text = step.querySelector('text')?.getBoundingClientRect();
          return box && text && !fits(text, box);
        });
        const labels = [...svg.querySelectorAll('text')].filter(
          (text) => !fits(text.getBoundingClientRect(), drawing),
        );
        return [...inBoxes, ...labels].map(({ textContent }) => textContent);
      });
      expect(clipped, `${width} px`).toEqual([]);
    }
  });

test('the keyboard follows a walk to its end, and back', async ({ page }) => {
  await open(page);
  const next = page.getByRole('button', { name: 'Suivant' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(stepOf(page, 'examen-signalement')).toHaveAttribute('data-walked', 'here');
  await page.keyboard.press('ArrowRight');
  await expect(stepOf(page, LAST)).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, LAST)).toBeInViewport();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await expect(stepOf(page, 'plainte')).toHaveAttribute('data-open', '');
  await page.keyboard.press('Home');
  await expect(stepOf(page, 'signalement')).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, 'plainte')).not.toHaveAttribute('data-open', '');
});

test('a screen reader hears the place, the date, the step and its sentence', async ({ page }) => {
  await open(page);
  const status = page.locator('.walker').getByRole('status');
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByRole('button', { name: 'Suivant' }).click();
  await expect(status).toContainText('Étape 3 sur 3');
  await expect(status).toContainText('27 janvier 2025');
  await expect(status).toContainText('faute de pouvoir imputer');
  await expect(status.getByRole('link', { name: 'pièce 60' }).first()).toBeVisible();
  await expect(stepOf(page, LAST)).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('.procedure [aria-current=step]:visible')).toHaveCount(1);
});

test('another walk is chosen, and starts at its beginning', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByLabel('Parcours', { exact: true }).selectOption('garde-des-sceaux');
  await expect(stepOf(page, 'plainte')).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, LAST)).not.toHaveAttribute('data-walked', /./);
  await expect(drawn(page).locator('path[data-walked=ahead]')).toHaveCount(12);
});

test('a walk plays to its end and stops by itself; a pause holds it', async ({ page }) => {
  await page.clock.install();
  await open(page);
  const play = page.locator('[data-do=play]');
  await play.click();
  await expect(play).toHaveText('Pause');
  await page.clock.runFor(60_000);
  await expect(stepOf(page, LAST)).toHaveAttribute('data-walked', 'here');
  await expect(play).toHaveText('Lire');
  await play.click();
  await expect(stepOf(page, 'signalement')).toHaveAttribute('data-walked', 'here');
  await play.click();
  await page.clock.runFor(60_000);
  await expect(stepOf(page, 'signalement')).toHaveAttribute('data-walked', 'here');
});

/** Frames that the page asks for in a second after a step. */
async function framesAfterStep(
  page: Page,
): Promise<{ asked: number; late: number; dashed: boolean }> {
  await open(page);
  return page.evaluate(async () => {
    let asked = 0;
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return real(callback);
    };
    document.querySelector<HTMLElement>('[data-do=next]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const dashed = [...document.querySelectorAll<SVGPathElement>('path.passage')].some(
      ({ style }) => style.strokeDasharray !== '',
    );
    return { asked, late: asked - before, dashed };
  });
}

test('the line that is traced stops by itself', async ({ page }) => {
  const { asked, late, dashed } = await framesAfterStep(page);
  expect(asked).toBeGreaterThan(2);
  expect([late, dashed]).toEqual([0, false]);
});

test('with reduced motion, a step moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect((await framesAfterStep(page)).asked).toBe(0);
});

test('axe finds nothing in the middle of a walk, in either drawing and either scheme', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 900 });
  await open(page);
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.locator('#porte-depute > summary').click();
  await page.locator('#porte-depute .brought > summary').first().click();
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(drawn(page)).toHaveCount(1);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFaults(page), `${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, 'cat.color'), `${width} px, dark`).toEqual([]);
  }
});

test('what a finger moves is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page);
  const low = await page
    .locator(
      '.walker button, .walker select, .drawing:visible a.step rect, .walk > summary, .door > summary',
    )
    .evaluateAll(
      (targets) => targets.filter((target) => target.getBoundingClientRect().height < 43.5).length,
    );
  expect(low).toBe(0);
});

test('on paper, every walk and every door is open, and the wide drawing is there', async ({
  page,
}) => {
  await page.goto(FILE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.procedure .drawing.wide')).toBeVisible();
  await expect(page.locator('.walker')).toBeHidden();
  await expect(page.locator('#parcours-enquete-covid ol')).toBeVisible();
  await expect(page.locator('#porte-citoyen .brought p').first()).toBeVisible();
});
