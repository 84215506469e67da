/** Protects: the same dist on every kind of host, each answering in its own way. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as crawl, type Page } from '@playwright/test';
import { crawlSite, type Loaded } from './crawl-site.ts';
import { HOSTS, SERVED_FILE, startFramer, startHost, type Host } from './host-servers.ts';
import { expect, fromFolder, PAGES, test } from './site.ts';

/** One page of each kind. */
const KINDS = [
  'index.html',
  'frise.html',
  'frise-tableau.html',
  'frise-affiche.html',
  'que-savait-on.html',
  'briefcam.html',
  'briefcam-affirmations.html',
  'pieces.html',
  'glossaire.html',
  'plan-du-site.html',
  'evenements/2023-05-19-loi-jo.html',
  'en/index.html',
  'en/timeline.html',
  'en/olympics-law-2023.html',
  'en/events/2023-05-19-loi-jo.html',
  ...PAGES.filter((file) => file.startsWith('embed/')).slice(0, 1),
];
const TIMELINES = ['frise.html', 'en/timeline.html'];
/** A page that only its own site may frame. */
const CONTENT = 'briefcam.html';
/** Pages that links of the site must reach; the others are for other sites to frame. */
const LINKED_PAGES = PAGES.filter((file) => file !== '404.html' && !file.startsWith('embed/'));
/** An address that nobody has, deep enough to have another base than the page for lost addresses. */
const LOST = 'nulle/part.html';

/** What needs no browser, or no second one: the configuration leaves it out of the others. */
const ONCE = { tag: '@once' };

const hostNamed = (name: string): Host => {
  const host = HOSTS.find((candidate) => candidate.name === name);
  if (!host) throw new Error(`No host is named ${name}.`);
  return host;
};

/** Runs something with a host that is up, and puts it down whatever happens. */
async function withHost(host: Host, run: (url: string) => Promise<void>): Promise<void> {
  const { url, close } = await startHost(host);
  try {
    await run(url);
  } finally {
    await close();
  }
}

async function loadByHttp(address: string): Promise<Loaded> {
  const response = await fetch(address);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const body = await response.text();
  return {
    address: response.url,
    file: response.headers.get(SERVED_FILE) ?? undefined,
    html: isPage ? body : undefined,
    fault: response.ok ? undefined : `status ${response.status}`,
  };
}

async function loadFromFolder(address: string): Promise<Loaded> {
  const root = fileURLToPath(fromFolder(''));
  const file = path.relative(root, fileURLToPath(address)).replaceAll(path.sep, '/');
  try {
    const body = await readFile(fileURLToPath(address), 'utf8');
    return { address, file, html: file.endsWith('.html') ? body : undefined, fault: undefined };
  } catch {
    return { address, file: undefined, html: undefined, fault: 'no such file' };
  }
}

/** Opens one page of each kind; the timeline must have run its script. */
async function openKinds(
  page: Page,
  faults: string[],
  addressOf: (file: string) => string,
): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} refused ${blockedURI}`);
    });
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  for (const file of KINDS) {
    await page.goto(addressOf(file));
    await expect(page.locator('h1').first()).toBeVisible();
    if (TIMELINES.includes(file)) await expect(page.locator('.toolbar')).toBeVisible();
  }
}

for (const host of HOSTS)
  test.describe(`on ${host.name}`, () => {
    crawl('every link of every page leads to a file and a place that exist', ONCE, async () => {
      await withHost(host, async (url) => {
        const { broken, files } = await crawlSite(`${url}index.html`, loadByHttp);
        expect(broken).toEqual([]);
        expect(LINKED_PAGES.filter((file) => !files.has(file))).toEqual([]);
      });
    });

    crawl('an address that leads nowhere gets what the host gives', ONCE, async () => {
      await withHost(host, async (url) => {
        const response = await fetch(`${url}${LOST}`);
        expect(response.status).toBe(host.lost.status);
        expect(response.headers.get(SERVED_FILE)).toBe(host.lost.page ? '404.html' : null);
      });
    });

    // In the second browser the first host stands for all.
    const where = host === HOSTS[0] ? {} : ONCE;
    test('each kind of page opens without an error', where, async ({ page, faults }) => {
      await withHost(host, (url) => openKinds(page, faults, (file) => `${url}${file}`));
    });
  });

test.describe('from a folder', () => {
  crawl('every link of every page leads to a file and a place that exist', ONCE, async () => {
    const { broken, files } = await crawlSite(fromFolder('index.html'), loadFromFolder);
    expect(broken).toEqual([]);
    expect(LINKED_PAGES.filter((file) => !files.has(file))).toEqual([]);
  });

  test('each kind of page opens without an error', async ({ page, faults }) => {
    await openKinds(page, faults, fromFolder);
  });
});

test.describe('in a frame of another site', () => {
  /** What the browser prints of the one page that it must refuse. */
  test.use({ allowedFault: new RegExp(`frame-ancestors|failed: .*/${CONTENT}`) });
  const WITH_HEADERS = hostNamed('Netlify with the headers of _headers');
  const WITHOUT_HEADERS = hostNamed('GitHub Pages, at the root');

  /** Shows a file of the host in a frame of another site; says whether it was let in. */
  async function isShown(page: Page, host: Host, file: string): Promise<boolean> {
    let shown = false;
    await withHost(host, async (url) => {
      const framer = await startFramer(`${url}${file}`);
      await page.goto(framer.url);
      // Where it is refused, the frame holds an error page of the browser.
      shown = page.frames().some((frame) => frame.url() === `${url}${file}`);
      await framer.close();
    });
    return shown;
  }

  test(
    'a page is refused where the host sends headers, and shown where it cannot',
    ONCE,
    async ({ page }) => {
      expect(await isShown(page, WITHOUT_HEADERS, CONTENT)).toBe(true);
      expect(await isShown(page, WITH_HEADERS, CONTENT)).toBe(false);
    },
  );

  for (const file of PAGES.filter((file) => file.startsWith('embed/')).slice(0, 1))
    test(
      'a page made for it is shown even where the host sends headers',
      ONCE,
      async ({ page }) => {
        expect(await isShown(page, WITH_HEADERS, file)).toBe(true);
      },
    );
});
