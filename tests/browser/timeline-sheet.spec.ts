/** Protects: the chosen fact and the keyboard: what is said, what has the focus, and that the fact in question is in sight. */
import type { Page } from '@playwright/test';
import { expect, openTimeline, settled, test } from './site.ts';
import { readView } from './timeline-view.ts';

/** A fact whose entry leads to another. */
const TIED = '2024-11-19-signalement';
const CHOSEN = '2023-11-14-disclose';
const mark = (id: string) => `a.event[href="#${id}"]`;
const sheet = (page: Page) => page.locator('.event-sheet');
const titleOf = async (page: Page) => (await sheet(page).locator('h2').textContent()) ?? '';
const share = async (page: Page, name: string) => {
  await page.locator('.share > summary').click();
  await page.getByRole('button', { name }).click();
};
/** What is marked of ministers, and said of them. */
const officeMarks = (page: Page) =>
  page.locator(
    '.term[data-office]:not([data-office=""]), .canvas[data-period], .office-note:not(:empty)',
  );

/** The fact that has the focus, and whether its mark can be seen: inside the window, the drawing, and under nothing. */
const focused = (page: Page) =>
  page.evaluate(async () => {
    // What stays above the lanes follows their scroll in the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const active = document.activeElement;
    const box = active?.querySelector('.mark')?.getBoundingClientRect();
    const view = document.querySelector('.scroller')?.getBoundingClientRect();
    const id = active?.getAttribute('href')?.slice(1) ?? '';
    if (!box || !view) return { id, fault: 'no mark' };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isInside = x > view.left && x < view.right && box.top >= 0 && box.bottom <= innerHeight;
    const over = document.elementFromPoint(x, y)?.closest('.axis, .band, .lane-name, .event-sheet');
    const fault = isInside ? over && `under ${over.getAttribute('class')}` : `at ${x}, ${y}`;
    return { id, fault: fault ?? '' };
  });

test.use({ viewport: { width: 1440, height: 900 } });

test('a chosen fact opens beside the drawing, and its name is said and focused', async ({
  page,
}) => {
  await openTimeline(page);
  await page.locator(mark(CHOSEN)).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page).locator('h2')).toBeFocused();
  await expect(sheet(page)).toHaveAccessibleName(/^Disclose révèle l’usage de Briefcam/);
  await expect(sheet(page).locator('.piece-chip').first()).toBeVisible();
  await expect(page.locator('.band-key')).toContainText('En fonction à la date du fait : Darmanin');
  await expect(page.locator(mark(CHOSEN))).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${CHOSEN}`);
  expect((await readView(page)).drawing).toMatchObject({ from: 0, to: 1 });
});

for (const [width, height, zooms] of [
  [1440, 900, 2],
  [844, 390, 0],
] as const)
  test(`a fact at the edge stays in sight beside its sheet, at ${width} × ${height}, zoomed ${zooms} times`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTimeline(page);
    for (let at = 0; at < zooms; at += 1) await page.locator('[data-zoom=in]').click();
    await settled(page);
    // The last mark that is whole within the window.
    const last = await page.evaluate(() => {
      const right = document.querySelector('.scroller')?.getBoundingClientRect().right ?? 0;
      const marks = [...document.querySelectorAll('a.event .mark')].map((mark) => ({
        right: mark.getBoundingClientRect().right,
        id: mark.closest('a')?.getAttribute('href')?.slice(1) ?? '',
      }));
      const within = marks.filter((mark) => mark.right < right - 10);
      return within.toSorted((a, b) => b.right - a.right)[0]?.id ?? '';
    });
    await page.locator(mark(last)).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    const isSeen = await page.evaluate(async (link) => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      const box = document.querySelector(`${link} .mark`)?.getBoundingClientRect();
      const view = document.querySelector('.scroller')?.getBoundingClientRect();
      return box && view && box.left > view.left && box.right < view.right;
    }, mark(last));
    expect(isSeen).toBe(true);
  });

for (const [width, height, tier] of [
  [768, 900, ''],
  [900, 600, ' @release'],
  [1100, 700, ''],
  [1440, 700, ' @release'],
] as const)
  test(`a sheet and the mark that opened it are both in sight, at ${width} × ${height} @once${tier}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTimeline(page);
    /** Where the chosen mark is, unless it is in sight. */
    const lost = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        const mark = document.querySelector('a.event[aria-current] .mark');
        const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect(-1, -1);
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        return at?.closest('a.event[aria-current]')
          ? ''
          : (at?.closest('[class]')?.className ?? 'out');
      });
    for (let lane = 0; lane < (await page.locator('.lane').count()); lane += 1) {
      await page.locator('.lane').nth(lane).locator('a.event').first().focus();
      await page.keyboard.press('Enter');
      await expect(sheet(page)).toBeVisible();
      expect(await lost(), `lane ${lane}`).toBe('');
      await expect(sheet(page).locator('h2'), `lane ${lane}`).toBeInViewport();
      await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
      expect(await lost(), `after lane ${lane}`).toBe('');
      await page.keyboard.press('Escape');
    }
  });

