/**
 * Checks that the timeline's statements match what it shows, in any state, and that a copied link restores the same
 * view.
 */
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
/** Number of views that a test sets in one page, one after another: none may affect the next. */
const AT_ONCE = 5;

/**
 * A view is the same when opened from its link. Chromium always opens it from a folder too, where behaviour may differ;
 * elsewhere, and in English, one view per page is enough, because URLs are parsed by the same code.
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
    // A browser only scrolls to another fragment of the same page.
    if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
    await openTimeline(page, address);
    expectSameView(await readView(page), view, address);
  }
}

for (const [width, height] of [
  [1440, 900],
  [360, 780],
] as const)
  // Without a drawing there is only a list, which no engine counts differently.
  test.describe(`at ${width} px${width < 700 ? ' @once' : ''}`, () => {
    test.use({ viewport: { width, height } });

    for (let first = 0; first < VIEWS.length; first += AT_ONCE)
      test(`views ${first + 1} to ${first + AT_ONCE} state what they show, and their links restore them`, async ({
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

/** Views in the URL format from before the three views, without the search in a frame, which does not support it. */
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
    test(`old links open the same facts in ${place}, in ${locale} @once${query ? '' : ' @release'}`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const address = place === 'a single file' ? fromFolder(file) : file;
      const open = async (asked: string) => {
        await page.goto('about:blank');
        await openTimeline(page, `${address}${asked}`);
        return readView(page);
      };
      for (const old of OLD) {
        // A frame has no choice of actor.
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
