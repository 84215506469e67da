/** Protects: the window on the timeline: zoomed by every means, it shows all again, keeps the page still, and fits what is asked for. */
import type { Page } from '@playwright/test';
import { dayOf } from '../../src/calendar/day.ts';
import { SETTLED_MS } from '../../src/timeline/client/in-slices.ts';
import { expect, openTimeline, settled, test } from './site.ts';
import { copyLink } from './timeline-truth.ts';
import { readView, seenDays } from './timeline-view.ts';

const CHOSEN = '2023-11-14-disclose';
const mark = (id: string) => `a.event[href="#${id}"]`;
/** From the narrowest window that has a drawing. */
const WIDTHS = [700, 768, 1024, 1440, 2560];
/** Facts amid the drawing and near its ends. */
const FOCUSED = [CHOSEN, '2015-police-nationale', '2025-01-14-rapport-evaluation'];
/** What Firefox is asked of the same arithmetic: it takes four times as long for it. */
const some = <Value>(values: Value[], browserName: string) =>
  browserName === 'firefox' ? values.slice(0, 2) : values;

const widthOf = async (page: Page) =>
  Math.round((await page.locator('svg.grid').boundingBox())?.width ?? 0);

/** Middle of a mark, in px from the left of the window. */
const middleOf = (page: Page, id: string) =>
  page.locator(`${mark(id)} .mark`).evaluate((found) => {
    const { left, width } = found.getBoundingClientRect();
    return left + width / 2;
  });

test.use({ viewport: { width: 1440, height: 900 } });

test('buttons and keys zoom by two, and « Vue d’ensemble » comes back', async ({ page }) => {
  await openTimeline(page);
  const base = await widthOf(page);
  await page.getByRole('button', { name: 'Agrandir' }).click();
  expect(await widthOf(page)).toBe(base * 2);
  await page.locator('.scroller').focus();
  await page.keyboard.press('+');
  expect(await widthOf(page)).toBe(base * 4);
  await page.keyboard.press('-');
  expect(await widthOf(page)).toBe(base * 2);
  await page.getByRole('button', { name: 'Réduire' }).click();
  expect(await widthOf(page)).toBe(base);
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  expect(await widthOf(page)).toBe(base);
});

test('« Vue d’ensemble » shows all of the drawing at every width @release', async ({
  page,
  browserName,
}) => {
  await openTimeline(page);
  for (const width of some(WIDTHS, browserName)) {
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
    const { drawing } = await readView(page, { isPanned: false });
    expect(drawing, `${width} px`).toMatchObject({ from: 0, to: 1 });
    await expect(page.locator('.overview'), `${width} px`).toBeHidden();
    // A narrow drawing names every other year.
    for (const year of await page.locator('.axis.top .year').all())
      await expect(year, `${width} px`).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('a year of the axis fits the window', async ({ page }) => {
  await openTimeline(page);
  for (const year of [2023, 2015, 2025, 2019]) {
    await page.locator(`.axis.top a[data-year="${year}"] .hit`).click();
    const { drawing } = await readView(page, { isPanned: false });
    const [start, end] = drawing ? seenDays(drawing) : [];
    expect(Math.abs((start?.day ?? 0) - dayOf(year)), `${year}`).toBeLessThan(2);
    expect(Math.abs((end?.day ?? 0) - dayOf(year + 1)), `${year}`).toBeLessThan(2);
    await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  }
});

test('a zoom stretches what is drawn without laying it out, then draws names as wide as before', async ({
  page,
}) => {
  await openTimeline(page);
  const [before, during, after] = await page.evaluate(async (name) => {
    const read = () => ({
      namePx: Math.round(document.querySelector(name)?.getBoundingClientRect().width ?? 0),
      laidOutPx: document.querySelector<HTMLElement>('.band .pane')?.offsetWidth ?? 0,
    });
    const first = read();
    document.querySelector<HTMLElement>('[data-zoom=in]')?.click();
    const second = read();
    while (document.querySelector('.canvas[aria-busy]')) await new Promise(requestAnimationFrame);
    return [first, second, read()];
  }, `a.event[href='#${FOCUSED[1]}'] .label`);
  const { namePx = 0, laidOutPx = 0 } = before ?? {};
  expect(Math.abs((during?.namePx ?? 0) - 2 * namePx)).toBeLessThanOrEqual(1);
  expect(during?.laidOutPx).toBe(laidOutPx);
  expect(after).toEqual({ namePx, laidOutPx: 2 * laidOutPx });
});

test(
  'a mark that is pressed before its zoom is drawn stays under the finger, and opens',
  { tag: '@once' },
  async ({ page }) => {
    // The drawing waits for the press, however slow the machine.
    await page.addInitScript((settledMs) => {
      const later = window.setTimeout.bind(window);
      const held: (() => void)[] = [];
      const hold = (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
        ms === settledMs ? held.push(() => run(...args)) : later(run, ms, ...args);
      Object.assign(window, { setTimeout: hold });
      addEventListener('pointerdown', () => later(() => held.splice(0).forEach((run) => run())));
    }, SETTLED_MS);
    await openTimeline(page);
    const [x = 0, y = 0] = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-zoom=in]')?.click();
      const middles = [...document.querySelectorAll('a.event .mark')].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      });
      const off = ([left]: readonly [number, number]) => Math.abs(left - innerWidth / 2);
      return middles.toSorted((a, b) => off(a) - off(b))[0] ?? [];
    });
    await page.mouse.move(x, y);
    await page.mouse.down();
    // Longer than a zoom takes to be drawn.
    await page.waitForTimeout(600);
    await expect(page.locator('.canvas')).toHaveAttribute('aria-busy');
    await page.mouse.up();
    await expect(page.locator('.event-sheet')).toBeVisible();
    await settled(page);
  },
);

