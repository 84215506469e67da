/** Protects: the timeline as an instrument, by keyboard, pointer and address, without moving the page under the reader. */
import { expect, openTimeline, test } from './site.ts';

const CHOSEN = '2023-11-14-disclose';
const mark = (id: string) => `a.event[href="#${id}"]`;

test('zooms by buttons and by keys, and comes back', async ({ page }) => {
  await openTimeline(page);
  const canvas = page.locator('.canvas');
  const width = async () => Math.round((await canvas.boundingBox())?.width ?? 0);
  const base = await width();
  await page.getByRole('button', { name: 'Agrandir' }).click();
  expect(await width()).toBe(base * 2);
  await page.locator('.scroller').focus();
  await page.keyboard.press('+');
  expect(await width()).toBe(base * 4);
  await page.keyboard.press('-');
  expect(await width()).toBe(base * 2);
  await page.getByRole('button', { name: 'Tout voir' }).click();
  expect(await width()).toBe(base);
});

test('zooms with ctrl and the wheel around the pointer', async ({ page }) => {
  await openTimeline(page);
  const hit = page.locator(`${mark(CHOSEN)} .mark`);
  await hit.scrollIntoViewIfNeeded();
  const before = await hit.boundingBox();
  if (!before) throw new Error('The mark has no box.');
  const x = before.x + before.width / 2;
  await page.mouse.move(x, before.y + before.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => (await page.locator('.canvas').boundingBox())?.width)
    .toBeGreaterThan(1500);
  const after = await hit.boundingBox();
  expect(Math.abs((after?.x ?? 0) + (after?.width ?? 0) / 2 - x)).toBeLessThanOrEqual(2);
});

test('two fingers zoom, one finger is left to the browser', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Desktop Firefox has no TouchEvent.');
  await openTimeline(page);
  const width = async () => (await page.locator('.canvas').boundingBox())?.width ?? 0;
  const before = await width();
  const touch = (fingers: number, spread: number) =>
    page.locator('.scroller').evaluate(
      (target, [count, distance]) => {
        const touches = Array.from(
          { length: count },
          (_, identifier) =>
            new Touch({ identifier, target, clientX: 300 + identifier * distance, clientY: 300 }),
        );
        const move = new TouchEvent('touchmove', { touches, bubbles: true, cancelable: true });
        target.dispatchEvent(new TouchEvent('touchstart', { touches, bubbles: true }));
        target.dispatchEvent(move);
        return move.defaultPrevented;
      },
      [fingers, spread] as const,
    );
  expect(await touch(1, 0)).toBe(false);
  expect(await width()).toBe(before);
  await page.locator('.scroller').evaluate((target) => {
    const at = (distance: number) =>
      [0, 1].map(
        (identifier) =>
          new Touch({ identifier, target, clientX: 300 + identifier * distance, clientY: 300 }),
      );
    target.dispatchEvent(new TouchEvent('touchstart', { touches: at(100), bubbles: true }));
    target.dispatchEvent(
      new TouchEvent('touchmove', { touches: at(200), bubbles: true, cancelable: true }),
    );
  });
  expect(await width()).toBeCloseTo(before * 2, 0);
});

test('a plain wheel over the drawing scrolls the page', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.scroller').hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
});

test('a chosen event opens its sheet, and Escape gives the focus back to its mark', async ({
  page,
}) => {
  await openTimeline(page);
  await page.locator(mark(CHOSEN)).focus();
  await page.keyboard.press('Enter');
  const sheet = page.locator('dialog.event-sheet');
  await expect(sheet).toBeVisible();
  await expect(sheet).toBeFocused();
  await expect(sheet).toContainText('Disclose');
  await expect(sheet.locator('.piece-chip').first()).toBeVisible();
  await expect(page.locator(mark(CHOSEN))).toHaveAttribute('aria-current', 'true');
  expect(new URL(page.url()).hash).toBe(`#${CHOSEN}`);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.locator(mark(CHOSEN))).toBeFocused();
});

test('the sheet steps to the next event and back', async ({ page }) => {
  await openTimeline(page);
  await page.locator(`${mark(CHOSEN)} .mark`).click();
  const sheet = page.locator('dialog.event-sheet');
  const title = await sheet.locator('h3').textContent();
  await sheet.getByRole('button', { name: 'Fait suivant' }).click();
  await expect(sheet.locator('h3')).not.toHaveText(title ?? '');
  await sheet.getByRole('button', { name: 'Fait précédent' }).click();
  await expect(sheet.locator('h3')).toHaveText(title ?? '');
});

test('after a step, closing gives the focus to the event that was shown last', async ({ page }) => {
  await openTimeline(page);
  await page.locator(mark(CHOSEN)).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Fait suivant' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator(mark(CHOSEN))).not.toBeFocused();
  await expect(page.locator('a.event[aria-current]')).toBeFocused();
});

test('the drawing is one tab stop, and arrows reach every event with its mark in view', async ({
  page,
}) => {
  await openTimeline(page);
  const marks = page.locator('a.event');
  const count = await marks.count();
  await expect(page.locator('a.event[tabindex="0"]')).toHaveCount(1);
  await page.locator('a.event[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const reached = new Set<string>();
  let outOfSight = 0;
  for (let at = 0; at < count; at += 1) {
    const state = await page.evaluate(() => {
      const active = document.activeElement;
      const box = active?.querySelector('.mark')?.getBoundingClientRect();
      const view = document.querySelector('.scroller')?.getBoundingClientRect();
      const inView = box && view && box.left >= view.left && box.right <= view.right;
      return { id: active?.getAttribute('href') ?? '', inView: Boolean(inView) };
    });
    reached.add(state.id);
    if (!state.inView) outOfSight += 1;
    await page.keyboard.press('ArrowRight');
  }
  expect(reached.size).toBe(count);
  expect(outOfSight).toBe(0);
});

test('an address with an event marks it in the drawing and shows its entry', async ({ page }) => {
  await openTimeline(page, `frise.html#${CHOSEN}`);
  await expect(page.locator(mark(CHOSEN))).toHaveAttribute('aria-current', 'true');
  await expect(page.locator(`[id="${CHOSEN}"]`)).toBeInViewport();
});

test('a filter says what it leaves and moves the rest up', async ({ page }) => {
  await openTimeline(page);
  const status = page.locator('.status');
  await expect(status).toContainText(/^\d+ faits affichés sur \d+\./);
  await page.locator('.controls summary').click();
  const before = await page.locator('.canvas').boundingBox();
  await page.locator('#sujet-justice').uncheck();
  await expect(page.locator('.lane[data-topic=justice]')).toBeHidden();
  const after = await page.locator('.canvas').boundingBox();
  expect(after?.height).toBeLessThan(before?.height ?? 0);
  const [, shown, total] =
    /^(\d+) faits affichés sur (\d+)/.exec((await status.textContent()) ?? '') ?? [];
  expect(Number(shown)).toBeLessThan(Number(total));
});

test('nothing moves when the script arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openTimeline(page);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(shift).toBeLessThan(0.02);
});
