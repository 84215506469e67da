/** Protects: what the timeline says equals what it shows, whatever is asked of it; and a copied link gives the same view back. */
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { fileOf } from '../../src/i18n/routes.ts';
import { fromFolder, openTimeline, test } from './site.ts';
import { ask, someAsked } from './timeline-asked.ts';
import { copyLink, expectSameView, expectTrue, expectTrueTerm } from './timeline-truth.ts';
import { readView, type View } from './timeline-view.ts';

const VIEWS = someAsked(20231114, isRelease ? 20 : 5);
/** Views that one test asks for in one page, one after the other: none may leave a trace in the next. */
const AT_ONCE = 5;

/**
 * Opened from its link it is the same. From a folder in Chromium always, for what a folder may do is its own;
 * elsewhere, and in English, in one view of a page, for the addresses are read by the same lines.
 */
async function expectSameFromLink(
  page: Page,
  link: string,
  view: View,
  { from }: { from: { folder: boolean; english: boolean } },
): Promise<void> {
  const { search, hash } = new URL(link);
  const asked = `${search}${hash}`;
  const addresses = [
    link,
    ...(from.folder ? [`${fromFolder('frise.html')}${asked}`] : []),
    ...(from.english ? [`${fileOf('timeline', 'en')}${asked}`] : []),
  ];
  for (const address of addresses) {
    // To another place of the same page a browser only scrolls.
    if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
    await openTimeline(page, address);
    expectSameView(await readView(page, { isPanned: false }), view, address);
  }
}

for (const [width, height] of [
  [1440, 900],
  [360, 780],
] as const)
  // Without a drawing there is a list alone, which no engine counts in another way.
  test.describe(`at ${width} px${width < 700 ? ' @once' : ''}`, () => {
    test.use({ viewport: { width, height } });

    for (let first = 0; first < VIEWS.length; first += AT_ONCE)
      test(`views ${first + 1} to ${first + AT_ONCE} say what they show, and their links give them back`, async ({
        page,
        context,
        browserName,
      }) => {
        test.setTimeout(120_000);
        await openTimeline(page);
        const other = await context.newPage();
        for (const [at, asked] of VIEWS.slice(first, first + AT_ONCE).entries())
          await test.step(JSON.stringify(asked), async () => {
            const actor = await ask(page, asked);
            const view = await readView(page);
            expectTrue(view, asked, actor);
            if (view.drawing) await expectTrueTerm(page, first + at, view);
            const folder = at === 0 || (width >= 700 && browserName === 'chromium');
            const from = { folder, english: at === 0 };
            await expectSameFromLink(other, await copyLink(page), view, { from });
          });
      });
  });
