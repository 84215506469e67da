/**
 * Checks that the drawing of the timeline fits its window, zooms in and out by every means, never moves the page, and
 * names each mark.
 */
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { copyFile } from '../../src/i18n/routes.ts';
import { TIMELINE_VIEWS } from '../../src/timeline/model/timeline-view.ts';
import { TIMELINE_WINDOW } from '../../src/timeline/model/timeline-window.ts';
import { expect, openTimeline, settled, test } from './site.ts';
import { turnWheel } from './timeline-asked.ts';
import { copyLink } from './timeline-truth.ts';
import { readView, seenDays, seenLength } from './timeline-view.ts';

const ALL = 'frise.html?vue=tous';
const CHOSEN = '2023-11-14-disclose';
const WHOLE = TIMELINE_WINDOW.end - TIMELINE_WINDOW.start;
const WIDTHS = [320, 360, 768, 1024, 1440, 1920, 2560];
/** Facts in the middle of the drawing and near its ends. */
const FOCUSED = [CHOSEN, '2015-police-nationale', '2025-01-14-rapport-evaluation'];
/** Firefox gets fewer cases of the same arithmetic, because it takes four times as long. */
const some = <Value>(values: Value[], browserName: string) =>
  browserName === 'firefox' ? values.slice(1, 3) : values;

const mark = (id: string) => `a.event[data-id="${id}"]`;
const card = (page: Page) => page.locator('.fact-card');

/** Middle of a mark, in px from the left of the window. */
const middleOf = (page: Page, id: string) =>
  page.locator(`${mark(id)} .mark`).evaluate((found) => {
    const { left, width } = found.getBoundingClientRect();
    return left + width / 2;
  });

/** An empty position of the drawing, at a fraction of its width: on the line of the years. */
async function emptyPlace(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.drawing svg.scene').boundingBox();
  if (!box) throw new Error('There is no drawing.');
  return { x: box.x + share * box.width, y: box.y + 6 };
}

/** Firefox's automation counts no clicks: two of them are not a double click. */
const doubleClick = (page: Page, x: number, y: number) =>
  page.context().browser()?.browserType().name() === 'firefox'
    ? page
        .locator('.drawing svg.scene')
        .dispatchEvent('dblclick', { clientX: x, clientY: y, button: 0 })
    : page.mouse.dblclick(x, y);

/** Parts of the drawing outside its box, or of the page outside the window. */
const outOfSight = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.timeline .drawing')?.getBoundingClientRect();
    const over = document.documentElement.scrollWidth - innerWidth;
    const found = over > 0 ? [`the page, by ${over} px`] : [];
    if (!box?.width) return found;
    for (const shape of document.querySelectorAll('.drawing :is(.mark, .public, .knot, .gap)')) {
      const { left, right } = shape.getBoundingClientRect();
      if (left < box.left - 12 || right > box.right + 12) found.push(shape.outerHTML);
    }
    return found;
  });

test.use({ viewport: { width: 1440, height: 900 } });

for (const [place, file] of [
  ['the page', 'frise.html'],
  ['a frame', copyFile('frame', 'timeline', 'fr')],
] as const)
  test(`the whole ten years are visible on load at every width, and again on resize, in ${place}${place === 'a frame' ? ' @release' : ''}`, async ({
    page,
    browserName,
  }) => {
    test.slow();
    for (const width of some(WIDTHS, browserName)) {
      await page.setViewportSize({ width, height: 900 });
      await openTimeline(page, file);
      expect(await outOfSight(page), `${width} px`).toEqual([]);
      await expect(page.locator('[data-zoom=all]'), `${width} px`).toBeHidden();
    }
    for (const view of TIMELINE_VIEWS) {
      await page.locator(`.views [data-view=${view}]`).click();
      for (const width of some(WIDTHS.toReversed(), browserName)) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        expect(await outOfSight(page), `${view}, ${width} px`).toEqual([]);
        expect(await seenLength(page), `${view}, ${width} px`).toBe(WHOLE);
      }
    }
  });

