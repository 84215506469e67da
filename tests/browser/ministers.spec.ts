/**
 * Protects: the band of ministers names everybody, whatever is open, at every width, and accuses nobody: its outlines
 * are of one ink, told apart by their line, with a key that says in words what each means.
 */
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { expect, readEvents, test } from './site.ts';
import type { Page } from '@playwright/test';

const COLOURS = ['fill', 'stroke', 'color', 'backgroundColor', 'outlineColor'] as const;

/** What is wrong with the band as it stands: a name that is not seen, or stands over another, a colour that is no ink. */
const bandFaults = (page: Page) =>
  page.evaluate((properties) => {
    const band = document.querySelector<HTMLElement>('.band');
    if (!band?.checkVisibility()) return ['no band'];
    const faults: string[] = [];
    const within = band.querySelector('.pane')?.getBoundingClientRect();
    const boxes = [...band.querySelectorAll<SVGElement>('.term')].map((term) => {
      const [text, box] = [term.querySelector('text'), term.querySelector('.box')];
      const [name, side] = [text?.getBoundingClientRect(), box?.getBoundingClientRect()];
      const said = text?.textContent ?? '';
      if (
        !said ||
        !name?.width ||
        !text?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        faults.push(`${term.getAttribute('aria-label') ?? ''}: no name`);
      if (name && side && within && (name.left < within.left - 1 || name.right > within.right + 1))
        faults.push(`${said}: outside the band`);
      return { said, name };
    });
    boxes.forEach(({ said, name }, at) => {
      for (const other of boxes.slice(at + 1))
        if (
          name &&
          other.name &&
          name.left < other.name.right - 1 &&
          other.name.left < name.right - 1 &&
          name.top < other.name.bottom - 1 &&
          other.name.top < name.bottom - 1
        )
          faults.push(`${said} over ${other.said}`);
    });
    // What any display shows as grey, or nearly: the reds and the accent of the site are far from it.
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

/** Opens a fact of a timeline whose sheet is open already. */
const openFact = (page: Page, id: string) =>
  page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, id);

const keyOf = (page: Page) => page.locator('.band-key > span:visible').allTextContents();

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [768, 1440])
    test(`no name is missing and nothing is red, each fact opened, at ${width} px, ${colorScheme} @once${(width === 768) === (colorScheme === 'dark') ? ' @release' : ''}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('frise.html');
      expect(await bandFaults(page)).toEqual([]);
      await page.locator('a.event').first().click();
      const events = await readEvents(page);
      // Of the widest and lightest every fact; elsewhere some, and those that the issue names.
      const isWhole = width === 1440 && colorScheme === 'light';
      const shown = events.filter(
        ({ id }, at) => isWhole || at % 6 === 0 || id === '2015-police-nationale',
      );
      const faults: string[] = [];
      for (const { id, isOfCourt } of shown) {
        await openFact(page, id);
        faults.push(...(await bandFaults(page)).map((fault) => `${id}: ${fault}`));
        const names = await keyOf(page);
        const outlined = await page.locator('.term[data-office]:not([data-office=""])').count();
        if (!isOfCourt && (outlined === 0 || !names.every((said) => said.includes(':'))))
          faults.push(`${id}: ${outlined} outlined, ${names.join(', ')}`);
      }
      expect(faults).toEqual([]);
      expect(shown.length).toBeGreaterThan(15);
    });

test('a phone has the list in the place of the drawing, and marks no minister there @once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('frise.html#2015-police-nationale');
  await expect(page.locator('.band')).toBeHidden();
  await expect(page.locator('.term:visible')).toHaveCount(0);
});

test('forced colours, hover and the keyboard bring no colour into the band @once', async ({
  page,
}) => {
  await page.goto('frise.html#2015-police-nationale');
  const term = page.locator('.term').first();
  await term.hover();
  expect(await bandFaults(page)).toEqual([]);
  await term.focus();
  await page.keyboard.press('ArrowRight');
  expect(await bandFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await bandFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await bandFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => bandFaults(page)).toEqual([]);
});

test('both ministers of a fact have the same outline but for its line, and the key says whose each is', async ({
  page,
}) => {
  await page.goto('frise.html');
  expect(await keyOf(page)).toEqual([
    'En fonction à la date du fait',
    'En fonction quand le public l’apprend',
  ]);
  await page.locator('a.event').first().click();
  await openFact(page, '2015-police-nationale');
  const outlineOf = (office: string) =>
    page.locator(`.term[data-office="${office}"] .box`).evaluate((box) => {
      const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(box);
      return { same: [fill, stroke, strokeWidth], line: strokeDasharray };
    });
  const [then, later] = [await outlineOf('then'), await outlineOf('later')];
  expect(then.same).toEqual(later.same);
  expect(then.line).not.toBe(later.line);
  expect((await keyOf(page)).map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
    'En fonction à la date du fait : Cazeneuve',
    'En fonction quand le public l’apprend : Darmanin',
  ]);
  // Who held the office on both days has both lines.
  await openFact(page, '2023-11-17-suspension');
  await openFact(page, '2023-05-etude-impact');
  await expect(page.locator('.term[data-office="then later"] .inner')).toBeVisible();
});

test('an enlarged and panned band keeps the names of those whose term is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('frise.html');
  for (let times = 0; times < 4; times += 1)
    await page.getByRole('button', { name: 'Agrandir' }).click();
  const seenWithout = () =>
    page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 250));
      const view = document.querySelector('.scroller')?.getBoundingClientRect();
      const left =
        (view?.left ?? 0) + (document.querySelector('.band .lane-name')?.clientWidth ?? 0);
      const right = view?.right ?? 0;
      return [...document.querySelectorAll('.term')].flatMap((term) => {
        const box = term.querySelector('.box')?.getBoundingClientRect();
        const name = term.querySelector('text')?.getBoundingClientRect();
        if (!box || !name) return ['nothing'];
        const seen = Math.min(box.right, right) - Math.max(box.left, left);
        const isShown = name.left >= left - 1 && name.right <= right + 1;
        return seen > name.width + 12 && !isShown ? [term.textContent ?? ''] : [];
      });
    });
  for (const at of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    await page.locator('.scroller').evaluate((scroller, share) => {
      scroller.scrollLeft = share * (scroller.scrollWidth - scroller.clientWidth);
    }, at);
    expect(await seenWithout(), String(at)).toEqual([]);
  }
});

for (const file of [copyFile('frame', 'timeline', 'fr'), copyFile('alone', 'timeline', 'en')])
  test(`names each minister in ${file} @once`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(file);
    expect(await bandFaults(page)).toEqual([]);
  });

test('a poster for the wall of a class has no band, and names no minister @once', async ({
  page,
}) => {
  await page.goto(fileOf('timeline', 'fr'));
  const names = await page.locator('.term text').allTextContents();
  expect(names.length).toBeGreaterThan(5);
  await page.goto(fileOf('poster', 'fr'));
  await expect(page.locator('.canvas')).toBeVisible();
  await expect(page.locator('.band')).toHaveCount(0);
  const labels = await page.locator('.canvas text').allTextContents();
  expect(labels.filter((label) => names.some((name) => label.includes(name)))).toEqual([]);
});

test('nobody was minister of the Interior of what is of the Court alone @once', async ({
  page,
}) => {
  for (const file of [fileOf('preset-cjr', 'fr'), copyFile('frame', 'preset-cjr', 'fr')]) {
    await page.goto(file);
    await expect(page.locator('.lane').first(), file).toBeVisible();
    await expect(page.locator('.band'), file).toHaveCount(0);
  }
  await page.goto('frise.html');
  await page.locator('a.event').first().click();
  const ofCourt = await page
    .locator('.fact[data-court] .event-card')
    .evaluateAll((cards) => cards.map(({ id }) => id));
  expect(ofCourt.length).toBeGreaterThan(2);
  for (const id of ofCourt) {
    await openFact(page, id);
    await expect(page.locator('.term[data-office]:not([data-office=""])'), id).toHaveCount(0);
  }
});