test('a link to some days is copied again with the same days at every width', async ({
  page,
  browserName,
}) => {
  for (const width of some(WIDTHS, browserName)) {
    await page.setViewportSize({ width, height: 900 });
    await openTimeline(page, 'frise.html?du=2023-01-01&au=2023-12-31');
    expect(await copyLink(page), `${width} px`).toContain('?du=2023-01-01&au=2023-12-31');
  }
});

test('ctrl and the wheel zoom around the pointer; a plain wheel scrolls the page', async ({
  page,
}) => {
  await openTimeline(page);
  const before = await middleOf(page, CHOSEN);
  const base = await widthOf(page);
  await page.locator(`${mark(CHOSEN)} .mark`).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(page)).toBeGreaterThan(base * 1.5);
  expect(Math.abs((await middleOf(page, CHOSEN)) - before)).toBeLessThanOrEqual(2);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 200);
  expect(await widthOf(page)).toBeGreaterThan(base * 1.5);
});

test('two fingers zoom, one finger is left to the browser', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Desktop Firefox has no TouchEvent.');
  await openTimeline(page);
  const before = await widthOf(page);
  /** Fingers that move apart from 100 px to a distance; gives back whether the browser was kept from acting. */
  const touch = (fingers: number, distance: number) =>
    page.locator('.scroller').evaluate(
      (target, [count, to]) => {
        const at = (spread: number) =>
          Array.from({ length: count }, (_, identifier) => {
            const clientX = 300 + identifier * spread;
            return new Touch({ identifier, target, clientX, clientY: 300 });
          });
        const send = (type: string, spread: number) => {
          const init = { touches: at(spread), bubbles: true, cancelable: true };
          const event = new TouchEvent(type, init);
          target.dispatchEvent(event);
          return event.defaultPrevented;
        };
        send('touchstart', 100);
        return send('touchmove', to);
      },
      [fingers, distance] as const,
    );
  expect(await touch(1, 200)).toBe(false);
  expect(await widthOf(page)).toBe(before);
  expect(await touch(2, 200)).toBe(true);
  expect(await widthOf(page)).toBe(before * 2);
});

