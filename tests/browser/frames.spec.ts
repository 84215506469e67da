/**
 * Checks that the timeline in a frame of another site leaves wheel and swipe gestures to the host page, and is readable
 * without scripts.
 */
import type { Frame, Page } from '@playwright/test';
import { frameIn, startPages, type RunningHost } from './host-servers.ts';
import { expect, settled, test } from './site.ts';
import { seenDays, seenLength } from './timeline-view.ts';

/** The sandbox attributes that editors write for a frame; undefined for none. */
const SANDBOXES: Record<string, string | undefined> = {
  'in a frame without sandbox @release': undefined,
  'in a frame with sandbox=""': '',
  'in a frame with sandbox="allow-scripts"': 'allow-scripts',
};
/** At each width the drawing fits: a horizontal swipe moves nothing until it is zoomed. */
const WIDE = { width: 760, height: 480, drawing: '.drawing' } as const;
const NARROW = [
  { width: 600, height: 480, drawing: '.drawing' },
  { width: 320, height: 560, drawing: '.facts' },
] as const;
const SIZES = [WIDE, ...NARROW] as const;
type Size = (typeof SIZES)[number];
/** Free space above and below the frame in its host, in px: several screens. */
const HOST_ROOM_PX = 3000;
/** Minimum movement caused by an effective wheel or swipe, in px. */
const MOVED_PX = 50;
/**
 * Chromium keeps sending the wheel to the element it first moved, until the pointer has moved further than this, in px.
 */
const LATCH_PX = 40;
const SWIPE_STEPS = 10;
const SWIPE_MS = 160;
/** Rest before lifting a finger that avoids momentum scrolling, in ms. */
const REST_MS = 200;

/** Errors that the sandbox itself logs: no script, no font for the origin `null`. */
const SANDBOX_FAULT = /frame is sandboxed|from origin 'null'|^failed: \S+\.woff2$|net::ERR_FAILED$/;

let site: RunningHost;
test.beforeAll(async () => {
  site = await startPages(hostPage);
});
test.afterAll(() => site.close());

/** A page with a frame far from both its top and its end. */
function hostPage(asked: URLSearchParams): { body: string } {
  const sandbox = asked.get('sandbox');
  return {
    body: `<body style="margin:0;padding-block:${HOST_ROOM_PX}px">
      <iframe title="Frise" src="${asked.get('src')}" width="${asked.get('width')}" height="${asked.get('height')}"
        style="display:block;border:0" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>`,
  };
}

/** The frame, with its drawing in view. */
async function openFrame(
  page: Page,
  baseURL: string | undefined,
  size: Size,
  sandbox: string | undefined,
): Promise<Frame> {
  const asked = new URLSearchParams({
    src: `${baseURL}embed/fr/frise.html`,
    width: String(size.width),
    height: String(size.height),
    ...(sandbox === undefined ? {} : { sandbox }),
  });
  await page.goto(`${site.url}?${asked}`);
  const frame = await frameIn(page);
  // Off screen, a cross-site frame draws nothing and its elements never become stable.
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await frame
    .locator(sandbox === '' ? '.event-list' : 'zoomable-timeline[data-ready] .event-list')
    .waitFor();
  return frame;
}

/** Scrolls the drawing to the top of the viewport, and returns a point of it, in px of the host's viewport. */
async function pointOnDrawing(
  page: Page,
  frame: Frame,
  { drawing: selector }: Size,
): Promise<{ x: number; y: number }> {
  const drawing = frame.locator(selector);
  await drawing.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const box = await drawing.boundingBox();
  const outer = await page.locator('iframe').boundingBox();
  if (!box || !outer) throw new Error('The drawing has no box.');
  const point = { x: outer.x + outer.width / 2, y: box.y + 200 };
  const isOver = await drawing.evaluate(
    (element, [x, y]) => element.contains(document.elementFromPoint(x, y)),
    [point.x - outer.x, point.y - outer.y] as const,
  );
  expect(isOver).toBe(true);
  // Hit testing uses the last frame drawn. A frame without scripts cannot report its frames, so the host does.
  for (let drawn = 0; drawn < 3; drawn += 1)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return point;
}

/** Scroll offsets of the host, of the frame's document and of the drawing, in px. */
async function scrolled(page: Page, frame: Frame, { drawing }: Size) {
  const inside = await frame.locator(drawing).evaluate((element) => ({
    frame: scrollY,
    aside: scrollX,
    across: element.scrollLeft,
    down: element.scrollTop,
  }));
  return { ...inside, host: await page.evaluate(() => scrollY) };
}

/** One finger that lands at a point, moves by a distance in px and rests before it lifts, which avoids momentum. */
async function swipe(
  page: Page,
  { x, y }: { x: number; y: number },
  by: { x: number; y: number },
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const landed = Date.now();
  const touch = async (type: 'touchStart' | 'touchMove', share: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ x: x + share * by.x, y: y + share * by.y }],
      timestamp: (landed + share * SWIPE_MS) / 1000,
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= SWIPE_STEPS; step += 1) await touch('touchMove', step / SWIPE_STEPS);
  await devtools.send('Input.dispatchTouchEvent', {
    type: 'touchEnd',
    touchPoints: [],
    timestamp: (landed + SWIPE_MS + REST_MS) / 1000,
  });
}

