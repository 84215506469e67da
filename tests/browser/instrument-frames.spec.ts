/**
 * Checks every instrument in a frame of another site, with its script and in `sandbox=""`: complete, not wider than its
 * frame, usable with one hand, and as tall as it reports.
 */
import type { Frame, Page } from '@playwright/test';
import { copyFile, FRAMED_INSTRUMENTS, type FramedInstrument } from '../../src/i18n/routes.ts';
import { frameIn, startPages, type RunningHost } from './host-servers.ts';
import { expect, test } from './site.ts';

/** Widths of the frames, in px: a phone, a column of a page. */
const WIDTHS_PX = [360, 800] as const;
/** Errors that the sandbox itself logs. */
const SANDBOX_FAULT = /frame is sandboxed|from origin 'null'|net::ERR_FAILED$/;

/**
 * An interaction with each instrument, and its effect. Practice and voices have no script: they have internal links.
 */
const WORKED: Readonly<Record<FramedInstrument, (frame: Frame) => Promise<void>>> = {
  procedure: async (frame) => {
    await frame.locator('#chemin').click();
    await expect(frame.locator('.walk-at')).toContainText(/^Étape 1 sur/);
    await frame.locator('[data-do="next"]').click();
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
};

/** Opens the note of a sentence beside it. */
async function opensNote(frame: Frame): Promise<void> {
  await frame.locator('.cite button').first().click();
  await expect(frame.locator('.notes > :popover-open li a').first()).toBeVisible();
}

/** Server-rendered content of each, present with or without a script. */
const DRAWN: Readonly<Record<FramedInstrument, string>> = {
  procedure: '.procedure-strip li',
  synopsis: '.street use:not([visibility])',
  regimes: '.regimes td',
  practice: '.detections > li',
  voices: '.voices article',
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

/** Heights that the frame sent to its host, in px. */
const toldTo = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { heard: { subject?: string; height?: number }[] }).heard.flatMap(
      ({ subject, height }) => (subject === 'lti.frameResize' && height ? [height] : []),
    ),
  );

/** Sets the width of the frame, and returns its horizontal overflow. */
async function overflowAt(page: Page, frame: Frame, widthPx: number): Promise<number> {
  await page.locator('iframe').evaluate((element, width) => {
    element.setAttribute('width', String(width));
  }, widthPx);
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(widthPx);
  return frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const route of FRAMED_INSTRUMENTS) {
  const file = copyFile('frame', route, 'fr');

  test(`${route} in a frame fits, works there and reports its height @once`, async ({
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
    // Choices in a frame are stored nowhere; a step of the street is a fragment of it, and has a URL.
    expect(await frame.evaluate(() => location.search)).toBe('');
    await expect.poll(() => toldTo(page)).not.toEqual([]);
  });

  test.describe('with sandbox=""', () => {
    test.use({ allowedFault: SANDBOX_FAULT });

    test(`${route} in a frame that runs no script is complete @once`, async ({ page, baseURL }) => {
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
