/**
 * Checks the timeline in a frame of another site: it fits without a scroll of its own, leaves wheel and swipe to the page
 * around it, is whole without scripts, and opens a fact with its story.
 */
import type { Frame, Page } from '@playwright/test';
import { frameIn, startPages, type RunningHost } from './host-servers.ts';
import { expect, settled, test } from './site.ts';

const SIZES = [
  { width: 640, height: 480 },
  { width: 360, height: 640 },
] as const;
type Size = (typeof SIZES)[number];
/** Free space above and below the frame in its host, in px: several screens. */
const HOST_ROOM_PX = 3000;
/** Least movement that an effective wheel causes, in px. */
const MOVED_PX = 50;
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

async function openFrame(
  page: Page,
  baseURL: string | undefined,
  { width, height }: Size,
  sandbox?: string,
  file = 'embed/fr/frise.html',
): Promise<Frame> {
  const asked = new URLSearchParams({
    ...{ src: `${baseURL}${file}`, width: String(width), height: String(height) },
    ...(sandbox === undefined ? {} : { sandbox }),
  });
  await page.goto(`${site.url}?${asked}`);
  const frame = await frameIn(page);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await frame.locator(sandbox === '' ? '.drawing' : 'zoomable-timeline[data-ready]').waitFor();
  return frame;
}

for (const size of SIZES)
  for (const sandbox of ['', 'allow-scripts'])
    test.describe(`at ${size.width} × ${size.height} px, sandbox="${sandbox}"`, () => {
      test.use({ allowedFault: SANDBOX_FAULT, viewport: { width: 800, height: 900 } });

      test('the whole drawing is seen, without a scroll', async ({ page, baseURL }) => {
        const frame = await openFrame(page, baseURL, size, sandbox);
        const { bottom, right } = await frame.locator('.drawing').evaluate((drawing) => {
          const { bottom, right } = drawing.getBoundingClientRect();
          return { bottom, right };
        });
        expect(bottom).toBeLessThanOrEqual(size.height);
        expect(right).toBeLessThanOrEqual(size.width);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
        await expect(frame.locator('h1')).not.toBeInViewport({ ratio: 0.99 });
      });

      test('a wheel over the drawing scrolls the frame, then the page', async ({
        page,
        baseURL,
      }) => {
        const frame = await openFrame(page, baseURL, size, sandbox);
        await page.locator('iframe').evaluate((iframe) => iframe.scrollIntoView());
        const host = await page.evaluate(() => scrollY);
        const box = await page.locator('iframe').boundingBox();
        await page.mouse.move((box?.x ?? 0) + size.width / 2, (box?.y ?? 0) + 200);
        await page.mouse.wheel(0, 2 * MOVED_PX);
        await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(MOVED_PX);
        expect(await page.evaluate(() => scrollY)).toBe(host);
        await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        // Chromium keeps sending the wheel to what it first moved, until the pointer has moved on.
        await page.mouse.move((box?.x ?? 0) + size.width / 2 + 50, (box?.y ?? 0) + 260);
        await page.mouse.wheel(0, 2 * MOVED_PX);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(host + MOVED_PX);
      });
    });

test.describe('without scripts', () => {
  test.use({ allowedFault: SANDBOX_FAULT });

  test('every fact is read with its dates, standing and sources, and no control is shown', async ({
    page,
    baseURL,
  }) => {
    const frame = await openFrame(page, baseURL, SIZES[0], '');
    await expect(frame.locator(':is(button, input, select):visible')).toHaveCount(0);
    await frame.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const count = await frame.locator('.fact').count();
    expect(count).toBeGreaterThan(100);
    await expect(
      frame.locator(
        '.fact:has(.date):has(.standing) .story:has(.two-dates):has(.event-pieces):visible',
      ),
    ).toHaveCount(count);
    // A mark leads to the story in the list.
    const link = frame.locator('.drawing a[data-id]:visible').first();
    await expect(
      frame.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`),
    ).toHaveCount(1);
  });
});

test('a fact opens with its story, and Escape closes it', async ({ page, baseURL }) => {
  for (const size of SIZES) {
    const frame = await openFrame(page, baseURL, size);
    await frame.locator('.field a[data-id] .mark').first().click();
    const sheet = frame.locator('.event-sheet');
    await expect(sheet.locator('h2')).toBeFocused();
    await expect(sheet.locator('.two-dates')).toBeVisible();
    await expect(sheet.locator('.event-pieces')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
});

test('it zooms, and pans by a drag', async ({ page, baseURL }) => {
  const frame = await openFrame(page, baseURL, SIZES[0]);
  const years = () => frame.locator('.happened .tick text').allTextContents();
  const whole = await years();
  await frame
    .locator('[data-show=sujets], [data-zoom=in]')
    .last()
    .evaluate((button) => {
      (button as HTMLElement).click();
    });
  await settled(frame);
  await page.waitForTimeout(400);
  expect(await years()).not.toEqual(whole);
});

test('the guided reading follows its steps', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed/fr/frise-parcours.html`);
  await expect(page.locator('guided-timeline[data-ready]')).toBeVisible();
  const steps = page.locator('guided-timeline li');
  const first = await page.locator('.field .wait').first().getAttribute('d');
  await steps.nth(4).evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await expect(page.locator('guided-timeline li[aria-current]')).toHaveCount(1);
  await expect(page.locator('.field .wait').first()).not.toHaveAttribute('d', first ?? '');
});