/** The sheet is visible and focused, and closes. */
async function expectSheet(page: Page, frame: Frame): Promise<void> {
  const sheet = frame.locator('.event-sheet');
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await expect(sheet.locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

for (const [place, sandbox] of Object.entries(SANDBOXES))
  test.describe(place, () => {
    if (sandbox !== undefined) test.use({ allowedFault: SANDBOX_FAULT });

    for (const size of SIZES) {
      const tier = size === NARROW[0] ? ' @release' : '';
      test(`a wheel over the drawing scrolls a frame of ${size.width} px to its end, then the host${tier}`, async ({
        page,
        baseURL,
      }) => {
        const frame = await openFrame(page, baseURL, size, sandbox);
        const { x, y } = await pointOnDrawing(page, frame, size);
        const before = await scrolled(page, frame, size);
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, 2 * MOVED_PX);
        await expect
          .poll(async () => (await scrolled(page, frame, size)).frame)
          .toBeGreaterThan(before.frame + MOVED_PX);
        expect(await scrolled(page, frame, size)).toMatchObject({
          aside: 0,
          across: 0,
          down: 0,
          host: before.host,
        });
        await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await page.mouse.move(x + LATCH_PX, y + LATCH_PX);
        await page.mouse.wheel(0, 2 * MOVED_PX);
        await expect
          .poll(async () => (await scrolled(page, frame, size)).host)
          .toBeGreaterThan(before.host + MOVED_PX);
      });

      test.describe(`by touch${tier}`, () => {
        test.use({ hasTouch: true, isMobile: true, viewport: { width: 800, height: 900 } });

        test(`a finger down the drawing scrolls a frame of ${size.width} px to its end, then the host`, async ({
          page,
          baseURL,
        }) => {
          const frame = await openFrame(page, baseURL, size, sandbox);
          const point = await pointOnDrawing(page, frame, size);
          const before = await scrolled(page, frame, size);
          // On a slow machine the host may get the touch, because the frame has not been drawn yet.
          await expect(async () => {
            await swipe(page, point, { x: 0, y: -3 * MOVED_PX });
            expect((await scrolled(page, frame, size)).frame).toBeGreaterThan(
              before.frame + MOVED_PX,
            );
          }).toPass();
          const down = await scrolled(page, frame, size);
          expect(down).toEqual({ ...before, frame: down.frame });
          await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          await expect(async () => {
            await swipe(page, point, { x: 0, y: -3 * MOVED_PX });
            expect((await scrolled(page, frame, size)).host).toBeGreaterThan(
              before.host + MOVED_PX,
            );
          }).toPass();
        });

        test(`a horizontal swipe on the drawing of a frame of ${size.width} px moves nothing, because it fits`, async ({
          page,
          baseURL,
        }) => {
          const frame = await openFrame(page, baseURL, size, sandbox);
          const point = await pointOnDrawing(page, frame, size);
          const before = await scrolled(page, frame, size);
          await swipe(page, point, { x: -3 * MOVED_PX, y: 0 });
          expect(await scrolled(page, frame, size)).toEqual(before);
        });
      });
    }

    for (const size of [WIDE, NARROW[0]])
      test(`the drawing of a frame of ${size.width} px as tall as its document passes the wheel to the host`, async ({
        page,
        baseURL,
      }) => {
        const frame = await openFrame(page, baseURL, size, sandbox);
        const height = await frame.evaluate(() => document.documentElement.scrollHeight);
        await page.locator('iframe').evaluate((element, px) => {
          element.setAttribute('height', String(px));
        }, height);
        const { x, y } = await pointOnDrawing(page, frame, size);
        const before = await scrolled(page, frame, size);
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, 2 * MOVED_PX);
        await expect
          .poll(async () => (await scrolled(page, frame, size)).host)
          .toBeGreaterThan(before.host + MOVED_PX);
        expect(await scrolled(page, frame, size)).toMatchObject({ across: 0, down: 0, frame: 0 });
      });

    if (sandbox === '')
      for (const size of [WIDE, NARROW[1]])
        test(`every event of a frame of ${size.width} px is readable, without controls that need a script`, async ({
          page,
          baseURL,
        }) => {
          const frame = await openFrame(page, baseURL, size, sandbox);
          await expect(
            frame.locator(':is(button, input, select):visible:not(.filters fieldset *)'),
          ).toHaveCount(0);
          const lines = frame.locator('.fact');
          const count = await lines.count();
          expect(count).toBeGreaterThanOrEqual(75);
          await frame.locator('.facts details').evaluateAll((groups) => {
            for (const group of groups) group.setAttribute('open', '');
          });
          await expect(
            frame.locator(
              '.fact:has(.date):has(.standing):has(.cited a[href^="#p"]) .what:visible',
            ),
          ).toHaveCount(count);
        });
    else {
      test('the timeline zooms, pans by a drag, and opens an event within the frame', async ({
        page,
        baseURL,
      }) => {
        const frame = await openFrame(page, baseURL, WIDE, sandbox);
        const whole = await seenLength(frame);
        await frame.getByRole('button', { name: 'Agrandir' }).click();
        await settled(frame);
        expect(await seenLength(frame)).toBeLessThan(whole * 0.6);
        const before = await seenDays(frame);
        const { x, y } = await pointOnDrawing(page, frame, WIDE);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 100, y, { steps: 4 });
        await page.mouse.up();
        await expect.poll(async () => (await seenDays(frame)).start).toBeLessThan(before.start);
        await frame.getByRole('button', { name: 'Revoir les dix ans' }).click();
        await frame.locator('a.event .mark').first().click();
        await expectSheet(page, frame);
      });

      for (const size of NARROW)
        test(`a line opens its event within a frame of ${size.width} px`, async ({
          page,
          baseURL,
        }) => {
          const frame = await openFrame(page, baseURL, size, sandbox);
          await frame.locator('.fact .what:visible').first().click();
          await expectSheet(page, frame);
        });
    }
  });
