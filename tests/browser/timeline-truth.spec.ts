/** Protects: what the timeline says equals what it shows, whatever is asked of it; and a copied link gives the same view back. */
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { isoOf } from '../../src/calendar/day.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { expect, fromFolder, openTimeline, test } from './site.ts';
import { answers, ask, queryOf, someAsked, type Asked } from './timeline-asked.ts';
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
    expectSameView(await readView(page), view, address);
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

/** A view as an address of before there were three views named it, without its search, which no frame takes. */
const OLD: readonly Asked[] = someAsked(20260930, isRelease ? 20 : 6).map((asked) => ({
  ...asked,
  view: undefined,
  zoom: undefined,
}));
const ACTOR = 'cnil';
const CHOSEN = ['2015-police-nationale', '2023-11-14-disclose', '2025-01-27-classement'];

for (const locale of LOCALES)
  for (const [place, file, query] of [
    ['the page', fileOf('timeline', locale), true],
    ['a frame', copyFile('frame', 'timeline', locale), false],
    ['a single file', copyFile('alone', 'timeline', locale), false],
  ] as const)
    test(`old links open the same facts in ${place}, in ${locale} @once`, async ({ page }) => {
      test.setTimeout(240_000);
      const address = place === 'a single file' ? fromFolder(file) : file;
      const open = async (asked: string) => {
        await page.goto('about:blank');
        await openTimeline(page, `${address}${asked}`);
        return readView(page);
      };
      for (const old of OLD) {
        // In a frame no actor can be chosen.
        const actor = query && old.actorAt !== undefined ? ACTOR : '';
        const asked = { ...old, query: query ? old.query : '' };
        const search = queryOf(asked, actor);
        const view = await open(search && `?${search}`);
        const shown = view.lines.filter(({ isShown }) => isShown);
        const wanted = view.lines.filter((line) => answers(line, asked, actor));
        const ids = (lines: typeof wanted) => lines.map(({ id }) => id);
        if (asked.query) expect(ids(shown), search).toEqual(expect.arrayContaining(ids(wanted)));
        else expect(ids(shown), search).toEqual(ids(wanted));
        if (search) expect(view.view, search).toBe('tous');
      }
      const chosen = await open(`?faits=${CHOSEN.join(',')}`);
      expect(chosen.lines.filter(({ isShown }) => isShown).map(({ id }) => id)).toEqual(CHOSEN);
      const days = await open('?du=2023-01-01&au=2023-12-31');
      expect([days.view, isoOf(days.seen.start), isoOf(days.seen.end - 1)]).toEqual([
        'tous',
        '2023-01-01',
        '2023-12-31',
      ]);
      for (const id of CHOSEN)
        for (const asked of [`#${id}`, `?fait=${id}`]) {
          await open(asked);
          await expect(page.locator('.event-sheet'), asked).toBeVisible();
          await expect(page.locator('a.event[aria-current]'), asked).toHaveAttribute('data-id', id);
        }
    });
