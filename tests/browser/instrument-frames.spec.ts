/** Protects: every instrument in a frame of another site, with its script and in `sandbox=""`: whole, no wider than its frame, worked by one hand, as tall as it says. */
import type { Frame, Page } from '@playwright/test';
import { copyFile, FRAMED_INSTRUMENTS, type FramedInstrument } from '../../src/i18n/routes.ts';
import { frameIn, startPages, type RunningHost } from './host-servers.ts';
import { expect, test } from './site.ts';

/** Widths of the frames, in px: a phone, a column of a page. */
const WIDTHS_PX = [360, 800] as const;
/** What the sandbox logs by itself. */
const SANDBOX_FAULT = /frame is sandboxed|from origin 'null'|net::ERR_FAILED$/;

/** One thing that a reader does in each, and what it changes. Practice and voices have no script: links lead about in them. */
const WORKED: Readonly<Record<FramedInstrument, (frame: Frame) => Promise<void>>> = {
  procedure: async (frame) => {
    await expect(frame.locator('.walk-at')).toContainText(/^Étape 3 sur/);
    await frame.locator('[data-do="previous"]').click();
    await expect(frame.locator('.walk-at')).toContainText(/^Étape 2 sur/);
  },
  synopsis: async (frame) => {
    await frame.locator('[data-by="1"]').click();
    await expect(frame.locator('#une-minute')).toBeVisible();
    await expect(frame.locator('#une-heure')).toBeHidden();
  },
  regimes: async (frame) => {
    await frame.locator('[data-key-day="2024-07-26"]').click();
    await expect(frame.locator('[role="status"]')).toContainText('26 juillet 2024');
  },
  practice: (frame) => opensNote(frame),
  voices: (frame) => opensNote(frame),
  questions: async (frame) => {
    const question = frame.locator('.question').first();
    await question.locator('input').first().check();
    await question.locator('[data-check]').click();
    await expect(question.locator('.answer')).toHaveAttribute('open');
    await expect(frame.locator('.questions-told')).not.toBeEmpty();
  },
};

/** What a sentence rests on opens near it. */
async function opensNote(frame: Frame): Promise<void> {
  await frame.locator('.cite button').first().click();
  await expect(frame.locator('.notes > :popover-open li a').first()).toBeVisible();
}

/** What the server drew of each, which is there whether or not a script runs. */
const DRAWN: Readonly<Record<FramedInstrument, string>> = {
  procedure: '.drawing:visible a.step',
  synopsis: '.street use:not([visibility])',
  regimes: '.regimes td',
  practice: '.detections > li',
  voices: '.voices article',
  questions: '.question',
};

let site: RunningHost;
test.beforeAll(async () => {
  site = await startPages((asked) => {
    const sandbox = asked.get('sandbox');
    return {
      body: `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
        <iframe title="Cadre" src="${asked.get('src')}" width="${WIDTHS_PX[0]}" height="700"
          style="border:0" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe>`,
    };
  });
});
test.afterAll(() => site.close());

async function openFrame(page: Page, src: string, sandbox: Record<string, string>): Promise<Frame> {
  await page.goto(`${site.url}?${new URLSearchParams({ src, ...sandbox })}`);
  const frame = await frameIn(page);
  await frame.locator('.framed-foot').waitFor();
  return frame;
}

/** Heights that the frame told its host, in px. */
const toldTo = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { heard: { subject?: string; height?: number }[] }).heard.flatMap(
      ({ subject, height }) => (subject === 'lti.frameResize' && height ? [height] : []),
    ),
  );

/** Sets the width of the frame, and says what sticks out of it to the right. */
async function overflowAt(page: Page, frame: Frame, widthPx: number): Promise<number> {
  await page.locator('iframe').evaluate((element, width) => {
    element.setAttribute('width', String(width));
  }, widthPx);
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(widthPx);
  return frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const route of FRAMED_INSTRUMENTS) {
  const file = copyFile('frame', route, 'fr');

  test(`${route} in a frame fits, is worked there and tells its height @once`, async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const frame = await openFrame(page, `${baseURL}${file}`, {});
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith(site.url))).toEqual([
      `${baseURL}${file}`,
    ]);
    for (const widthPx of WIDTHS_PX) {
      expect(await overflowAt(page, frame, widthPx)).toBeLessThanOrEqual(0);
      await expect(frame.locator(DRAWN[route]).first()).toBeVisible();
    }
    await WORKED[route](frame);
    // What is chosen in a frame is kept nowhere; a step of the street is a place in it, and has an address.
    expect(await frame.evaluate(() => location.search)).toBe('');
    await expect.poll(() => toldTo(page)).not.toEqual([]);
  });

  test.describe('with sandbox=""', () => {
    test.use({ allowedFault: SANDBOX_FAULT });

    test(`${route} in a frame that runs no script is whole @once`, async ({ page, baseURL }) => {
      const frame = await openFrame(page, `${baseURL}${file}`, { sandbox: '' });
      for (const widthPx of WIDTHS_PX) {
        expect(await overflowAt(page, frame, widthPx)).toBeLessThanOrEqual(0);
        await expect(frame.locator(DRAWN[route]).first()).toBeVisible();
      }
      await expect(frame.locator('main button:visible')).toHaveCount(
        await frame.locator('.cite button:visible').count(),
      );
      await expect(frame.locator('.framed-label')).toContainText('CC BY-SA 4.0');
    });
  });
}