test('buttons and keys zoom by two (RGAA 7.3, 12.10, 13.10); the visible days are announced (RGAA 7.5), and « Revoir les dix ans » zooms out', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  const back = page.getByRole('button', { name: 'Revoir les dix ans' });
  await expect(back).toBeHidden();
  const expectLength = async (days: number) =>
    expect(Math.abs((await seenLength(page)) - days)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await expectLength(WHOLE / 2);
  await expect(page.locator('.status')).toHaveText(/^\d+ faits .*\. Agrandi\s: du .+ au .+\.$/);
  await page.locator('a.event').first().focus();
  await page.keyboard.press('+');
  await expectLength(WHOLE / 4);
  await page.keyboard.press('-');
  await expectLength(WHOLE / 2);
  await back.click();
  await expectLength(WHOLE);
  await expect(back).toBeHidden();
  await expect(page.locator('.status')).not.toContainText('Agrandi');
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await page.getByRole('button', { name: 'Réduire' }).click();
  await expectLength(WHOLE);
});

test('a link to some days is copied again with the same days at every width', async ({
  page,
  browserName,
}) => {
  for (const width of some(WIDTHS.slice(2), browserName)) {
    await page.setViewportSize({ width, height: 900 });
    await openTimeline(page, 'frise.html?du=2023-01-01&au=2023-12-31');
    expect(await copyLink(page), `${width} px`).toContain('?vue=tous&du=2023-01-01&au=2023-12-31');
  }
});

test('ctrl and the wheel zoom on the pointer; a plain wheel scrolls the page, a horizontal one pans', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  const before = await middleOf(page, CHOSEN);
  await page.locator(`${mark(CHOSEN)} .mark`).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(() => seenLength(page)).toBeLessThan(WHOLE * 0.75);
  expect(Math.abs((await middleOf(page, CHOSEN)) - before)).toBeLessThanOrEqual(2);
  const zoomed = await seenDays(page);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 200);
  expect(await seenDays(page)).toEqual(zoomed);
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y } = await emptyPlace(page, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.wheel(-200, 0);
  await expect.poll(async () => (await seenDays(page)).start).toBeLessThan(zoomed.start);
  const panned = await seenDays(page);
  expect(Math.abs(panned.end - panned.start - (zoomed.end - zoomed.start))).toBeLessThanOrEqual(1);
});

test('a drag pans a zoomed drawing and opens nothing, even if it starts on a mark', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  await turnWheel(page, 1, 0.8);
  const before = await seenDays(page);
  const drag = async (x: number, y: number, byPx = 150) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + byPx, y, { steps: 5 });
    await page.mouse.up();
  };
  const { x, y } = await emptyPlace(page, 0.4);
  await drag(x, y);
  await expect.poll(async () => (await seenDays(page)).start).toBeLessThan(before.start - 100);
  const panned = await seenDays(page);
  const box = await page.locator(`${mark(CHOSEN)} .mark`).boundingBox();
  if (!box) throw new Error(CHOSEN);
  await drag(box.x + box.width / 2, box.y + box.height / 2, -100);
  await expect.poll(async () => (await seenDays(page)).start).toBeGreaterThan(panned.start);
  await expect(page.locator('.event-sheet')).toBeHidden();
  // Everything is visible: there is nothing to pan.
  await page.getByRole('button', { name: 'Revoir les dix ans' }).click();
  await drag(x, y);
  expect(await seenLength(page)).toBe(WHOLE);
});

test('a gesture moves every mark to its final position before anything is laid out again', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  await settled(page);
  /** Turns the wheel, and reads where marks are in the first frame after it and once all is laid out. */
  const moved = (deltaY: number) =>
    page.evaluate(async (delta) => {
      const nextFrame = () => new Promise(requestAnimationFrame);
      const isPending = () => document.querySelector('[data-pending]') !== null;
      const places = () =>
        new Map(
          [...document.querySelectorAll<SVGElement>('a.event')].flatMap((link) => {
            const box = link.querySelector('.mark')?.getBoundingClientRect();
            return box ? [[link.dataset['id'] ?? '', box.left + box.width / 2] as const] : [];
          }),
        );
      const drawing = document.querySelector('.drawing svg.scene');
      const { left = 0, top = 0, width = 0 } = drawing?.getBoundingClientRect() ?? {};
      const place = { clientX: left + width * 0.8, clientY: top + 10 };
      const turn = { ctrlKey: true, deltaY: delta, bubbles: true, cancelable: true };
      drawing?.dispatchEvent(new WheelEvent('wheel', { ...turn, ...place }));
      for (let frame = 0; frame < 2; frame += 1) await nextFrame();
      const [first, wasPending] = [places(), isPending()];
      while (isPending()) await nextFrame();
      const differences = [...places()].flatMap(([id, px]) => {
        const before = first.get(id);
        return before === undefined ? [] : [Math.abs(px - before)];
      });
      return { wasPending, count: differences.length, most: Math.max(...differences) };
    }, deltaY);
  for (const deltaY of [-100, -100, 60]) {
    const { wasPending, count, most } = await moved(deltaY);
    expect(wasPending).toBe(true);
    expect(count).toBeGreaterThan(8);
    expect(most).toBeLessThan(1);
  }
});

