/**
 * Checks that the procedure opens on the path of one case, can be walked visually, by keyboard and by screen reader, and
 * is complete without a script.
 */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { expect, test } from './site.ts';

/** For the drawing that is visible at this width. */
function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll('.procedure .drawing')].find(
      (drawing) => drawing.getClientRects().length > 0,
    );
    if (!svg) throw new Error('No drawing is shown.');
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
}

const FILE = fileOf('procedure', 'fr');
/** The page with its drawing unfolded, which takes a script. */
const UNFOLDED = `${FILE}#chemin`;
const words = strings('fr').procedure;

interface Stop {
  step: string;
  date: string;
  text: { fr: string };
  pieces: string[];
}
const walkOf = (name: string) =>
  sheetsOf(CONTENT_FOLDERS.walks).find(({ id }) => id === name)?.data['steps'] as Stop[];

/** The walk of the strip, on which the drawing opens, and another. */
const WALK = walkOf('briefcam');
const OTHER = walkOf('garde-des-sceaux');
const [FIRST = '', LAST = ''] = [WALK[0]?.step, WALK.at(-1)?.step];
const NUMBERS = new Map(
  sheetsOf(CONTENT_FOLDERS.pieces).map(({ id, data }) => [id, data['number']]),
);
/** Text of the flag at the end of the walk. */
const FLAG = /Le signalement s’arrête ici,\s27\sjanv\.\s2025/;

/** The drawing that is visible at this width. */
const drawn = (page: Page) => page.locator('.procedure .drawing:visible');
const stepOf = (page: Page, id: string) => drawn(page).locator(`a.step[data-step=${id}]`);

async function open(page: Page): Promise<void> {
  await page.goto(UNFOLDED);
  await expect(page.locator('.walker')).toBeVisible();
}

test('an address opens the folds that it leads into', async ({ page }) => {
  for (const id of ['chemin', 'etape-president', 'parcours-enquete-covid', 'phase-jugement']) {
    await page.goto('about:blank');
    await page.goto(`${FILE}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await expect(
      page.locator(`details:has(#${id}):not([open]), details#${id}:not([open])`),
    ).toHaveCount(0);
  }
  // As does a link in the page.
  await page
    .locator('#etape-signalement a[href="#parcours-briefcam"]')
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('#parcours-briefcam ol')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing is visible, and a step links to its entry', async ({ page }) => {
    await page.goto(FILE);
    await page.locator('#chemin').click();
    await expect(drawn(page)).toHaveCount(1);
    await expect(page.locator('.walker')).toBeHidden();
    await expect(stepOf(page, LAST)).toHaveAttribute('data-walked', 'here');
    await expect(drawn(page).locator('.flag')).toHaveText(FLAG);
    await stepOf(page, LAST).click();
    expect(new URL(page.url()).hash).toBe(`#etape-${LAST}`);
    await expect(page.locator(`#etape-${LAST}`)).toBeInViewport();
  });

  test('a phone has the lists instead of the drawing', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(FILE);
    await expect(page.locator('#chemin')).toBeHidden();
    await expect(page.getByText(words.drawnWider)).toBeVisible();
    await page.locator('#parcours').click();
    await expect(page.locator('#parcours-briefcam')).toBeVisible();
  });
});

for (const locale of LOCALES)
  test(`no text is clipped: each line of the drawing fits its box, at each width, in ${locale}`, async ({
    page,
  }) => {
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${fileOf('procedure', locale)}#chemin`);
      await expect(drawn(page)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      expect(await clippedWords(page), `${width} px`).toEqual([]);
    }
  });

test('the keyboard follows a walk to its end and back, and a screen reader hears the place, date, step and sentence', async ({
  page,
}) => {
  await open(page);
  const next = page.getByRole('button', { name: 'Suivant' });
  const status = page.locator('.walker').getByRole('status');
  const placeAt = (n: number) =>
    words.walker.at.replace('{n}', `${n}`).replace('{total}', `${WALK.length}`);
  await next.focus();
  await page.keyboard.press('Home');
  for (const [at, { step, date, text, pieces }] of WALK.entries()) {
    await expect(stepOf(page, step)).toHaveAttribute('data-walked', 'here');
    for (const said of [placeAt(at + 1), date.slice(0, 4), typeset(text.fr, 'fr')])
      await expect(status).toContainText(said);
    for (const piece of pieces) {
      const name = `[${NUMBERS.get(piece)}]`;
      await expect(status.getByRole('link', { name }).first()).toBeVisible();
    }
    await expect(page.locator('.procedure [aria-current=step]:visible')).toHaveCount(1);
    if (at < WALK.length - 1) await page.keyboard.press(at === 0 ? 'Enter' : 'ArrowRight');
  }
  await expect(stepOf(page, LAST)).toBeInViewport();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await expect(drawn(page).locator('[data-open]').first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(stepOf(page, FIRST)).toHaveAttribute('data-walked', 'here');
  await expect(drawn(page).locator('[data-open]')).toHaveCount(0);
});

test('another walk can be chosen, and starts at its beginning', async ({ page }) => {
  await open(page);
  await expect(drawn(page).locator('.flag')).toBeVisible();
  await page.getByLabel(words.walker.choose, { exact: true }).selectOption('garde-des-sceaux');
  await expect(drawn(page).locator('.flag')).toBeHidden();
  await expect(stepOf(page, OTHER[0]?.step ?? '')).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, LAST)).not.toHaveAttribute('data-walked', /./);
  await expect(drawn(page).locator('path[data-walked=ahead]')).toHaveCount(OTHER.length - 1);
});

test('on paper, every step is open; drawing, walks and doors are left out', async ({ page }) => {
  await page.goto(FILE);
  await page.emulateMedia({ media: 'print' });
  await expect(drawn(page)).toHaveCount(0);
  await expect(page.locator('.walker')).toBeHidden();
  await expect(page.locator('[data-phase] li[data-kind] h4').last()).toBeVisible();
  await expect(page.locator(':is(.walk, .door)').locator('visible=true')).toHaveCount(0);
});
