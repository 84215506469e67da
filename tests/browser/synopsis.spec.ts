/**
 * Checks the video summary: complete without a script; steps, player and search by keyboard; no movement under reduced
 * motion.
 */
import type { Page } from '@playwright/test';
import { matchSearch } from '../../src/synopsis/model/attribute-search.ts';
import { HOUR_S, MINUTE_S, streetScene } from '../../src/synopsis/model/street-scene.ts';
import { expect, NO_NOTE, test } from './site.ts';

const FILE = 'resume-video.html';
const STEPS = ['une-heure', 'une-minute', 'recherche', 'visage'] as const;

const shown = (page: Page) => page.locator('[data-step]:visible');
const button = (page: Page, name: string) => page.getByRole('button', { name });
const minuteSlider = (page: Page) => page.getByRole('slider', { name: 'Instant du résumé' });
/** Waits for this many frames: an animation moves in each. */
const drawFrames = (page: Page, count: number) =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, count);
/** Positions and visibility of the shapes of a street. */
const places = (page: Page, street: string) =>
  page
    .locator(`[data-street=${street}] [data-passage]`)
    .evaluateAll((shapes) =>
      shapes.map((shape) => `${shape.getAttribute('x')} ${shape.getAttribute('visibility')}`),
    );

async function open(page: Page, step: (typeof STEPS)[number] = 'une-heure') {
  await page.goto(`${FILE}#${step}`);
  await expect(page.locator('explorable-synopsis[data-ready]')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all four steps have their drawings', async ({ page }) => {
    await page.goto(FILE);
    await expect(shown(page)).toHaveCount(4);
    await expect(page.locator('.street:visible')).toHaveCount(2);
    await expect(page.locator('.cards:visible')).toHaveCount(1);
  });
});

test.describe('the steps', () => {
  test('show one at a time, with Suivant and Précédent', async ({ page }) => {
    await open(page);
    await expect(shown(page)).toHaveCount(1);
    await expect(button(page, 'Précédent')).toBeDisabled();
    for (const step of STEPS.slice(1)) {
      await button(page, 'Suivant').press('Enter');
      await expect(shown(page)).toHaveAttribute('id', step);
      await expect(page.locator(`#${step} h2`)).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`#${step}$`));
    }
    await expect(button(page, 'Suivant')).toBeDisabled();
    await button(page, 'Précédent').press('Enter');
    await expect(shown(page)).toHaveAttribute('id', 'recherche');
  });

  test('have pager buttons that are visible on a phone, each of them once', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page);
    await expect(button(page, 'Suivant')).toHaveCount(1);
    await expect(page.locator('.street:visible')).toBeInViewport();
    await expect(button(page, 'Suivant')).toBeInViewport({ ratio: 1 });
    // The controls of the street are not behind them.
    const [play, pager] = await Promise.all(
      [page.locator('[data-play]:visible'), page.locator('.synopsis-pager')].map((one) =>
        one.boundingBox(),
      ),
    );
    expect((play?.y ?? Infinity) + (play?.height ?? 0)).toBeLessThanOrEqual(pager?.y ?? 0);
    await button(page, 'Suivant').click();
    await expect(page.locator('#une-minute h2')).toBeInViewport();
    await expect(button(page, 'Suivant')).toBeInViewport({ ratio: 1 });
  });

  test('are all printed', async ({ page }) => {
    await open(page, 'recherche');
    await page.emulateMedia({ media: 'print' });
    await expect(shown(page)).toHaveCount(4);
    await expect(page.locator('.street').first()).toBeVisible();
    await expect(
      page.locator(`explorable-synopsis :is(button, input, select)${NO_NOTE}:visible`),
    ).toHaveCount(0);
  });
});