for (const [width, height] of [
  [1440, 900],
  [844, 390],
] as const)
  for (const [where, id] of [
    ['in the midst', CHOSEN],
    ['at the beginning', '2015-police-nationale'],
  ] as const)
    test(`days that are named with a fact ${where} stay the same at each reload, at ${width} × ${height} @once`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const open = async (address: string) => {
        await page.goto('about:blank');
        await openTimeline(page, address);
        await expect(sheet(page)).toBeVisible();
        await page.evaluate(async () => {
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        });
        await settled(page);
        return page
          .locator('zoomable-timeline')
          .evaluate((timeline) => ('address' in timeline ? String(timeline.address) : ''));
      };
      const first = await open(`frise.html?du=2023-01-01&au=2024-01-01#${id}`);
      expect(first).toMatch(/du=.*&au=/);
      const second = await open(first);
      expect(second).toBe(first);
      await expect(page.locator(`${mark(id)} .mark`)).toBeInViewport();
      await expect(sheet(page)).toBeInViewport({ ratio: 0.95 });
    });

test('a link of the sheet gives the focus to the name of the fact that it opens', async ({
  page,
}) => {
  await openTimeline(page, `frise.html#${TIED}`);
  const before = await titleOf(page);
  await sheet(page).locator('.causes a[href^="#"]').first().click();
  await expect(sheet(page).locator('h2')).not.toHaveText(before);
  await expect(sheet(page).locator('h2')).toBeFocused();
});

test('Back after a link of the sheet gives the fact before, and a page without one closes it', async ({
  page,
}) => {
  await openTimeline(page, `frise.html#${TIED}`);
  const hash = () => new URL(page.url()).hash;
  const before = await titleOf(page);
  await expect.poll(hash).toBe(`#${TIED}`);
  await sheet(page).locator('.causes a[href^="#"]').first().click();
  await expect(sheet(page).locator('h2')).not.toHaveText(before);
  await expect.poll(hash).not.toBe(`#${TIED}`);
  await page.goBack();
  await expect(sheet(page).locator('h2')).toHaveText(before);
  await expect.poll(hash).toBe(`#${TIED}`);
  await page.goForward();
  await expect(sheet(page).locator('h2')).not.toHaveText(before);
  await page.evaluate(() => (location.hash = ''));
  await expect(sheet(page)).toBeHidden();
});

test('a fact without a mark leaves none marked, and gives the focus back to the drawing', async ({
  page,
}) => {
  await openTimeline(page);
  await page.locator('a.event .mark').first().click();
  const next = sheet(page).getByRole('button', { name: 'Fait précédent' });
  while (await page.locator('a.event[aria-current]').count()) await next.click();
  await page.keyboard.press('Escape');
  await expect(page.locator('a.event:focus')).toHaveCount(1);
});

test('Previous and Next keep the focus and say the fact', async ({ page }) => {
  await openTimeline(page);
  await page.locator(mark(CHOSEN)).click();
  const first = await titleOf(page);
  const next = sheet(page).getByRole('button', { name: 'Fait suivant' });
  await next.focus();
  const place = await next.boundingBox();
  for (let step = 0; step < 3; step += 1) {
    const before = await titleOf(page);
    await page.keyboard.press('Enter');
    await expect(sheet(page).locator('h2')).not.toHaveText(before);
    await expect(next).toBeFocused();
    await expect(sheet(page).getByRole('status')).toContainText(await titleOf(page));
    expect(await next.boundingBox()).toEqual(place);
  }
  const back = sheet(page).getByRole('button', { name: 'Fait précédent' });
  for (let step = 0; step < 3; step += 1) await back.click();
  await expect(sheet(page).locator('h2')).toHaveText(first);
});

test('Escape closes from anywhere in the timeline, and takes its marks away', async ({ page }) => {
  await openTimeline(page);
  const places = [
    '.event-sheet h2',
    '.event-sheet [data-step="1"]',
    '.scroller',
    '[data-zoom=in]',
    '[name=q]',
    '.share > summary',
    mark('2024-11-19-signalement'),
    '.fact summary >> visible=true',
  ];
  for (const place of places) {
    await page.locator(mark(CHOSEN)).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page), place).toBeVisible();
    await expect(officeMarks(page), place).not.toHaveCount(0);
    await page.locator(place).first().focus();
    await page.keyboard.press('Escape');
    await expect(sheet(page), place).toBeHidden();
    await expect(officeMarks(page), place).toHaveCount(0);
    await expect(page.locator(mark(CHOSEN)), place).toBeFocused();
  }
  await page.locator('.term').nth(5).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.office-note')).toContainText('en fonction');
  await page.keyboard.press('Escape');
  await expect(officeMarks(page)).toHaveCount(0);
});

test('a search that leaves the fact out closes its sheet, and keeps the focus', async ({
  page,
}) => {
  await openTimeline(page);
  await page.locator(mark(CHOSEN)).click();
  const field = page.getByPlaceholder('Chercher');
  await field.fill('Disclose');
  await expect(sheet(page)).toBeVisible();
  await field.fill('Conseil constitutionnel');
  await expect(sheet(page)).toBeHidden();
  await expect(field).toBeFocused();
  await expect(officeMarks(page)).toHaveCount(0);
});

