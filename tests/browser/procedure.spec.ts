/**
 * Checks that the procedure opens on the path of one case, can be walked visually, by keyboard and by screen reader, and
 * is complete without a script.
 */
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { parseWhen } from '../../src/calendar/edtf.ts';
import { formatWhenText } from '../../src/i18n/format.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { colourFaults, quickAxeFaults } from './axe.ts';
import { clippedWords } from './clipped-words.ts';
import { expect, test } from './site.ts';

const FILE = fileOf('procedure', 'fr');
/** The page with its drawing unfolded, which takes a script. */
const UNFOLDED = `${FILE}#chemin`;
const words = strings('fr').procedure;

interface WrittenWalk {
  steps: { step: string; date: string; text: { fr: string }; pieces: string[] }[];
  open?: { to: string }[];
}

/** An entry of content/ by its name, as written. */
function written<Data>(from: string, name: string): Data {
  const sheet = sheetsOf(from).find(({ id }) => id === name);
  if (!sheet) throw new Error(`${name} is not in content/${from}.`);
  return sheet.data as Data;
}
const walkOf = (name: string) => {
  const walk = written<WrittenWalk>(CONTENT_FOLDERS.walks, name);
  const [first, second] = walk.steps;
  const last = walk.steps.at(-1);
  if (!first || !second || !last) throw new Error(`The walk ${name} has no two steps.`);
  return { count: walk.steps.length, first, second, last, open: walk.open?.[0]?.to };
};

/** The walk of the strip, on which the drawing opens, and another. */
const WALK = walkOf('briefcam');
const OTHER = walkOf('garde-des-sceaux');
const FIRST = WALK.first.step;
const LAST = WALK.last.step;
const OPEN = WALK.open ?? '';
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

test('the keyboard follows a walk from its first step to its end, and back', async ({ page }) => {
  await open(page);
  const next = page.getByRole('button', { name: 'Suivant' });
  await next.focus();
  await page.keyboard.press('Home');
  await expect(stepOf(page, FIRST)).toHaveAttribute('data-walked', 'here');
  await page.keyboard.press('Enter');
  await expect(stepOf(page, WALK.second.step)).toHaveAttribute('data-walked', 'here');
  for (let at = 2; at < WALK.count; at += 1) await page.keyboard.press('ArrowRight');
  await expect(stepOf(page, LAST)).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, LAST)).toBeInViewport();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await expect(stepOf(page, OPEN)).toHaveAttribute('data-open', '');
  await page.keyboard.press('Home');
  await expect(stepOf(page, FIRST)).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, OPEN)).not.toHaveAttribute('data-open', '');
});

test('a screen reader hears the place, the date, the step and its sentence', async ({ page }) => {
  await open(page);
  const status = page.locator('.walker').getByRole('status');
  const { date, text, pieces } = WALK.last;
  const total = String(WALK.count);
  const placeAt = (n: string) => words.walker.at.replace('{n}', n).replace('{total}', total);
  await page.getByRole('button', { name: 'Suivant' }).focus();
  await page.keyboard.press('Home');
  await expect(status).toContainText(placeAt('1'));
  await page.keyboard.press('End');
  await expect(status).toContainText(placeAt(total));
  const happened = parseWhen(date);
  await expect(status).toContainText(happened ? formatWhenText(happened, 'fr') : date);
  await expect(status).toContainText(typeset(text.fr, 'fr'));
  for (const piece of pieces) {
    const { number } = written<{ number: number }>('facts/pieces', piece);
    await expect(
      status.getByRole('link', { name: strings('fr').piece(number) }).first(),
    ).toBeVisible();
  }
  await expect(stepOf(page, LAST)).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('.procedure [aria-current=step]:visible')).toHaveCount(1);
});

test('another walk can be chosen, and starts at its beginning', async ({ page }) => {
  await open(page);
  await expect(drawn(page).locator('.flag')).toBeVisible();
  await page.getByLabel(words.walker.choose, { exact: true }).selectOption('garde-des-sceaux');
  await expect(drawn(page).locator('.flag')).toBeHidden();
  await expect(stepOf(page, OTHER.first.step)).toHaveAttribute('data-walked', 'here');
  await expect(stepOf(page, LAST)).not.toHaveAttribute('data-walked', /./);
  await expect(drawn(page).locator('path[data-walked=ahead]')).toHaveCount(OTHER.count - 1);
});

test('a walk plays to its end and stops; pause holds it', async ({ page }) => {
  await page.clock.install();
  await open(page);
  const play = page.locator('[data-do=play]');
  await play.click();
  await expect(stepOf(page, FIRST)).toHaveAttribute('data-walked', 'here');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(stepOf(page, LAST)).toHaveAttribute('data-walked', 'here');
  await expect(page.getByRole('button', { name: words.walker.play })).toBeVisible();
  await play.click();
  await expect(stepOf(page, FIRST)).toHaveAttribute('data-walked', 'here');
  await play.click();
  await page.clock.runFor(60_000);
  await expect(stepOf(page, FIRST)).toHaveAttribute('data-walked', 'here');
});

test('with reduced motion, a step draws its line at once', async ({ page }) => {
  const dashed = () =>
    page
      .locator('path.passage-line')
      .evaluateAll((lines) => lines.some((line) => (line as SVGElement).style.strokeDasharray));
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page);
    await page.locator('[data-do=next]').evaluate((next: HTMLElement) => next.click());
    expect(await dashed(), reducedMotion).toBe(reducedMotion !== 'reduce');
  }
});

test('axe finds nothing in the middle of a walk, at either width and in either scheme', async ({
  page,
}) => {
  // Four runs of the rules, several seconds each on a busy machine.
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 768, height: 900 });
  await open(page);
  await page.getByRole('button', { name: words.walker.next }).click();
  await page.locator('#porte-depute > summary').click();
  await page.locator('#porte-depute .brought > summary').first().click();
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(drawn(page)).toHaveCount(1);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await quickAxeFaults(page), `${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page), `${width} px, dark`).toEqual([]);
  }
});

test('on paper, every walk and every door is open, and the drawing is present, split between phases', async ({
  page,
}) => {
  await page.goto(FILE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-procedure svg').first()).toBeVisible();
  await expect(page.locator('.walker')).toBeHidden();
  await expect(page.locator('#parcours-enquete-covid ol')).toBeVisible();
  await expect(page.locator('#porte-citoyen .brought p').first()).toBeVisible();
});
