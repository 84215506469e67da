/** Checks the chosen fact and the keyboard: announcements, focus, and that the fact in question is visible. */
import type { Page } from '@playwright/test';
import { copyFile } from '../../src/i18n/routes.ts';
import { expect, fromFolder, openTimeline, settled, test } from './site.ts';
import { addressOf, readView, seenDays } from './timeline-view.ts';

const ALL = 'frise.html?vue=tous';
/** A fact with a link to another in its text. */
const TIED = '2024-11-19-signalement';
const CHOSEN = '2023-11-14-disclose';
const mark = (id: string) => `a.event[data-id="${id}"]`;
const sheet = (page: Page) => page.locator('.event-sheet');
const titleOf = async (page: Page) => (await sheet(page).locator('h2').textContent()) ?? '';
/** Marks of ministers, and the note about them. */
const officeMarks = (page: Page) =>
  page.locator('a.term[data-office], .office-note [data-then]:not(:empty)');

/** The focused fact, and whether its mark is visible: in the window, in the drawing and not covered. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const id = active instanceof SVGElement ? (active.dataset['id'] ?? '') : '';
    const box = active?.querySelector('.mark')?.getBoundingClientRect();
    const view = document.querySelector('.drawing')?.getBoundingClientRect();
    if (!box || !view) return { id, fault: 'no mark' };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isInside = x > view.left && x < view.right && box.top >= 0 && box.bottom <= innerHeight;
    const over = document.elementFromPoint(x, y)?.closest('.event-sheet, .years, header');
    return { id, fault: isInside ? (over?.className ?? '') : `at ${x}, ${y}` };
  });

/** Empty if the mark of the open fact is visible; otherwise what covers it, or where it is. */
const lost = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const mark = document.querySelector('a.event[aria-current] .mark');
    const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect(-9, -9);
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    if (at?.closest('a.event[aria-current]')) return '';
    return at?.closest('[class]')?.getAttribute('class') ?? `out, at ${left}, ${top}`;
  });

test.use({ viewport: { width: 1440, height: 900 } });

for (const [place, addressOfPage] of [
  ['on a host', ALL],
  ['from a folder', `${fromFolder('frise.html')}?vue=tous`],
] as const)
  test(`a chosen fact opens beside the drawing, its name announced and focused, its text loaded, ${place}`, async ({
    page,
  }) => {
    await openTimeline(page, addressOfPage);
    await page.locator(mark(CHOSEN)).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page).locator('h2')).toBeFocused();
    await expect(sheet(page)).toHaveAccessibleName(/^Disclose révèle l’usage de Briefcam/);
    await expect(sheet(page).locator('.event-card .piece-chip').first()).toBeVisible();
    await expect(sheet(page)).toContainText('documents internes');
    await expect(page.locator('.office-note')).toContainText(
      'En fonction à la date du fait : Darmanin',
    );
    await expect(page.locator(mark(CHOSEN))).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${CHOSEN}`);
    expect((await readView(page)).isWhole).toBe(true);
  });

test.describe('if the texts do not load', () => {
  test.use({ allowedFault: /404/ });

  test('the sheet shows the line of the fact, with a link to its page', async ({ page }) => {
    await page.route('**/textes-fr.js', (route) => route.fulfill({ status: 404 }));
    await openTimeline(page, ALL);
    await page.locator(mark(CHOSEN)).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page).locator('.sheet-body')).toContainText('14 nov. 2023');
    await expect(sheet(page).locator('.sheet-body a')).toHaveAttribute(
      'href',
      `evenements/${CHOSEN}.html`,
    );
  });
});

for (const [width, height, tier] of [
  [768, 900, ''],
  [900, 600, ' @release'],
  [1100, 700, ''],
  [844, 390, ''],
  [1440, 900, ' @release'],
] as const)
  test(`a sheet and the mark that opened it are both visible, at ${width} × ${height} @once${tier}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const view of ['tous', 'tard']) {
      await openTimeline(page, `frise.html?vue=${view}`);
      const topics = await page
        .locator('a.event')
        .evaluateAll((links) =>
          links.map((link) => `${link.getAttribute('data-topic')} ${link.getAttribute('data-id')}`),
        );
      const first = new Map(topics.map((text) => text.split(' ') as [string, string]));
      for (const id of first.values()) {
        await page.locator(mark(id)).focus();
        await page.keyboard.press('Enter');
        await expect(sheet(page)).toBeVisible();
        expect(await lost(page), id).toBe('');
        await expect(sheet(page).locator('h2'), id).toBeInViewport();
        await sheet(page).getByRole('button', { name: 'Fait précédent' }).click();
        // Terms of office are in the band, and have no mark.
        if ((await page.locator('a.event[aria-current]').count()) > 0)
          expect(await lost(page), `before ${id}`).toBe('');
        await page.keyboard.press('Escape');
      }
    }
  });

