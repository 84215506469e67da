/**
 * Protects: a view of the site in pages of other sites, as learning platforms and editors make them: it is whole, works
 * by keyboard, fits, leaves the wheel to the page, says its height, and is complete where no script may run.
 */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { findProgram } from '../../.config/programs.mjs';
import { copyFile, FRAMED_INSTRUMENTS, type FramedInstrument } from '../../src/i18n/routes.ts';
import { frameIn, startPages, type RunningHost } from './host-servers.ts';
import { expect, settled, test } from './site.ts';

const TIMELINE = 'embed/fr/frise.html';
const SYNOPSIS = 'embed/fr/resume-video.html';

/** Errors that the sandbox itself logs: no script, no font for the origin `null`. */
const SANDBOX_FAULT = /frame is sandboxed|from origin 'null'|^failed: \S+\.woff2$|net::ERR_FAILED$/;
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

interface Asked {
  src: string;
  /** Of the frame, in px. */
  width: number;
  height: number;
  /** More attributes of the frame, as markup. */
  more: string;
}
/** Markup around the frame. */
type Host = (asked: Asked) => string;

const plainFrame = ({ src, width, height, more }: Asked) =>
  `<iframe title="Vue" src="${src}" width="${width}" height="${height}" ${more}></iframe>`;

const HOSTS: Record<string, Host> = {
  'a plain page': (asked) => LISTENER + plainFrame(asked),
  'a page as WordPress makes it': ({ src }) =>
    `${LISTENER}${WORDPRESS}<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="#">Frise</a></blockquote><iframe class="wp-embedded-content" title="Frise" src="${src}#?secret=${SECRET}" data-secret="${SECRET}" sandbox="allow-scripts" security="restricted" width="600" height="338" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"></iframe>`,
  'a page whose editor closes unknown frames': (asked) =>
    plainFrame({ ...asked, more: 'sandbox=""' }),
  'a Moodle-like page': ({ src }) =>
    `<div style="height:700px;overflow:auto"><div role="main"><p>Consigne.</p><iframe title="Frise" src="${src}" width="100%" height="560"></iframe><p style="height:1200px">Suite.</p></div></div>`,
};
/** A tab that is hidden at first, where a frame has no width; a frame far from both ends of its page. */
const MORE_HOSTS: Record<string, Host> = {
  'a hidden tab': (asked) => `${LISTENER}<div id="tab" hidden>${plainFrame(asked)}</div>`,
  'a long page': (asked) =>
    `<body style="margin:0;padding-block:3000px">${plainFrame({ ...asked, more: `style="display:block;border:0" ${asked.more}` })}`,
};

let site: RunningHost;
test.beforeAll(async () => {
  site = await startPages((query) => {
    const [name = '', asked = '{}'] = ['host', 'asked'].map((key) => query.get(key) ?? '');
    return { ...HOSTS, ...MORE_HOSTS }[name]?.(JSON.parse(asked) as Asked) ?? '';
  });
});

test.afterAll(() => site.close());

async function openIn(page: Page, name: string, src: string, asked: Partial<Asked> = {}) {
  const whole = { width: 600, height: 480, more: '', ...asked, src };
  await page.goto(
    `${site.url}?${new URLSearchParams({ host: name, asked: JSON.stringify(whole) })}`,
  );
  const frame = await frameIn(page);
  await frame.locator('main').waitFor({ state: 'attached' });
  return frame;
}

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

for (const name of Object.keys(HOSTS))
  // `npm test` runs only the most common kind of embed.
  test.describe(`in ${name}${name === 'a page as WordPress makes it' ? '' : ' @release'}`, () => {
    test.use({ allowedFault: SANDBOX_FAULT });

    test('the timeline has every event with its dates and its pièces, and works by keyboard', async ({
      page,
      baseURL,
      browserName,
    }) => {
      const runs = name !== 'a page whose editor closes unknown frames';
      // An automated Firefox sends no keys to a frame in another process, so there the host is same-site.
      const isApart = runs && browserName === 'firefox';
      const from = isApart ? baseURL?.replace('127.0.0.1', 'localhost') : baseURL;
      const frame = await openIn(page, name, `${from}${TIMELINE}`);
      const count = await frame.locator('.fact').count();
      expect(count).toBeGreaterThan(100);
      await expect(
        frame.locator(
          '.fact:has(.standing):has(.date):has(.what):has(.event-pieces):has(.two-dates)',
        ),
      ).toHaveCount(count);
      if (!runs) {
        await expect(frame.locator(':is(button, input, select):visible')).toHaveCount(0);
        const link = frame.locator('.drawing svg:visible a[data-id]').first();
        const story = `[id="${(await link.getAttribute('href'))?.slice(1)}"]`;
        await expect(frame.locator(story)).toHaveCount(1);
        return;
      }
      await expect(frame.locator('zoomable-timeline[data-ready]')).toBeAttached();
      await expect(page.locator('iframe')).toBeInViewport();
      const sheet = frame.locator('.event-sheet');
      const stop = frame.locator('.drawing a[data-id][tabindex="0"]');
      const first = await stop.getAttribute('data-id');
      await stop.press('ArrowRight');
      await expect(stop).toBeFocused();
      await expect(stop).not.toHaveAttribute('data-id', first ?? '');
      await stop.press('Enter');
      await expect(sheet.locator('.two-dates')).toBeVisible();
      await sheet.locator('h2').press('Escape');
      await expect(sheet).toBeHidden();
    });
  });

