/** Checks a view of the site embedded in pages of other sites, as learning platforms create them. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { findProgram } from '../../.config/programs.mjs';
import { frameIn, startPages, type RunningHost } from './host-servers.ts';
import { expect, settled, test } from './site.ts';

const TIMELINE = 'embed/fr/frise.html';
const SYNOPSIS = 'embed/fr/resume-video.html';

/** Errors that the sandbox itself logs. */
const SANDBOX_FAULT = /frame is sandboxed|from origin 'null'|net::ERR_FAILED$/;
/** Heights that WordPress accepts, in px (wp-includes/js/wp-embed.js). */
const WORDPRESS_PX = { min: 200, max: 1000 } as const;
const SECRET = 'Ab12Cd34Ef';

/** Records every message that the host receives. */
const LISTENER = `<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>`;

/**
 * The script of WordPress for frames from oEmbed, where this machine has it; elsewhere what it does with a height. The
 * frame is hidden until it sends one.
 */
const wordPress = findProgram('WordPress');
const WORDPRESS = wordPress
  ? `<script>${readFileSync(wordPress, 'utf8')}</script>`
  : `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (!frame || frame.contentWindow !== source || data.message !== 'height') return;
    frame.height = Math.min(${WORDPRESS_PX.max}, Math.max(${WORDPRESS_PX.min}, parseInt(data.value, 10)));
    frame.removeAttribute('style');
    document.querySelector('blockquote').style.display = 'none';
  });
  addEventListener('load', () => {
    const frame = document.querySelector('iframe');
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
</script>`;

interface Host {
  /** Markup around the frame; `src` is the URL of the view. */
  body: (src: string) => string;
  headers?: Record<string, string>;
  /** Whether the view can run its script there. */
  runs: boolean;
  allowedFault?: RegExp;
}

const HOSTS: Record<string, Host> = {
  'a plain page': {
    body: (src) =>
      `${LISTENER}<iframe title="Frise" src="${src}" width="600" height="480"></iframe>`,
    runs: true,
  },
  'a page as WordPress makes it': {
    body: (src) =>
      `${LISTENER}${WORDPRESS}<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="#">Frise</a></blockquote><iframe class="wp-embedded-content" title="Frise" src="${src}#?secret=${SECRET}" data-secret="${SECRET}" sandbox="allow-scripts" security="restricted" width="600" height="338" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"></iframe>`,
    runs: true,
    allowedFault: SANDBOX_FAULT,
  },
  'a page whose editor closes unknown frames': {
    body: (src) =>
      `<iframe title="Frise" src="${src}" width="600" height="480" sandbox=""></iframe>`,
    runs: false,
    allowedFault: SANDBOX_FAULT,
  },
  'a Moodle-like page': {
    body: (src) =>
      `${LISTENER}<div style="height:700px;overflow:auto"><div role="main"><p>Consigne.</p><iframe title="Frise" src="${src}" width="100%" height="560"></iframe><p style="height:1200px">Suite.</p></div></div>`,
    runs: true,
  },
  'a page that runs no script': {
    body: (src) => `<iframe title="Frise" src="${src}" width="600" height="480"></iframe>`,
    headers: { 'content-security-policy': "script-src 'none'" },
    runs: true,
  },
};

let site: RunningHost;
test.beforeAll(async () => {
  site = await startPages((asked) => {
    const { body, headers } = HOSTS[asked.get('host') ?? ''] ?? HIDDEN;
    return { body: body(asked.get('src') ?? ''), headers };
  });
});
test.afterAll(() => site.close());

/** An initially hidden tab: its frame has no width. */
const HIDDEN: Host = {
  body: (src) =>
    `${LISTENER}<div id="tab" hidden><iframe title="Frise" src="${src}" width="760" height="480"></iframe></div>`,
  runs: true,
};