for (const [width, height] of [
  [1440, 900],
  [844, 390],
] as const)
  for (const [where, id] of [
    ['in the midst', CHOSEN],
    ['at the end', '2023-12-31'],
  ] as const)
    test(`days in a URL with a fact ${where} stay the same at each reload, at ${width} × ${height} @once`, async ({
      page,
    }) => {
      const fact = where === 'in the midst' ? `#${id}` : `#${CHOSEN}`;
      const asked = `?vue=tous&du=2023-01-01&au=${where === 'in the midst' ? '2024-06-30' : id}`;
      await page.setViewportSize({ width, height });
      const open = async (address: string) => {
        await page.goto('about:blank');
        await openTimeline(page, address);
        await expect(sheet(page)).toBeVisible();
        await settled(page);
        return addressOf(page);
      };
      const first = await open(`frise.html${asked}${fact}`);
      expect(first).toMatch(/du=.*&au=/);
      expect(await open(first)).toBe(first);
      await expect(page.locator(`${mark(CHOSEN)} .mark`)).toBeInViewport();
      await expect(sheet(page)).toBeInViewport({ ratio: 0.95 });
    });

test('a link of the sheet moves the focus to the name of the fact that it opens', async ({
  page,
}) => {
  await openTimeline(page, `frise.html#${TIED}`);
  const before = await titleOf(page);
  await sheet(page).locator('.causes a[href^="#"]').first().click();
  await expect(sheet(page).locator('h2')).not.toHaveText(before);
  await expect(sheet(page).locator('h2')).toBeFocused();
});

test('Back closes the fact that was opened, and stays on the page', async ({ page }) => {
  await openTimeline(page, ALL);
  await page.locator(`${mark(CHOSEN)} .mark`).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${CHOSEN}`);
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  expect(new URL(page.url()).pathname).toMatch(/frise\.html$/);
  await page.goForward();
  await expect(sheet(page).locator('h2')).toHaveText(/^Disclose révèle/);
});

test('a URL with a fact is one history entry, and a closed fact leaves the URL', async ({
  page,
}) => {
  await openTimeline(page, `frise.html?fait=${CHOSEN}`);
  const stepsOf = () => page.evaluate(() => history.length);
  const steps = await stepsOf();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${CHOSEN}`);
  expect(await stepsOf()).toBe(steps);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  expect(await stepsOf()).toBe(steps);
});