for (const size of [
  { width: 640, height: 480 },
  { width: 360, height: 640 },
])
  for (const sandbox of ['', 'allow-scripts'])
    test.describe(`at ${size.width} × ${size.height} px, sandbox="${sandbox}" @once`, () => {
      test.use({ allowedFault: SANDBOX_FAULT, viewport: { width: 800, height: 900 } });

      test('the whole drawing is seen, and a wheel over it scrolls the frame, then the page', async ({
        page,
        baseURL,
      }) => {
        const more = `sandbox="${sandbox}"`;
        const frame = await openIn(page, 'a long page', `${baseURL}${TIMELINE}`, { ...size, more });
        const iframe = page.locator('iframe');
        await iframe.evaluate((element) => element.scrollIntoView());
        const isReady = sandbox === '' ? '.drawing' : 'zoomable-timeline[data-ready]';
        await frame.locator(isReady).waitFor();
        const { bottom, right } = await frame.locator('.drawing').evaluate((drawing) => {
          const { bottom, right } = drawing.getBoundingClientRect();
          return { bottom, right };
        });
        expect(bottom).toBeLessThanOrEqual(size.height);
        expect(right).toBeLessThanOrEqual(size.width);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
        const host = await page.evaluate(() => scrollY);
        const box = await iframe.boundingBox();
        await page.mouse.move((box?.x ?? 0) + size.width / 2, (box?.y ?? 0) + 200);
        await page.mouse.wheel(0, 100);
        await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(50);
        expect(await page.evaluate(() => scrollY)).toBe(host);
        await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        // Chromium keeps sending the wheel to what it first moved, until the pointer has moved on.
        await page.mouse.move((box?.x ?? 0) + size.width / 2 + 50, (box?.y ?? 0) + 260);
        await page.mouse.wheel(0, 100);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(host + 50);
      });
    });

/** Opens the note of a sentence beside it. */
async function opensNote(frame: Frame): Promise<void> {
  await frame.locator('.cite button').first().click();
  await expect(frame.locator('.notes > :popover-open li a').first()).toBeVisible();
}
/** What the server draws of each instrument; an interaction with it, and its effect. */
const INSTRUMENTS: Readonly<
  Record<FramedInstrument, readonly [drawn: string, work: (frame: Frame) => Promise<void>]>
> = {
  procedure: [
    '.procedure-strip li',
    async (frame) => {
      await frame.locator('#chemin').click();
      await frame.locator('[data-do="next"]').click();
      await expect(frame.locator('.walk-at')).toContainText(/^Étape 2 sur/);
    },
  ],
  synopsis: [
    '.street use:not([visibility])',
    async (frame) => {
      await frame.locator('[data-by="1"]').click();
      await expect(frame.locator('#une-minute')).toBeVisible();
      await expect(frame.locator('#une-heure')).toBeHidden();
    },
  ],
  regimes: [
    '.regimes td',
    async (frame) => {
      await frame.locator('[data-key-day="2024-07-26"]').click();
      await expect(frame.locator('[role="status"]')).toContainText('26 juillet 2024');
    },
  ],
  practice: ['.detections > li', opensNote],
  voices: ['.voices article', opensNote],
};

