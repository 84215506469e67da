/**
 * Checks that the band of ministers names everybody, with any fact open, at every width, and accuses nobody: its
 * outlines have one colour and differ by line style, with a sentence that explains each, and never a number of facts.
 */
import type { Page } from '@playwright/test';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { expect, openTimeline, readEvents, settled, test } from './site.ts';
import { turnWheel } from './timeline-asked.ts';

const ALL = 'frise.html?vue=tous';
const COLOURS = ['fill', 'stroke', 'color', 'backgroundColor', 'outlineColor'] as const;
const NEUTRAL_NOTE = /Ils n’indiquent ni que le ministre les connaissait, ni qu’il en répond\./;

const note = (page: Page) => page.locator('.office-note');
const said = (page: Page) => page.locator('.office-note [data-then]');
const term = (page: Page, name: string) => page.locator(`a.term[aria-label^="${name},"]`);

/** Faults of the band in its current state: a hidden or overlapping name, a colour other than ink. */
const bandFaults = (page: Page) =>
  page.evaluate((properties) => {
    const band = document.querySelector<SVGElement>('.drawing .ministers');
    const within = document.querySelector('.drawing')?.getBoundingClientRect();
    if (!band?.checkVisibility() || !within) return ['no band'];
    const faults: string[] = [];
    const boxes = [...band.querySelectorAll<SVGElement>('a.term')].map((one) => {
      const text = one.querySelector('text');
      const name = text?.getBoundingClientRect();
      const words = text?.textContent ?? '';
      if (
        !words ||
        !name?.width ||
        !text?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        faults.push(`${one.getAttribute('aria-label') ?? ''}: no name`);
      if (name && (name.left < within.left - 1 || name.right > within.right + 1))
        faults.push(`${words}: outside the band`);
      return { words, name };
    });
    if (boxes.length === 0) faults.push('nobody');
    boxes.forEach(({ words, name }, at) => {
      for (const other of boxes.slice(at + 1))
        if (
          name &&
          other.name &&
          name.left < other.name.right - 1 &&
          other.name.left < name.right - 1 &&
          name.top < other.name.bottom - 1 &&
          other.name.top < name.bottom - 1
        )
          faults.push(`${words} over ${other.words}`);
    });
    // Greys and near-greys only: the reds and the accent of the site are far from these.
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const isInk = (colour: string) => {
      if (!context || !/\(|#|^[a-z]+$/.test(colour) || colour === 'none') return true;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return alpha === 0 || Math.max(red, green, blue) - Math.min(red, green, blue) < 45;
    };
    for (const element of [band, ...band.querySelectorAll('*')]) {
      const style = getComputedStyle(element);
      for (const property of properties)
        if (!isInk(style[property]))
          faults.push(
            `${element.getAttribute('class') ?? element.tagName}: ${property} ${style[property]}`,
          );
    }
    return faults;
  }, COLOURS);

/** Opens a fact of a timeline. */
const openFact = (page: Page, id: string) =>
  page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, id);

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [768, 1440])
    test(`no name is missing and nothing is red, each fact opened, at ${width} px, ${colorScheme} @once${(width === 768) === (colorScheme === 'dark') ? ' @release' : ''}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openTimeline(page, ALL);
      expect(await bandFaults(page)).toEqual([]);
      const events = await readEvents(page);
      // Every fact at the widest size in the light scheme; elsewhere a sample, and the first one.
      const isWhole = width === 1440 && colorScheme === 'light';
      const shown = events.filter(
        ({ id }, at) => isWhole || at % 6 === 0 || id === '2015-police-nationale',
      );
      const faults: string[] = [];
      for (const { id, isOfCourt } of shown) {
        await openFact(page, id);
        faults.push(...(await bandFaults(page)).map((fault) => `${id}: ${fault}`));
        const outlined = await page.locator('a.term[data-office]').count();
        const names = (await said(page).textContent()) ?? '';
        if (!isOfCourt && (outlined === 0 || !names.includes(':')))
          faults.push(`${id}: ${outlined} outlined, ${names}`);
        if (isOfCourt && (outlined > 0 || names)) faults.push(`${id}: ${names}, of the Court`);
      }
      expect(faults).toEqual([]);
      expect(shown.length).toBeGreaterThan(15);
      if (isWhole) expect(shown.filter(({ isOfCourt }) => isOfCourt).length).toBeGreaterThan(2);
    });

test('neither the rows nor a phone mark a minister @once', async ({ page }) => {
  await openTimeline(page);
  await expect(page.locator('a.term')).toHaveCount(0);
  await expect(note(page)).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await openTimeline(page, `${ALL}#2015-police-nationale`);
  await expect(page.locator('a.term:visible')).toHaveCount(0);
  await expect(note(page)).toBeHidden();
});