test('a double click zooms in on its position', async ({ page }) => {
  await openTimeline(page, ALL);
  const { x, y } = await emptyPlace(page, 0.25);
  await doubleClick(page, x, y);
  await expect.poll(() => seenLength(page)).toBeLessThanOrEqual(WHOLE / 2 + 1);
  const { start } = await seenDays(page);
  expect(Math.abs(start - (TIMELINE_WINDOW.start + WHOLE / 8))).toBeLessThan(15);
});

test('+ and − zoom on the focused fact, which stays in place', async ({ page, browserName }) => {
  await openTimeline(page, ALL);
  const zooms = ['+', '+', '+', '-', '+', '-', '-'];
  for (const id of some(FOCUSED, browserName)) {
    await page.locator(mark(id)).focus();
    for (const key of zooms) {
      const before = await middleOf(page, id);
      await page.keyboard.press(key);
      await settled(page);
      await expect(page.locator(mark(id))).toBeFocused();
      const after = await middleOf(page, id);
      // At the whole ten years everything is back in its initial place.
      if (key === '+') expect(Math.abs(after - before), `${id} ${key}`).toBeLessThanOrEqual(2);
    }
    await page.getByRole('button', { name: 'Revoir les dix ans' }).click();
  }
});

test('+ zooms on the open fact, with the button too', async ({ page }) => {
  await openTimeline(page, `frise.html#${CHOSEN}`);
  const before = await middleOf(page, CHOSEN);
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await settled(page);
    expect(Math.abs((await middleOf(page, CHOSEN)) - before)).toBeLessThanOrEqual(2);
  }
});

test.describe('by touch', { tag: '@once' }, () => {
  test.use({ hasTouch: true });

  /** Fingers that move together, from their starting points, in steps. */
  async function touch(
    page: Page,
    from: { x: number; y: number }[],
    to: { x: number; y: number }[],
  ) {
    const devtools = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : from.map(({ x, y }, id) => ({
                id,
                x: x + share * ((to[id]?.x ?? x) - x),
                y: y + share * ((to[id]?.y ?? y) - y),
              })),
      });
    await send('touchStart', 0);
    for (let step = 1; step <= 8; step += 1) await send('touchMove', step / 8);
    await send('touchEnd', 1);
    await settled(page);
  }

  test('two fingers zoom and move; one pans sideways and scrolls the page up and down', async ({
    page,
  }) => {
    await openTimeline(page, ALL);
    const { x, y } = await emptyPlace(page, 0.5);
    const row = y + 150;
    await touch(
      page,
      [
        { x: x - 100, y: row },
        { x: x + 100, y: row },
      ],
      [
        { x: x - 200, y: row },
        { x: x + 200, y: row },
      ],
    );
    const zoomed = await seenDays(page);
    expect(Math.abs(zoomed.end - zoomed.start - WHOLE / 2)).toBeLessThan(60);
    await touch(page, [{ x, y: row }], [{ x: x + 200, y: row }]);
    const panned = await seenDays(page);
    expect(panned.start).toBeLessThan(zoomed.start - 100);
    const top = await page.evaluate(() => scrollY);
    await touch(page, [{ x, y: row }], [{ x: x + 10, y: row - 150 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
    expect(await seenDays(page)).toEqual(panned);
  });
});

test('a click on the ten years at a glance shows other days, as many as before (WCAG 2.5.7)', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  for (let zoom = 0; zoom < 3; zoom += 1) await page.locator('[data-zoom=in]').click();
  await settled(page);
  const before = await seenLength(page);
  const beginning = () => new URL(page.url()).searchParams.get('du') ?? '';
  await expect.poll(beginning).toMatch(/^20(?:2|19)/);
  const box = await page.locator('.overview').boundingBox();
  if (!box) throw new Error('There is no overview.');
  await page.mouse.click(box.x + box.width * 0.1, box.y + box.height / 2);
  await expect.poll(beginning).toMatch(/^201[56]/);
  await settled(page);
  expect(Math.abs((await seenLength(page)) - before)).toBeLessThanOrEqual(1);
});