for (const route of FRAMED_INSTRUMENTS)
  for (const sandbox of [undefined, ''])
    test.describe(sandbox === undefined ? 'with its script' : 'with sandbox=""', () => {
      if (sandbox === '') test.use({ allowedFault: SANDBOX_FAULT });
      test(`${route} in a frame fits, is whole and works @once`, async ({ page, baseURL }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const src = `${baseURL}${copyFile('frame', route, 'fr')}`;
        const more = sandbox === '' ? 'sandbox=""' : 'style="border:0"';
        const frame = await openIn(page, 'a plain page', src, { height: 700, more });
        await expect(frame.locator('.framed-label')).toContainText('CC BY-SA 4.0');
        const [drawn, work] = INSTRUMENTS[route];
        for (const widthPx of [360, 800]) {
          await page
            .locator('iframe')
            .evaluate((element, px) => element.setAttribute('width', String(px)), widthPx);
          await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(widthPx);
          const over = await frame.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(over).toBeLessThanOrEqual(0);
          await expect(frame.locator(drawn).first()).toBeVisible();
        }
        if (sandbox === '') {
          const notes = await frame.locator('.cite button:visible').count();
          await expect(frame.locator('main button:visible')).toHaveCount(notes);
          return;
        }
        const isOther = (url: string) => !url.startsWith('data:') && !url.startsWith(site.url);
        expect(asked.filter(isOther)).toEqual([src]);
        await work(frame);
        // Choices in a frame are stored nowhere; a step of the street is a fragment of it.
        expect(await frame.evaluate(() => location.search)).toBe('');
        await expect
          .poll(() => heard(page))
          .toContainEqual({ subject: 'lti.frameResize', height: expect.any(Number) });
      });
    });

test("the host receives the height in each protocol requested in the frame's URL, and numbers only", async ({
  page,
  baseURL,
}) => {
  const src = `${baseURL}${SYNOPSIS}?childId=frise-1#?secret=${SECRET}`;
  await openIn(page, 'a plain page', src);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(4);
  expect(await heard(page)).toEqual(
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

  // The host asks whether the frame has the focus: an automated Firefox gives none to a frame in another process.
  test('the frame appears with the height that it asks for, and its link opens in place of the host @once', async ({
    page,
    baseURL,
  }) => {
    const view = await openIn(page, 'a page as WordPress makes it', `${baseURL}${SYNOPSIS}`);
    const frame = page.locator('iframe');
    await expect(frame).not.toHaveAttribute('style');
    await expect(page.locator('blockquote')).toBeHidden();
    const asked = await view.evaluate(() => document.documentElement.scrollHeight);
    expect(asked).toBeGreaterThan(WORDPRESS_PX.min);
    expect(Number(await frame.getAttribute('height'))).toBe(Math.min(asked, WORDPRESS_PX.max));
    if (!wordPress) return;
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
  await openIn(page, 'a plain page', `${baseURL}${SYNOPSIS}`);
  await page.addScriptTag({ url: `${baseURL}embed/hauteur.js` });
  const iframe = page.locator('iframe');
  await iframe.evaluate((frame) => frame.setAttribute('src', frame.getAttribute('src') ?? ''));
  await expect.poll(() => iframe.evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);
  const told = (origin: string) =>
    iframe.evaluate((frame: HTMLIFrameElement, origin) => {
      const data = { subject: 'lti.frameResize', height: 321 };
      const source = frame.contentWindow;
      dispatchEvent(new MessageEvent('message', { data, origin, source }));
      return frame.style.height;
    }, origin);
  // Messages from a frame that has navigated to another site are ignored.
  expect(await told('https://elsewhere.example')).not.toBe('321px');
  expect(await told(new URL(baseURL ?? '').origin)).toBe('321px');
});

test('an initially hidden frame draws itself when it becomes visible', async ({
  page,
  baseURL,
}) => {
  const frame = await openIn(page, 'a hidden tab', `${baseURL}${TIMELINE}`, { width: 760 });
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
  await expect
    .poll(async () => (await frame.locator('.drawing svg:visible').boundingBox())?.width)
    .toBeGreaterThan(500);
  await settled(frame);
  await expect.poll(() => frame.locator('.field a[data-id]:visible').count()).toBeGreaterThan(5);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
});

test('a copy shows that its date has passed, and not before', async ({ page }) => {
  const notice = page.locator('[data-valid-until]');
  for (const day of ['2027-05-25', '2027-05-26']) {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(TIMELINE);
    await expect(page.locator('zoomable-timeline[data-ready]')).toBeAttached();
    await expect(notice).toBeVisible({ visible: day === '2027-05-26' });
  }
  await expect(notice).toContainText('25 mai 2027');
});

test('the guided reading follows its steps', async ({ page }) => {
  await page.goto('embed/fr/frise-parcours.html');
  await expect(page.locator('guided-timeline[data-ready]')).toBeVisible();
  const first = await page.locator('.field .wait').first().getAttribute('d');
  const steps = page.locator('guided-timeline li');
  await steps.nth(4).evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await expect(page.locator('guided-timeline li[aria-current]')).toHaveCount(1);
  await expect(page.locator('.field .wait').first()).not.toHaveAttribute('d', first ?? '');
});