test('Back after a link of the sheet restores the previous fact, and a page without one closes it', async ({
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

test('what happened before the ten years has no mark, and restores the focus to its line', async ({
  page,
}) => {
  await openTimeline(page, `frise.html#2008-briefcam`);
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator('a.event[aria-current]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(page.locator('[id="2008-briefcam"] .what')).toBeFocused();
});

test('Previous and Next keep the focus and announce the fact', async ({ page }) => {
  await openTimeline(page, ALL);
  await page.locator(`${mark(CHOSEN)} .mark`).click();
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

test('in the rows Previous and Next follow them, and announce the position among them', async ({
  page,
}) => {
  await openTimeline(page);
  const rows = await page
    .locator('a.event')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-id')));
  await page.locator('a.event').first().focus();
  await page.keyboard.press('Enter');
  for (const [at, id] of rows.entries()) {
    await expect(page.locator('a.event[aria-current]')).toHaveAttribute('data-id', id ?? '');
    await expect(sheet(page).locator('.progress')).toContainText(`${at + 1} / ${rows.length}`);
    await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
  }
});

test('Escape closes from anywhere in the timeline, and removes its marks', async ({ page }) => {
  await openTimeline(page, ALL);
  const places = [
    '.event-sheet h2',
    '.event-sheet [data-step="1"]',
    '[data-zoom=in]',
    '[name=q]',
    '.share > summary',
    mark('2023-06-fosses'),
    '.facts .what >> visible=true',
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
  await page.locator('a.term').nth(5).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.office-note')).toContainText('en fonction');
  await page.keyboard.press('Escape');
  await expect(officeMarks(page)).toHaveCount(0);
});

test('Escape restores the focus to a fact that has a name only while it is open', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  const { lines, drawing } = await readView(page);
  const named = new Set(drawing?.named.map(({ id }) => id));
  const unnamed = lines.filter(
    ({ id, data }) => data['days'] && data['term'] === undefined && !named.has(id),
  );
  expect(unnamed.length).toBeGreaterThan(20);
  for (const { id } of [...unnamed.slice(0, 3), ...unnamed.slice(-2)]) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await expect(page.locator(mark(id))).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator(mark(id))).toBeFocused();
  }
});

test('a search that excludes the open fact closes its sheet, and keeps the focus', async ({
  page,
}) => {
  await openTimeline(page, ALL);
  await page.locator(`${mark(CHOSEN)} .mark`).click();
  const field = page.getByPlaceholder('Chercher');
  await field.fill('Disclose');
  await expect(sheet(page)).toBeVisible();
  await field.fill('Conseil constitutionnel');
  await expect(sheet(page)).toBeHidden();
  await expect(field).toBeFocused();
  await expect(officeMarks(page)).toHaveCount(0);
});

test('after a step, Escape moves the focus to the fact that was shown last', async ({ page }) => {
  await openTimeline(page, ALL);
  await page.locator(`${mark(CHOSEN)} .mark`).click();
  await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
  const shown = await page.locator('a.event[aria-current]').getAttribute('data-id');
  expect(shown).not.toBe(CHOSEN);
  await page.keyboard.press('Escape');
  await expect(page.locator(mark(shown ?? ''))).toBeFocused();
});

for (const [width, height, zooms] of [
  [1440, 900, 0],
  [1024, 600, 3],
] as const)
  test(`arrows reach every fact with its mark in view, at ${width} × ${height}, zoomed ${zooms} times @release`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await openTimeline(page, ALL);
    for (let zoom = 0; zoom < zooms; zoom += 1) await page.locator('[data-zoom=in]').click();
    const count = await page.locator('.fact[data-days]:not([data-term])').count();
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

test('facts are one tab stop, which the arrows move, zoomed too', async ({ page }) => {
  await openTimeline(page, ALL);
  const stops = page.locator('.drawing :is(.event, .group):is([tabindex="0"], :not([tabindex]))');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await settled(page);
  await expect(stops).toHaveCount(1);
  await expect(stops).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.drawing :is(.event, .group):focus')).toHaveCount(0);
});

test('the drawing and the list each have one skip link', async ({ page }) => {
  await openTimeline(page, ALL);
  await page.locator('.skip-drawing').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.drawing :focus')).toHaveCount(1);
  await page.locator('.skip-drawing').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#faits')).toBeInViewport();
});

test('each fact is named with its date, title, when it became known and its standing', async ({
  page,
}) => {
  await openTimeline(page);
  const link = page.locator(mark('2015-police-nationale'));
  const line = page.locator('[id="2015-police-nationale"]');
  for (const part of ['.date', '.what', '.known', '.standing']) {
    const words = (await line.locator(part).first().textContent())?.replace(/^, /, '').trim();
    expect(words, part).toBeTruthy();
    // A page binds a day to its month, but an accessible name does not.
    const heard = words?.replaceAll('.', '\\.').replaceAll('\u00a0', '\\s');
    await expect(link, part).toHaveAccessibleName(new RegExp(heard ?? ''));
  }
});

test('« Présenter » fills the screen with the drawing and a fact, and restores the page', async ({
  page,
}) => {
  await openTimeline(page);
  const before = await page.locator('.drawing').boundingBox();
  await page.getByRole('button', { name: 'Présenter' }).click();
  const isFull = () =>
    page.evaluate(() => document.fullscreenElement?.classList.contains('stage') ?? false);
  const refused = page.locator('.status', { hasText: 'Le navigateur refuse le plein écran' });
  await expect.poll(async () => (await isFull()) || (await refused.count()) === 1).toBe(true);
  expect(await page.locator('.stage').boundingBox()).toMatchObject({ x: 0, y: 0 });
  await expect(page.locator('.drawing')).toBeInViewport();
  await expect(sheet(page).locator('.event-card')).toBeVisible();
  const title = await titleOf(page);
  await page.keyboard.press('ArrowRight');
  await expect(sheet(page).locator('h2')).not.toHaveText(title);
  await page.keyboard.press('ArrowLeft');
  await expect(sheet(page).locator('h2')).toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline')).not.toHaveAttribute('data-presenting');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  expect((await page.locator('.drawing').boundingBox())?.width).toBe(before?.width);
});

for (const file of [ALL, copyFile('frame', 'timeline', 'fr')])
  test(`a refused full screen is reported, and the timeline fills the page, in ${file}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    });
    await openTimeline(page, file);
    await page.getByRole('button', { name: 'Présenter' }).click();
    await expect(page.locator('.status')).toHaveText(/Le navigateur refuse le plein écran/);
    await expect(page.locator('.stage')).toHaveCSS('position', 'fixed');
    expect(await page.locator('.stage').boundingBox()).toEqual({
      x: 0,
      y: 0,
      width: 1440,
      height: 900,
    });
    await expect(page.locator('.drawing')).toBeInViewport();
    await expect(sheet(page).locator('h2')).toBeInViewport();
  });

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const)
  test(`presented, each row and its text are visible at ${width} × ${height}, without scrolling @once`, async ({
    page,
  }) => {
    // A real full screen would have the size of the machine's screen.
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    });
    await page.setViewportSize({ width, height });
    await openTimeline(page, 'frise.html?vue=dates');
    await page.getByRole('button', { name: 'Présenter' }).click();
    const rows = await page.locator('a.event').count();
    for (let at = 0; at < rows; at += 1) {
      await expect(sheet(page).locator('.progress')).toContainText(`${at + 1} / ${rows}`);
      await expect(sheet(page).locator('.event-card')).toBeVisible();
      expect(await lost(page), `${at}`).toBe('');
      await expect(sheet(page).locator('h2')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('ArrowRight');
    }
    const sizePx = await sheet(page)
      .locator('.event-card > p:not([class])')
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(sizePx).toBeGreaterThanOrEqual(18);
  });

test('a URL with a fact opens the drawing on it, not the list', async ({ page }) => {
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

test('an open fact keeps the visible days, unless it is outside them', async ({ page }) => {
  await openTimeline(page, 'frise.html?vue=tous&du=2022-01-01&au=2022-12-31');
  await page.evaluate((hash) => (location.hash = hash), CHOSEN);
  await expect(page.locator(`${mark(CHOSEN)} .mark`)).toBeInViewport();
  const { start, end } = await seenDays(page);
  expect(Math.abs(end - start - 365)).toBeLessThanOrEqual(1);
});