test('a hovered or focused mark has a card: date, name, when it was known, standing', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  const id = '2015-police-nationale';
  const wordsOf = (fact: string) =>
    page
      .locator(`[id="${fact}"] :is(.date, .what, .known, .standing)`)
      .evaluateAll((parts) => parts.map((part) => part.textContent?.replace(/^, /, '') ?? ''));
  const words = await wordsOf(id);
  expect(words).toHaveLength(4);
  await page.locator(`${mark(id)} .mark`).hover();
  for (const part of words) await expect(card(page)).toContainText(part);
  await expect(page.locator(mark(id))).toHaveClass(/lit/);
  await page.mouse.move(5, 5);
  await expect(card(page)).toBeHidden();
  await page.locator(mark(id)).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  for (const part of words) await expect(card(page)).toContainText(part);
  await expect(card(page)).toBeInViewport({ ratio: 1 });
  await page.locator('[name=q]').focus();
  await expect(card(page)).toBeHidden();
});

/** What shows a card: a named mark, its name, a dot without one, a number, a day of the rail. */
const SHOWING = ['a.event .mark', 'a.event .label', 'a.group .hit', '.rail [data-ids] .knot'];

/** Moves the pointer straight from where it is onto the card, 1 px at a time; returns what it passed without a card. */
async function walkOntoCard(page: Page, x: number, y: number): Promise<string[]> {
  const words = await card(page).innerText();
  const box = await card(page).boundingBox();
  if (!box) return ['no card'];
  const isAbove = box.y + box.height / 2 < y;
  const end = isAbove ? box.y + box.height - 12 : box.y + 12;
  const faults: string[] = [];
  for (let at = y; isAbove ? at > end : at < end; at += isAbove ? -1 : 1) {
    await page.mouse.move(x, at);
    const seen = (await card(page).isVisible()) ? await card(page).innerText() : 'nothing';
    if (seen !== words) faults.push(`${seen} at ${y - at} px`);
  }
  return faults;
}

test('a card stays while the pointer goes onto it, and leaves with it (RGAA 10.13)', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 1100 });
  await openTimeline(page, ALL);
  for (const selector of SHOWING)
    for (const at of [0, 5]) {
      const box = await page.locator(selector).nth(at).boundingBox();
      if (!box) throw new Error(selector);
      // From its middle, from below it and from above it: the letters of a name are less high than its box.
      for (const share of isRelease ? [0.5, 0.7, 0.3] : [0.7]) {
        await page.mouse.move(5, 5);
        await expect(card(page)).toBeHidden();
        const [x, y] = [box.x + box.width / 2, box.y + share * box.height];
        await page.mouse.move(x, y);
        await expect(card(page)).toBeVisible();
        expect(await walkOntoCard(page, x, y), `${selector} ${at}, ${share}`).toEqual([]);
      }
    }
  await page.mouse.move(5, 5);
  await expect(card(page)).toBeHidden();
});

test('Escape dismisses a card while the pointer stays, with the focus elsewhere (RGAA 10.13)', async ({
  page,
}) => {
  await openTimeline(page, `${ALL}#${CHOSEN}`);
  const sheet = page.locator('.event-sheet');
  await expect(sheet).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const other = page.locator(`${mark('2015-police-nationale')} .mark`);
  await other.hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(sheet).toBeVisible();
  const { x = 0, y = 0, width = 0, height = 0 } = (await other.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2 + 1, y + height / 2);
  await expect(card(page)).toBeHidden();
  // It comes back once the pointer has been elsewhere.
  await page.mouse.move(5, 5);
  await other.hover();
  await expect(card(page)).toBeVisible();
});

