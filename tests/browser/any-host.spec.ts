/** Protects: the same dist at the root of a host, below a path, and opened from a folder. */
import type { Page } from '@playwright/test';
import {
  expect,
  fromFolder,
  isEnglish,
  isPastedText,
  isSampled,
  openTimeline,
  PAGES,
  test,
} from './site.ts';

const { metadata } = (await import('../../.config/playwright.config.ts')).default;
const PLACES: Record<string, (file: string) => string> = {
  'at the root': (file) => `${metadata?.['root']}${file}`,
  'below a path': (file) => `${metadata?.['below']}${file}`,
  'from a folder': fromFolder,
};

/** Addresses of the site that a page links to, without fragment. */
async function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ href }) => (typeof href === 'string' ? href : ''))
      .map((href) => href.split('#')[0] ?? '')
      .filter(
        (href) =>
          href.endsWith('.html') &&
          (href.startsWith('file:') || new URL(href).hostname === '127.0.0.1'),
      ),
  );
}

/** What a page has left in the browser; a folder may refuse the question. */
const storedItems = () => localStorage.length + sessionStorage.length;

for (const [place, address] of Object.entries(PLACES)) {
  // One browser stands for a path, which no script reads.
  const tag = place === 'below a path' ? '@once' : [];
  test(
    `every page is reached by links, without an error, and stores nothing, ${place}`,
    { tag },
    async ({ page, browserName, context }) => {
      // Some hundred and thirty pages, one after the other; the host laboratory reads them all.
      test.setTimeout(180_000);
      // English pages only at the root, and from a folder, where the browsers are strictest.
      const opens = (file: string) =>
        isSampled(file) &&
        (!isEnglish(file) ||
          place === 'from a folder' ||
          (browserName === 'chromium' && place === 'at the root'));
      const fileOf = (url: string) => url.slice(address('index.html').length - 'index.html'.length);
      const seen = new Set<string>();
      const queue = [address('index.html')];
      for (let next = queue.shift(); next; next = queue.shift()) {
        if (seen.has(next)) continue;
        seen.add(next);
        if (!opens(fileOf(next))) continue;
        const response = await page.goto(next);
        if (response && next.startsWith('http')) expect(response.status(), next).toBe(200);
        await expect(page.locator('h1')).toBeVisible();
        if (place === 'at the root') expect(await page.evaluate(storedItems), next).toBe(0);
        queue.push(...(await linksOf(page)).filter((url) => !isPastedText(url)));
      }
      expect(await context.cookies()).toEqual([]);
      // The frame of an event is named by the page of that event, which only the sample opens.
      const isCounted = (file: string) =>
        file !== '404.html' && !/^embed\/(?:fr\/fait|en\/fact)-/.test(file);
      const reached = [...seen].map(fileOf).filter(isCounted);
      const expected = PAGES.filter(isCounted).filter(
        (file) => opens('en/index.html') || !isEnglish(file),
      );
      expect(expected.filter((file) => !reached.includes(file))).toEqual([]);
      expect(reached.filter((file) => !PAGES.includes(file))).toEqual([]);
    },
  );

  test(`the timeline zooms and opens an event ${place}`, async ({ page }) => {
    await openTimeline(page, address('frise.html'));
    const before = (await page.locator('.canvas').boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: 'Agrandir' }).click();
    expect((await page.locator('.canvas').boundingBox())?.width).toBeGreaterThan(before * 1.5);
    await page.locator('a.event .mark').first().click();
    await expect(page.locator('dialog.event-sheet')).toBeVisible();
  });
}

test('an address that leads nowhere gets the page that says so, at any depth', async ({
  page,
  faults,
}) => {
  await page.goto('en/nulle/part.html');
  await expect(page.locator('h1')).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
});