test('forced colours, hover and the keyboard add no colour to the band @once', async ({ page }) => {
  await openTimeline(page, `${ALL}#2015-police-nationale`);
  const first = page.locator('a.term').first();
  await first.hover();
  expect(await bandFaults(page)).toEqual([]);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  expect(await bandFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await bandFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await bandFaults(page)).toEqual([]);
});

test('both ministers of a fact have the same outline except for its line style, and a sentence names both', async ({
  page,
}) => {
  await openTimeline(page, `${ALL}#2015-police-nationale`);
  const outlineOf = (office: string) =>
    page.locator(`a.term[data-office="${office}"] .box`).evaluate((box) => {
      const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(box);
      return { same: [fill, stroke, strokeWidth], line: strokeDasharray };
    });
  const [then, later] = [await outlineOf('then'), await outlineOf('later')];
  expect(then.same).toEqual(later.same);
  expect(then.line).not.toBe(later.line);
  await expect(said(page)).toHaveText(
    'En fonction à la date du fait : Cazeneuve. En fonction quand le public l’apprend : Darmanin.',
  );
  await expect(note(page)).toContainText(NEUTRAL_NOTE);
  // A minister who held the office on both days has both lines.
  await openFact(page, '2023-05-etude-impact');
  await expect(page.locator('a.term[data-office="then later"] .inner')).toBeVisible();
  const names = await page.locator('a.term[data-office] text').allTextContents();
  for (const name of names) await expect(said(page)).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(page.locator('a.term[data-office]')).toHaveCount(0);
});

test('a term highlights the facts of its days and names its holder, but never gives their number', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  await term(page, 'Darmanin').click();
  await expect(term(page, 'Darmanin')).toHaveAttribute('data-office', 'term');
  const dates = 'Darmanin, en fonction du 6 juil. 2020 au 21 sept. 2024.';
  await expect(note(page)).toContainText(`${dates} Les faits de cette période sont marqués.`);
  await expect(note(page)).toContainText(NEUTRAL_NOTE);
  expect((await note(page).textContent())?.replace(dates, '')).not.toMatch(/\d/);
  const [first, last] = await term(page, 'Darmanin').evaluate((link) =>
    ['start', 'end'].map((edge) => Number((link as SVGElement & HTMLElement).dataset[edge])),
  );
  const events = await readEvents(page);
  const surely = new Set(
    events
      .filter(({ start, begunBy }) => start >= (first ?? 0) && begunBy <= (last ?? 0))
      .map(({ id }) => id),
  );
  expect(surely.size).toBeGreaterThan(30);
  const expectLit = async () => {
    const drawn = await page
      .locator('a.event')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('data-id') ?? '', link.matches('.lit')] as const),
      );
    for (const [id, isLit] of drawn) expect(isLit, id).toBe(surely.has(id));
  };
  await expectLit();
  await turnWheel(page, 2, 0.7);
  await expectLit();
  await term(page, 'Darmanin').click();
  await expect(said(page)).toHaveText('');
  await expect(page.locator('a.event.lit')).toHaveCount(0);
});

test('a current term has no end date', async ({ page }) => {
  await openTimeline(page, ALL);
  await term(page, 'Nuñez').press('Enter');
  await expect(note(page)).toContainText('Nuñez, en fonction à partir du 12 oct. 2025.');
});

test('a zoomed and panned band keeps the names of the visible terms', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page, ALL);
  for (const at of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    await page.locator('.views [data-view=tous]').click();
    await turnWheel(page, 4, at);
    expect(await bandFaults(page), String(at)).toEqual([]);
  }
});

for (const file of [copyFile('frame', 'timeline', 'fr'), copyFile('alone', 'timeline', 'en')])
  test(`names each minister in ${file} @once`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openTimeline(page, `${file}?vue=tous`);
    await settled(page);
    expect(await bandFaults(page)).toEqual([]);
  });

test('a poster for a classroom has no band, and names no minister @once', async ({ page }) => {
  await openTimeline(page, ALL);
  const names = await page.locator('a.term text').allTextContents();
  expect(names.length).toBeGreaterThan(5);
  await page.goto(fileOf('poster', 'fr'));
  await expect(page.locator('.poster svg.scene')).toBeVisible();
  await expect(page.locator('a.term, .term')).toHaveCount(0);
  const labels = await page.locator('.poster svg text').allTextContents();
  expect(labels.length).toBeGreaterThan(75);
  expect(labels.filter((label) => names.some((name) => label.includes(name)))).toEqual([]);
});

test('timelines of the Court alone show no Minister of the Interior @once', async ({ page }) => {
  const [chosen, framed] = [fileOf('preset-cjr', 'fr'), copyFile('frame', 'preset-cjr', 'fr')];
  for (const file of [`${chosen}&vue=tous`, `${framed}?vue=tous`]) {
    await openTimeline(page, file);
    await expect(page.locator('.lane-name[data-topic]').first(), file).toBeVisible();
    await expect(page.locator('a.term'), file).toHaveCount(0);
  }
});