test('the card of the focused mark stays until the focus leaves it (RGAA 10.13)', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  await page.locator(mark('2015-police-nationale')).focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toBeVisible();
  const words = await card(page).innerText();
  const empty = await emptyPlace(page, 0.5);
  await page.mouse.move(empty.x, empty.y);
  await expect(card(page)).toHaveText(words, { useInnerText: true });
  await page.locator(`${mark(CHOSEN)} .mark`).hover();
  await expect(card(page)).not.toHaveText(words, { useInnerText: true });
  await page.mouse.move(5, 5);
  await expect(card(page)).toHaveText(words, { useInnerText: true });
  await page.locator('[name=q]').focus();
  await expect(card(page)).toBeHidden();
});

test('what a card covers is in reach again once the pointer has left it', async ({ page }) => {
  await openTimeline(page, ALL);
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('a.event')].map((link) => {
      const {
        left = 0,
        top = 0,
        width = 0,
      } = link.querySelector('.mark')?.getBoundingClientRect() ?? {};
      return { id: link.dataset['id'] ?? '', x: left + width / 2, y: top + 12 };
    }),
  );
  await page.mouse.move(covered[8]?.x ?? 0, covered[8]?.y ?? 0);
  await expect(card(page)).toBeVisible();
  const box = await card(page).boundingBox();
  if (!box) throw new Error('There is no card.');
  const under = covered.filter(
    ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
  );
  expect(under.length).toBeGreaterThan(0);
  for (const { id, x, y } of under) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y);
    await expect(page.locator(mark(id))).toHaveClass(/lit/);
  }
});

test('a click and the wheel on a card do what they do on its mark; a drag takes it away', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  const place = page.locator(`${mark(CHOSEN)} .mark`);
  await place.hover();
  const box = await card(page).boundingBox();
  if (!box) throw new Error('There is no card.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(() => seenLength(page)).toBeLessThan(WHOLE * 0.75);
  await settled(page);
  const before = await seenDays(page);
  await page.mouse.move(5, 5);
  await place.hover();
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 5 });
  await expect(card(page)).toBeHidden();
  await page.mouse.up();
  await settled(page);
  expect((await seenDays(page)).start).toBeLessThan(before.start);
  await place.hover();
  await card(page).click();
  await expect(page.locator('.event-sheet .event-card')).toBeVisible();
  await expect(page.locator('a.event[aria-current]')).toHaveAttribute('data-id', CHOSEN);
});

test('a day of the rail lists the facts that became public on it', async ({ page }) => {
  await openTimeline(page);
  const day = page.locator('.rail [data-ids]', { hasText: '14 nov. 2023' });
  const ids = ((await day.getAttribute('data-ids')) ?? '').split(' ');
  expect(ids.length).toBeGreaterThan(1);
  await day.locator('.knot').hover();
  await expect(page.locator('a.event.lit')).toHaveCount(ids.length);
  await day.locator('.knot').click();
  const listed = page.locator('.event-sheet li a');
  await expect(listed).toHaveCount(ids.length);
  expect(
    (await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).sort(),
  ).toEqual(ids.map((id) => `#${id}`).sort());
});