async function openIn(
  page: Page,
  name: string,
  view: string,
  baseURL: string | undefined,
): Promise<Frame> {
  await page.goto(`${site.url}?${new URLSearchParams({ host: name, src: `${baseURL}${view}` })}`);
  const frame = await frameIn(page);
  await frame.locator('main').waitFor({ state: 'attached' });
  return frame;
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

for (const [name, { runs, allowedFault }] of Object.entries(HOSTS))
  // `npm test` runs only the most common kind of embed.
  test.describe(`in ${name}${name === 'a page as WordPress makes it' ? '' : ' @release'}`, () => {
    if (allowedFault) test.use({ allowedFault });

    test('the timeline has every event with its dates and its pièces, and works by keyboard', async ({
      page,
      baseURL,
      browserName,
    }) => {
      // An automated Firefox sends no keys to a frame in another process, so there the host is same-site.
      const from = browserName === 'firefox' ? baseURL?.replace('127.0.0.1', 'localhost') : baseURL;
      const frame = await openIn(page, name, TIMELINE, runs ? from : baseURL);
      const count = await frame.locator('.fact').count();
      expect(count).toBeGreaterThanOrEqual(75);
      await expect(
        frame.locator('.fact:has(.standing):has(.date):has(.what):has(.event-pieces)'),
      ).toHaveCount(count);
      const dates = await frame.locator('.fact .date').allTextContents();
      expect(dates.filter((text) => !/\d{4}/.test(text))).toEqual([]);
      if (!runs) {
        await expect(frame.locator('.drawing svg:visible a[data-id]')).not.toHaveCount(0);
        return;
      }
      await expect(frame.locator('zoomable-timeline[data-ready]')).toBeAttached();
      const iframe = page.locator('iframe');
      await expect(iframe).toBeInViewport();
      const sheet = frame.locator('.event-sheet');
      const stop = frame.locator('.drawing a[data-id][tabindex="0"]');
      const first = await stop.getAttribute('data-id');
      await stop.press('ArrowRight');
      await expect(stop).toBeFocused();
      await expect(stop).not.toHaveAttribute('data-id', first ?? '');
      await stop.press('Enter');
      await expect(sheet).toBeVisible();
      await sheet.locator('h2').press('Escape');
      await expect(sheet).toBeHidden();
    });
  });

test("the host receives the height in each protocol requested in the frame's URL, and numbers only", async ({
  page,
  baseURL,
}) => {
  await openIn(page, 'a plain page', `${SYNOPSIS}?childId=frise-1#?secret=${SECRET}`, baseURL);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(4);
  const messages = await heard(page);
  expect(messages).toEqual(
    expect.arrayContaining([
      { message: 'height', value: expect.any(Number), secret: SECRET },
      expect.stringMatching(/^pymxPYMxfrise-1xPYMxheightxPYMx\d+$/),
      { sentinel: 'amp', type: 'embed-size', height: expect.any(Number) },
      { subject: 'lti.frameResize', height: expect.any(Number) },
    ]),
  );
});

test.describe('in a page as WordPress makes it', () => {
  test.use({ allowedFault: SANDBOX_FAULT });

  test('the frame becomes visible with the height that it requests', async ({ page, baseURL }) => {
    const view = await openIn(page, 'a page as WordPress makes it', SYNOPSIS, baseURL);
    const frame = page.locator('iframe');
    await expect(frame).not.toHaveAttribute('style');
    await expect(page.locator('blockquote')).toBeHidden();
    const asked = await view.evaluate(() => document.documentElement.scrollHeight);
    expect(asked).toBeGreaterThan(WORDPRESS_PX.min);
    expect(Number(await frame.getAttribute('height'))).toBe(Math.min(asked, WORDPRESS_PX.max));
  });

  // The host asks whether the frame has the focus: an automated Firefox gives none to a frame in another process.
  test('a link of the frame opens its page in place of the host @once', async ({
    page,
    baseURL,
  }) => {
    test.skip(!wordPress, 'this machine lacks the script of WordPress');
    const view = await openIn(page, 'a page as WordPress makes it', SYNOPSIS, baseURL);
    await expect(page.locator('iframe')).not.toHaveAttribute('style');
    const link = view.locator('a[href]:not([href^="#"]):visible').last();
    const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
    await link.click();
    await expect(page).toHaveURL(href);
  });
});

test('the optional script sets the height of the frame in a plain page', async ({
  page,
  baseURL,
}) => {
  await openIn(page, 'a plain page', SYNOPSIS, baseURL);
  await page.addScriptTag({ url: `${baseURL}embed/hauteur.js` });
  await page
    .locator('iframe')
    .evaluate((frame) => frame.setAttribute('src', frame.getAttribute('src') ?? ''));
  await expect
    .poll(async () => await page.locator('iframe').evaluate((frame) => frame.style.height))
    .toMatch(/^\d+px$/);
  const heard = (origin: string) =>
    page.locator('iframe').evaluate((frame: HTMLIFrameElement, origin) => {
      const data = { subject: 'lti.frameResize', height: 321 };
      const source = frame.contentWindow;
      dispatchEvent(new MessageEvent('message', { data, origin, source }));
      return frame.style.height;
    }, origin);
  // Messages from a frame that has navigated to another site are ignored.
  expect(await heard('https://elsewhere.example')).not.toBe('321px');
  expect(await heard(new URL(baseURL ?? '').origin)).toBe('321px');
});

test('an initially hidden frame draws itself when it becomes visible', async ({
  page,
  baseURL,
}) => {
  const frame = await openIn(page, 'a hidden tab', TIMELINE, baseURL);
  await page.locator('#tab').evaluate((tab) => {
    tab.removeAttribute('hidden');
  });
  await expect(frame.locator('.drawing')).toBeVisible();
  await expect
    .poll(async () => (await frame.locator('.drawing svg').boundingBox())?.width)
    .toBeGreaterThan(500);
  await settled(frame);
  await expect.poll(() => frame.locator('.field a[data-id]:visible').count()).toBeGreaterThan(5);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
});

test('a copy shows that its date has passed, and not before', async ({ page }) => {
  await page.clock.setFixedTime('2027-05-25T12:00:00Z');
  await page.goto(TIMELINE);
  const notice = page.locator('[data-valid-until]');
  await expect(page.locator('zoomable-timeline[data-ready]')).toBeAttached();
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime('2027-05-26T12:00:00Z');
  await page.reload();
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('25 mai 2027');
});