test('+ and − zoom on the fact that has the focus, which stays where it is @release', async ({
  page,
  browserName,
}) => {
  await openTimeline(page);
  const zooms = ['+', '+', '+', '-', '+', '-', '-'];
  for (const id of some(FOCUSED, browserName)) {
    await page.locator(mark(id)).focus();
    for (const key of zooms) {
      const before = await middleOf(page, id);
      await page.keyboard.press(key);
      await expect(page.locator(mark(id))).toBeFocused();
      const after = await middleOf(page, id);
      const { left, right } = await page.locator('.scroller').evaluate((scroller) => {
        const box = scroller.getBoundingClientRect();
        return { left: box.left, right: box.right };
      });
      expect(after, `${id} ${key}`).toBeGreaterThanOrEqual(left);
      expect(after, `${id} ${key}`).toBeLessThanOrEqual(right);
      // Back at the whole drawing everything is where it was at first.
      if (key === '+') expect(Math.abs(after - before), `${id} ${key}`).toBeLessThanOrEqual(2);
    }
    await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  }
});

test('a filter says what it leaves, fits the window, and lets the others go', async ({ page }) => {
  await openTimeline(page);
  await page.locator('label:has(#sujet-experimentation)').click();
  await expect(page.locator('.lane:visible')).toHaveCount(1);
  const { drawing, lines } = await readView(page);
  const shown = lines.filter(({ isShown }) => isShown);
  await expect(page.locator('.status')).toHaveText(
    new RegExp(`^${shown.length} faits affichés sur ${lines.length}\\.`),
  );
  const [start] = drawing ? seenDays(drawing) : [];
  const first = Number(shown[0]?.data['days']?.split('/')[0]);
  expect(start?.day).toBeGreaterThan(dayOf(2020));
  expect(start?.day).toBeLessThanOrEqual(first);
  await expect(page.locator('.overview')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.locator('.lane:visible')).toHaveCount(7);
  expect((await readView(page)).drawing).toMatchObject({ from: 0, to: 1 });
});

test('filters that leave nothing say so, with a way back', async ({ page }) => {
  await openTimeline(page);
  await page.getByPlaceholder('Chercher').fill('zzzz');
  await expect(page.locator('.status')).toHaveText('Aucun fait ne répond à ces filtres.');
  await expect(page.locator('.lane:visible, .fact:visible, .knot-label:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.locator('.lane:visible')).toHaveCount(7);
});

test('Back undoes a filter; the letters of one search are one step', async ({ page }) => {
  await openTimeline(page);
  const shown = () => page.locator('.fact:visible').count();
  const all = await shown();
  await page.locator('label:has(#sujet-loi)').click();
  await expect(page).toHaveURL(/\?sujet=loi&/);
  const laws = await shown();
  const field = page.getByPlaceholder('Chercher');
  for (const words of ['ar', 'arti', 'article 10']) {
    await field.fill(words);
    await expect(page).toHaveURL(new RegExp(`q=${words.replace(' ', '\\+')}&`));
  }
  expect(await shown()).toBeLessThan(laws);
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(page.locator('.lane:visible')).toHaveCount(1);
  expect(await shown()).toBe(laws);
  await page.goBack();
  await expect(page.locator('.lane:visible')).toHaveCount(7);
  expect(await shown()).toBe(all);
  await page.goForward();
  await expect(page.locator('#sujet-loi')).toBeChecked();
});

test('ministers are one stop of Tab, and arrows lead along them', async ({ page }) => {
  await openTimeline(page);
  const terms = page.locator('.term');
  const last = (await terms.count()) - 1;
  await terms.first().focus();
  for (let at = 0; at < last + 1; at += 1) await page.keyboard.press('ArrowRight');
  await expect(terms.nth(last)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(terms.nth(last - 1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(terms.nth(last - 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.term:focus')).toHaveCount(0);
});

/** Pages whose script adds something to what the server drew, each in the windows where it would be seen to move. */
const MOVABLE = [
  ['frise.html', 1440, 900],
  ['frise.html', 1024, 600],
  ['frise.html', 360, 780],
  ['frise-tableau.html', 1440, 900],
  ['frise-tableau.html', 360, 780],
  ['resume-video.html', 1440, 900],
] as const;

// Firefox measures no layout shift.
test('nothing moves when the script arrives', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [file, width, height] of MOVABLE) {
    await page.setViewportSize({ width, height });
    await page.goto(file, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(shift, `${file}, ${width} px`).toBeLessThan(0.01);
  }
});