test.describe('a street', () => {
  test('plays to its end and stops', async ({ page }) => {
    await open(page, 'une-minute');
    const play = page.locator('#une-minute [data-play]');
    await minuteSlider(page).focus();
    await page.keyboard.press('End');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
    await play.press('Enter');
    await expect(play).toHaveText('Pause');
    await expect(play).toHaveText('Relire');
    await expect(minuteSlider(page)).toHaveValue(String(MINUTE_S));
    await play.press('Enter');
    await expect(play).toHaveText('Pause');
    expect(Number(await minuteSlider(page).inputValue())).toBeLessThan(MINUTE_S / 2);
  });

  test('pauses, and resumes from there (RGAA 13.8)', async ({ page }) => {
    await open(page);
    const play = page.locator('#une-heure [data-play]');
    const slider = page.getByRole('slider', { name: 'Instant de l’heure' });
    await play.click();
    await expect
      .poll(async () => Number(await slider.inputValue()))
      .toBeGreaterThan(Number(await slider.getAttribute('step')));
    await play.click();
    const at = Number(await slider.inputValue());
    expect(at).toBeGreaterThan(0);
    await drawFrames(page, 12);
    expect(Number(await slider.inputValue())).toBe(at);
    await play.click();
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(at);
    await button(page, 'Suivant').click();
    const left = await places(page, 'hour');
    await drawFrames(page, 12);
    expect(await places(page, 'hour')).toEqual(left);
  });

  test('shows any moment by the keys of its slider, and announces it', async ({ page }) => {
    await open(page, 'une-minute');
    await minuteSlider(page).focus();
    await page.keyboard.press('Home');
    await expect(minuteSlider(page)).toHaveAttribute('aria-valuetext', /, à 0\smin\s0\ss$/);
    await expect(page.locator('#une-minute .player-moment')).toHaveText(/, à 0 min 0 s$/);
    for (let press = 0; press < 60; press += 1) await page.keyboard.press('ArrowRight');
    const at = await minuteSlider(page).inputValue();
    expect(Number(at)).toBe(MINUTE_S / 2);
    const inStreet = page.locator('[data-street=minute] [data-passage]:not([visibility=hidden])');
    const said = (await minuteSlider(page).getAttribute('aria-valuetext')) ?? '';
    expect(said).toMatch(new RegExp(`^${await inStreet.count()} formes dans la rue, à `));
  });
});

test.describe('a reader who prefers reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('jumps from one still to the next, and nothing moves in between', async ({ page }) => {
    await open(page);
    const play = page.locator('#une-heure [data-play]');
    const slider = page.getByRole('slider', { name: 'Instant de l’heure' });
    await expect(play).toHaveText('Instant suivant');
    const before = Number(await slider.inputValue());
    await play.press('Enter');
    const after = Number(await slider.inputValue());
    expect(after - before).toBeCloseTo(HOUR_S / 12, -2);
    const still = await places(page, 'hour');
    await drawFrames(page, 24);
    expect(await places(page, 'hour')).toEqual(still);
    for (let press = 0; press < 12; press += 1) await play.press('Enter');
    expect(Number(await slider.inputValue())).toBeLessThanOrEqual(HOUR_S);
  });
});

test.describe('a search', () => {
  test('keeps or leaves out every passage, and states how many', async ({ page }) => {
    await open(page, 'recherche');
    const passages = streetScene();
    const status = page.locator('[data-search] [role=status]');
    await expect(status).toHaveText(`${passages.length} passages gardés, 0 écarté.`);
    await page.getByLabel('Couleur').selectOption('violet');
    await page.getByLabel('Direction').selectOption('right');
    const kept = passages.filter((passage) =>
      matchSearch(passage, { tint: 'violet', direction: 'right' }),
    ).length;
    const left = passages.length - kept;
    await expect(status).toHaveText(new RegExp(`^${kept} passages? gardés?, ${left} écartés\\.$`));
    await expect(page.locator('[data-search] use.kept')).toHaveCount(kept);
    await expect(page.locator('[data-search] use.left')).toHaveCount(left);
  });
});

test('forced colours keep the shapes, their letters and the strike of excluded cards (RGAA 3.1)', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'recherche');
  await page.getByLabel('Couleur').selectOption('blue');
  const [shape, fill, ...others] = await page.evaluate(() =>
    [
      ...['#violet-small > path stroke', '#violet-small > path fill', '#violet-small > text fill'],
      ...['#yellow-small > text fill', '.cards .left --strike', '.cards .kept --frame'],
    ].map((place) => {
      const [, selector = '', property = ''] = /^(.+) (\S+)$/.exec(place) ?? [];
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).getPropertyValue(property);
    }),
  );
  expect(others).toEqual([shape, shape, 'CanvasText', 'CanvasText']);
  expect(fill).not.toBe(shape);
});