test('each dot without a name has a card and opens; a number lists its facts', async ({ page }) => {
  await openTimeline(page, ALL);
  const { named, groups } = (await readView(page)).drawing ?? { named: [], groups: [] };
  const places = await page.evaluate(() =>
    [...document.querySelectorAll('.unnamed > svg')].flatMap((lane) => {
      // For a nested svg, a browser returns the box of its content.
      const {
        left = 0,
        top = 0,
        width = 0,
      } = lane.closest('.scene')?.getBoundingClientRect() ?? {};
      const [, , wide = 1] = (lane.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const d = lane.querySelector('path')?.getAttribute('d') ?? '';
      return [...d.matchAll(/M([\d.]+) [\d.]+h0/g)].map(([, x]) => ({
        x: left + (Number(x) / wide) * width,
        y: top + Number(lane.getAttribute('y')) + Number(lane.getAttribute('height')) / 2,
      }));
    }),
  );
  expect(places.length).toBeGreaterThan(5);
  for (const { x, y } of places.slice(0, 8)) {
    await page.mouse.move(x, y);
    await expect(card(page)).toBeVisible();
    await expect(card(page).locator('b')).toHaveText(/\d{4}/);
  }
  const [place] = places;
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  const sheet = page.locator('.event-sheet');
  await expect(sheet.locator('h2')).toBeFocused();
  // It has a label while it is open.
  const id = (await page.locator('a.event[aria-current]').getAttribute('data-id')) ?? '';
  expect(named.map((fact) => fact.id)).not.toContain(id);
  await page.keyboard.press('Escape');

  const [group] = groups;
  const link = page.locator(`a.group[data-ids^="${group?.ids[0]}"]`);
  await link.hover();
  await expect(card(page).locator('span')).toHaveCount(Math.min(6, group?.said ?? 0));
  await link.click();
  await expect(sheet.locator('h2')).toHaveText(`${group?.said} faits`);
  const listed = await sheet
    .locator('li a')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')?.slice(1)));
  expect(listed).toEqual(group?.ids);
  await expect(sheet.locator('[data-step]:visible')).toHaveCount(0);
  await sheet.locator('li a').first().click();
  await expect(page.locator('a.event[aria-current]')).toHaveAttribute('data-id', listed[0] ?? '');
  await expect(sheet.locator('[data-step]:visible')).toHaveCount(2);
});

test('a filter states what it keeps of all the facts, and hides the others', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.controls .drop > summary').click();
  await page.locator('label:has(#sujet-experimentation)').click();
  await expect(page.locator('.lane-name[data-topic]')).toHaveCount(1);
  const { lines, view } = await readView(page);
  const shown = lines.filter(({ isShown }) => isShown);
  expect(view).toBe('tous');
  await expect(page.locator('.status')).toHaveText(
    `${shown.length} faits affichés sur ${lines.length}.`,
  );
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.locator('.lane-name[data-topic]')).toHaveCount(7);
});

test('filters without results say so, with a way back', async ({ page }) => {
  await openTimeline(page);
  await page.getByPlaceholder('Chercher').fill('zzzz');
  await expect(page.locator('.status')).toHaveText('Aucun fait ne répond à ces filtres.');
  await expect(
    page.locator(
      '.drawing :is(.event, .group, .lane-name[data-topic]), .fact:visible, .knot-label',
    ),
  ).toHaveCount(0);
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.locator('.lane-name[data-topic]')).toHaveCount(7);
});

test('Back undoes a filter; the letters of one search are one step', async ({ page }) => {
  await openTimeline(page, ALL);
  const shown = () => page.locator('.fact:not([hidden])').count();
  const all = await shown();
  await page.locator('.controls .drop > summary').click();
  await page.locator('label:has(#sujet-loi)').click();
  await expect(page).toHaveURL(/&sujet=loi$/);
  const laws = await shown();
  const field = page.getByPlaceholder('Chercher');
  for (const words of ['ar', 'arti', 'article 10']) {
    await field.fill(words);
    await expect(page).toHaveURL(new RegExp(`q=${words.replace(' ', '\\+')}&`));
  }
  expect(await shown()).toBeLessThan(laws);
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(page.locator('.lane-name[data-topic]')).toHaveCount(1);
  expect(await shown()).toBe(laws);
  await page.goBack();
  await expect(page.locator('.lane-name[data-topic]')).toHaveCount(7);
  expect(await shown()).toBe(all);
  await page.goForward();
  await expect(page.locator('#sujet-loi')).toBeChecked();
});

test('ministers are one tab stop, and arrow keys move between them', async ({ page }) => {
  await openTimeline(page, ALL);
  const terms = page.locator('a.term');
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
  await expect(page.locator('a.term:focus')).toHaveCount(0);
});

test('with reduced motion, a double click zooms in at once', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, ALL);
  const { x, y } = await emptyPlace(page, 0.25);
  await doubleClick(page, x, y);
  await settled(page);
  expect(await seenLength(page)).toBeLessThanOrEqual(WHOLE / 2 + 1);
  await page.goto('index.html');
  const grown = page.locator('.waits .wait').first();
  await expect(grown).toHaveCSS('animation-name', 'none');
});

/** Pages on which a script adds to the server-rendered content, each in the windows where a shift would be visible. */
const MOVABLE = [
  ['frise.html', 1440, 900],
  ['frise.html', 1024, 600],
  ['frise.html', 360, 780],
  ['resume-video.html', 1440, 900],
] as const;

// Firefox measures no layout shift.
test('nothing moves when the script loads', { tag: '@once' }, async ({ page }) => {
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