test('after a step, Escape gives the focus to the fact that was shown last', async ({ page }) => {
  await openTimeline(page);
  await page.locator(mark(CHOSEN)).click();
  await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator(mark(CHOSEN))).not.toBeFocused();
  await expect(page.locator('a.event[aria-current]')).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 600],
] as const)
  test(`arrows reach every fact with its mark in view, at ${width} × ${height} @release`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await openTimeline(page);
    const count = await page.locator('.fact[data-days]').count();
    await page.locator('a.event[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const reached = new Set<string>();
    const faults: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const { id, fault } = await focused(page);
      reached.add(id);
      if (fault) faults.push(`${id}: ${fault}`);
      await page.keyboard.press('ArrowRight');
    }
    expect(faults).toEqual([]);
    expect(reached.size).toBe(count);
    for (const key of ['ArrowUp', 'ArrowUp', 'Home', 'ArrowDown', 'End', 'PageUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      expect((await focused(page)).fault, key).toBe('');
    }
  });

test('the list of a cluster gives the focus back to it, and steps nowhere', async ({ page }) => {
  await openTimeline(page);
  for (let zoom = 0; zoom < 6; zoom += 1)
    await page.getByRole('button', { name: 'Agrandir' }).click();
  await settled(page);
  // At the last zoom a pill lists what it counts.
  const pill = page.locator('.cluster').first();
  await pill.scrollIntoViewIfNeeded();
  const name = await pill.getAttribute('aria-label');
  await pill.click();
  await expect(sheet(page)).toHaveAccessibleName(name ?? '');
  await expect(sheet(page).locator('li')).not.toHaveCount(0);
  await expect(sheet(page).locator('[data-step]:visible')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(page.locator('.cluster:focus')).toHaveAttribute('aria-label', name ?? '');
  // One of its facts has a place among all, and a filter that closes the sheet keeps the focus.
  await pill.click();
  await sheet(page).locator('li a').first().click();
  await expect(sheet(page).locator('[data-step]:visible')).toHaveCount(2);
});

test('facts are one tab stop, which the arrows move, zoomed too', async ({ page }) => {
  await openTimeline(page);
  const stops = page.locator('.lane :is(a[tabindex="0"], a:not([tabindex]))');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await expect(stops).toHaveCount(1);
  await expect(stops).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.lane a:focus')).toHaveCount(0);
});

test('the drawing and the list are each one skip away', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.skip-drawing').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.scroller :focus')).toHaveCount(1);
  await page.locator('.skip-drawing').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#faits')).toBeInViewport();
});

test('each fact is named with its date, title, when it became known and its standing', async ({
  page,
}) => {
  await openTimeline(page);
  const link = page.locator(mark('2015-police-nationale'));
  await expect(link).toHaveAccessibleName(/2015/);
  const line = page.locator('.fact:has([id="2015-police-nationale"])');
  for (const part of ['.date', '.what', '.known', '.standing']) {
    const words = (await line.locator(part).first().textContent())?.replace(/,\s*$/, '').trim();
    expect(words, part).toBeTruthy();
    // A page binds a day to its month, a name that is only heard does not.
    const heard = words?.replaceAll('.', '\\.').replaceAll('\u00a0', '\\s');
    await expect(link, part).toHaveAccessibleName(new RegExp(heard ?? ''));
  }
});

test('« Projeter » fills the screen, or says that it may not', async ({ page }) => {
  await openTimeline(page);
  await share(page, 'Projeter');
  await expect(sheet(page)).toHaveClass(/projected/);
  const isFull = () =>
    page.evaluate(() => document.fullscreenElement?.classList.contains('event-sheet') ?? false);
  const refused = page.locator('.status', { hasText: 'Le navigateur refuse le plein écran' });
  await expect.poll(async () => (await isFull()) || (await refused.count()) === 1).toBe(true);
  const box = await sheet(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 1440, height: 900 });
  const before = await titleOf(page);
  await page.keyboard.press('ArrowRight');
  await expect(sheet(page).locator('h2')).not.toHaveText(before);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).not.toHaveClass(/projected/);
});

test('a refused full screen is said, and the fact fills the page', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
  });
  await openTimeline(page);
  await share(page, 'Projeter');
  await expect(page.locator('.status')).toHaveText(/Le navigateur refuse le plein écran/);
  await expect(sheet(page)).toHaveClass(/projected/);
});

test('an address with a fact opens the drawing on it, not the list', async ({ page }) => {
  for (const address of [`frise.html#${CHOSEN}`, `frise.html?fait=${CHOSEN}`]) {
    await page.goto('about:blank');
    await openTimeline(page, address);
    await expect(sheet(page), address).toHaveAccessibleName(/^Disclose révèle/);
    await page.waitForLoadState('load');
    await expect(page.locator(`${mark(CHOSEN)} .mark`), address).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(sheet(page), address).toBeHidden();
    await expect(page.locator(mark(CHOSEN)), address).toBeFocused();
  }
});
