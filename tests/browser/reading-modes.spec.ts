/** Protects: every way to read the timeline besides its drawing: by day, by table, by stops, by search; and that no address can break one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { KEY_DAYS } from '../../src/timeline/model/knowledge.ts';
import { sheetsOf } from '../written-texts.ts';
import { expect, openTimeline, pan, readEvents, settled, test } from './site.ts';

const STATES = ['public', 'unknown', 'to-come'] as const;
const EVENT = '2023-11-14-disclose';
const HOSTILE_DAYS = ['<script>', '9999-99-99', '2023-02-30', '2026-01-01', '%E0%A4%A'];
const HOSTILE_QUERIES = [
  '?sujet=__proto__&statut=%3Cscript%3E&q=%00&de=-1&a=9e9',
  '?acteur=constructor&sujet=toString&de=2025&a=2015',
  '?q=%20%09&sujet[]=loi&statut=,&de=2015.5&a=20256',
  '#%E0%A4%A',
  '#__proto__',
  '#"><script>',
];
const PRESETS = path.resolve(import.meta.dirname, '../../content/instruments/timeline/choices');
const NEUTRAL_NOTE = /Ils ne disent pas que le ministre les connaissait, ni qu’il en répond\./;

/** The facts of a choice, by its file. */
const chosenIn = (file: string) =>
  [...readFileSync(path.join(PRESETS, file), 'utf8').matchAll(/^ *- event: *(\S+)/gm)].map(
    ([, id = '']) => id,
  );
const stopsOf = (file: string) => chosenIn(file).length;
/** Facts after the drawing's window, which are listed and not drawn. */
const beyond = new Set(
  sheetsOf('facts/events')
    .filter(({ data }) => data['scope'] !== undefined)
    .map(({ file }) => path.basename(file, '.yaml')),
);

/** The whole width of an enlarged drawing, in places that are less than a view apart. */
const PANS = Array.from({ length: 17 }, (_, at) => at / 16);

const mark = (id: string) => `a.event[href="#${id}"]`;
const sheet = (page: Page) => page.locator('.event-sheet');
const share = async (page: Page, name: string) => {
  await page.locator('.share > summary').click();
  await page.getByRole('button', { name }).click();
};

/** Ids of the facts of the list that a view leaves, in a group that is closed too. */
const shownIds = (page: Page) =>
  page
    .locator('.fact')
    .evaluateAll((facts) =>
      facts
        .filter((fact) =>
          [fact, fact.closest('.year') ?? fact].every(
            (element) => getComputedStyle(element).display !== 'none',
          ),
        )
        .map((fact) => fact.querySelector('.event-card')?.id ?? ''),
    );

/** What a page of a day says of it, three times over: in a sentence, above each list, and by each list. */
async function readKnown(page: Page) {
  // A page binds a day to its month, a sentence that a script writes does not.
  const written = (await page.locator('.known-counts').textContent()) ?? '';
  const said = written.replaceAll('\u00a0', ' ');
  const [, ...inSentence] =
    /^Le .+? \d{4}, des \d+ .*?, (\d+|aucun) .*?, (\d+|aucun) .*?, (\d+|aucun) /.exec(said) ?? [];
  const lists = await page.locator('[data-state]').evaluateAll((sections) =>
    sections.map((section) => ({
      state: (section as HTMLElement).dataset['state'] ?? '',
      count: Number(section.querySelector('.lane-count')?.textContent),
      facts: [...section.querySelectorAll('li')].map(({ dataset }) => ({
        isAside: dataset['aside'] !== undefined,
        at: Number(dataset['at']),
        happened: Number(dataset['happened']),
        known: Number(dataset['public']),
      })),
    })),
  );
  return { said, inSentence: inSentence.map((n) => (n === 'aucun' ? 0 : Number(n))), lists };
}

/** The three lists hold every fact once, in its order and under its state, and the sentence counts them. */
async function expectConsistent(page: Page, total: number): Promise<void> {
  const { inSentence, lists } = await readKnown(page);
  const day = Number(await slider(page).inputValue());
  const ofState = (state: string) => lists.find((list) => list.state === state);
  expect(STATES.map((state) => ofState(state)?.facts.length)).toEqual(inSentence);
  expect(STATES.map((state) => ofState(state)?.count)).toEqual(inSentence);
  expect(inSentence.reduce((sum, n) => sum + n, 0)).toBe(total);
  for (const { state, facts } of lists) {
    // What surrounds the story is folded after it: each group keeps the order of the whole.
    expect(facts).toEqual(
      facts.toSorted((a, b) => Number(a.isAside) - Number(b.isAside) || a.at - b.at),
    );
    const states = facts.map(({ happened, known }) =>
      known <= day ? 'public' : happened <= day ? 'unknown' : 'to-come',
    );
    expect(states.filter((found) => found !== state)).toEqual([]);
  }
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Jour, de 2015 à 2025' });
const dateField = (page: Page) => page.getByLabel('Jour', { exact: true });

/** The page on which the reader chooses the day, and how many facts it holds. */
async function openKnown(page: Page, query = ''): Promise<number> {
  await page.goto(`que-savait-on.html${query}`);
  await expect(slider(page)).toBeVisible();
  const total = await page.locator('[data-state] li').count();
  expect(total).toBeGreaterThan(75);
  return total;
}

test.describe('what was known on a day', () => {
  test('the slider moves the day by keyboard, and says it', async ({ page }) => {
    const total = await openKnown(page);
    await dateField(page).fill('2023-11-12');
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '13 novembre 2023');
    await expect(dateField(page)).toHaveValue('2023-11-13');
    const { inSentence } = await readKnown(page);
    await page.keyboard.press('PageUp');
    await expectConsistent(page, total);
    expect((await readKnown(page)).inSentence).not.toEqual(inSentence);
    await page.keyboard.press('Home');
    await expect(dateField(page)).toHaveValue('2015-01-01');
    await expectConsistent(page, total);
    await page.keyboard.press('End');
    await expect(dateField(page)).toHaveValue('2025-12-31');
    await expectConsistent(page, total);
  });

  test('the bar of days is pinned below the lists, and reached before them', async ({ page }) => {
    await openKnown(page);
    await page.locator('.key-days a').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(slider(page)).toBeFocused();
    const bar = page.locator('.day-chooser');
    const footOf = () => bar.evaluate((part) => innerHeight - part.getBoundingClientRect().bottom);
    expect(Math.abs(await footOf())).toBeLessThan(2);
    await page.evaluate(() => document.querySelector('footer')?.scrollIntoView());
    const last = await page.locator('.essentials').last().boundingBox();
    const box = await bar.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
  });

  test('the date field moves the day, and an empty date moves nothing', async ({ page }) => {
    const total = await openKnown(page);
    await dateField(page).fill('2024-11-19');
    await expect(page.locator('.known-counts')).toContainText('Le 19 novembre 2024,');
    await expectConsistent(page, total);
    await expect(page).toHaveURL(/\?jour=2024-11-19$/);
    await dateField(page).fill('');
    await expect(page.locator('.known-counts')).toContainText('Le 19 novembre 2024,');
    await expectConsistent(page, total);
  });

  test('a date beyond the days of the page becomes the nearest when it is left', async ({
    page,
  }) => {
    const total = await openKnown(page);
    for (const [typed, nearest] of [
      ['2030-01-01', '2025-12-31'],
      ['1999-12-31', '2015-01-01'],
      ['2000-01-01', '2015-01-01'],
    ] as const) {
      await dateField(page).fill(typed);
      await expect(dateField(page)).toHaveValue(typed);
      await dateField(page).blur();
      await expect(dateField(page)).toHaveValue(nearest);
      await expectConsistent(page, total);
    }
    await expect(page.locator('.known-counts')).toContainText('janvier 2015,');
  });

  test('a key day shows what its own page shows, by its button and by its address', async ({
    page,
  }) => {
    const ofPages = new Map<string, Awaited<ReturnType<typeof readKnown>>>();
    for (const day of KEY_DAYS) {
      await page.goto(`que-savait-on-${day}.html`);
      ofPages.set(day, await readKnown(page));
    }
    // How an address is read does not depend on which day it names: two stand for all.
    for (const day of [KEY_DAYS[0], KEY_DAYS.at(-1)]) {
      const total = await openKnown(page, `?jour=${day}`);
      expect(await readKnown(page), day).toEqual(ofPages.get(day ?? ''));
      await expect(dateField(page)).toHaveValue(day ?? '');
      await expectConsistent(page, total);
    }
    for (const day of KEY_DAYS) {
      await dateField(page).fill('2019-01-01');
      await page.locator(`[data-key-day="${day}"]`).click();
      expect(await readKnown(page), day).toEqual(ofPages.get(day));
      const current = page.locator('[data-key-day][aria-current]');
      await expect(current).toHaveAttribute('data-key-day', day);
    }
  });

  test('the page opens with the press of its day shown, and the story before what surrounds it', async ({
    page,
  }) => {
    await openKnown(page);
    await expect(page.locator('[data-key-day][aria-current]')).toHaveText(
      /Veille des révélations\s+13\snovembre 2023/,
    );
    await expect(page.locator('[data-state=unknown] li').first()).toContainText('Briefcam');
    const folded = page.locator('[data-state=public] .aside');
    await expect(folded.locator('li').first()).toBeHidden();
    await folded.locator('summary').click();
    await expect(folded.getByText('ministre de l’Intérieur').first()).toBeVisible();
    await expect(
      page.locator('[data-state=public] > ol').getByText('est nommé ministre de l’Intérieur'),
    ).toHaveCount(0);
  });

  test('the day is drawn through the years on a phone as on a laptop', async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await openKnown(page);
      const line = page.locator('[data-state=unknown] .day-line line');
      const axis = page.locator('[data-state=unknown] .essentials-axis');
      const [drawn, years] = await Promise.all([line.boundingBox(), axis.boundingBox()]);
      const at = ((drawn?.x ?? 0) - (years?.x ?? 0)) / (years?.width ?? 1);
      await expect(page.locator('[data-state=unknown] .day-line')).toBeVisible();
      // November 2023 is in the widened years, in which each has a fifth of the width or so.
      expect(at, `${width} px`).toBeGreaterThan(0.45);
      expect(at, `${width} px`).toBeLessThan(0.6);
    }
  });

  test('the key day on which the page opens is marked once it is chosen', async ({ page }) => {
    await openKnown(page);
    const day = await dateField(page).inputValue();
    await page.locator(`[data-key-day="${day}"]`).click();
    await expect(page.locator(`[data-key-day="${day}"]`)).toHaveAttribute('aria-current');
    await expect(page).toHaveURL(new RegExp(`\\?jour=${day}$`));
  });

  test('the buttons lead to the next change and back', async ({ page }) => {
    const total = await openKnown(page);
    await dateField(page).fill('2023-11-13');
    const [known, unknown, ...others] = (await readKnown(page)).inSentence;
    await page.getByRole('button', { name: 'Changement suivant' }).click();
    await expect(dateField(page)).toHaveValue('2023-11-14');
    await expectConsistent(page, total);
    const [knownAfter, unknownAfter] = (await readKnown(page)).inSentence;
    expect(knownAfter).toBeGreaterThan(known ?? 0);
    expect(unknownAfter).toBeLessThan(unknown ?? 0);
    await page.getByRole('button', { name: 'Changement précédent' }).click();
    await expectConsistent(page, total);
    expect((await readKnown(page)).inSentence).toEqual([known, unknown, ...others]);
  });

  test('from change to change, each says something else, up to the last', async ({ page }) => {
    const total = await openKnown(page);
    await dateField(page).fill('2015-01-01');
    const next = page.getByRole('button', { name: 'Changement suivant' });
    const said = await next.evaluate((button) => {
      const counts = () => document.querySelector('.known-counts')?.textContent ?? '';
      const all: string[] = [];
      for (let last = ''; last !== counts();) {
        last = counts();
        all.push(last);
        (button as HTMLElement).click();
      }
      return all;
    });
    // Without the date: the facts that are public, those that are not, those to come.
    const changes = new Set(said.map((text) => text.slice(text.indexOf(','))));
    expect(said.length).toBeGreaterThan(75);
    expect(changes.size).toBeGreaterThanOrEqual(said.length - 1);
    await expectConsistent(page, total);
  });

  test('a hostile day is ignored @release', async ({ page }) => {
    const total = await openKnown(page);
    const { said } = await readKnown(page);
    for (const hostile of HOSTILE_DAYS) {
      await openKnown(page, `?jour=${hostile}`);
      expect((await readKnown(page)).said, hostile).toBe(said);
      await expectConsistent(page, total);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('each key day shows its lists and no control', async ({ page }) => {
      for (const day of KEY_DAYS) {
        await page.goto(`que-savait-on-${day}.html`);
        await expect(page.locator('.known-counts')).toBeVisible();
        const { inSentence } = await readKnown(page);
        expect(inSentence[0]).toBeGreaterThan(30);
        for (const [at, state] of STATES.entries())
          await expect(
            page.locator(`[data-state=${state}] :is(li:visible, .aside:visible:not([open]) li)`),
          ).toHaveCount(inSentence[at] ?? -1);
        await expect(page.locator('[data-state=public] h2:visible')).toHaveCount(1);
        await expect(page.locator('[data-state=unknown] h2:visible')).toHaveCount(1);
        await expect(page.locator(':is(button, input, select):visible')).toHaveCount(0);
        await expect(page.locator('a[data-key-day]:visible')).toHaveCount(KEY_DAYS.length);
      }
    });
  });
});

test.describe('the table', () => {
  /** Each row as its cells: the key that orders it, or its text. */
  const readColumn = (page: Page, column: number) =>
    page.locator('tbody tr').evaluateAll(
      (rows, at) =>
        rows.map((row) => {
          const cell = (row as HTMLTableRowElement).cells[at];
          return { key: cell?.dataset['key'], text: cell?.textContent?.trim() ?? '' };
        }),
      column,
    );

  test('each title sorts, a second press turns the order round, no row is lost', async ({
    page,
  }) => {
    await page.goto('frise-tableau.html');
    const titles = page.locator('thead th');
    const rows = async () => (await page.locator('tbody tr').allInnerTexts()).toSorted();
    const before = await rows();
    expect(before.length).toBeGreaterThan(75);
    const collator = new Intl.Collator('fr');
    // From the last to the first, whose order the server has already given.
    for (const column of [5, 4, 3, 2, 1, 0])
      for (const direction of ['ascending', 'descending'] as const) {
        await titles.nth(column).getByRole('button').click();
        await expect(titles.nth(column)).toHaveAttribute('aria-sort', direction);
        await expect(page.locator('[aria-sort]')).toHaveCount(1);
        const cells = await readColumn(page, column);
        const wrong = cells.filter((cell, at) => {
          const last = cells[at - 1];
          if (!last) return false;
          const order =
            cell.key === undefined
              ? collator.compare(last.text, cell.text)
              : Number(last.key) - Number(cell.key);
          return direction === 'ascending' ? order > 0 : order < 0;
        });
        expect(wrong, `column ${column}, ${direction}`).toEqual([]);
        expect(await rows()).toEqual(before);
      }
  });

  test('its titles sort by keyboard, and the first order is the one it announces', async ({
    page,
  }) => {
    await page.goto('frise-tableau.html');
    const first = page.locator('thead th').first();
    await expect(first).toHaveAttribute('aria-sort', 'ascending');
    const keys = (await readColumn(page, 0)).map(({ key }) => Number(key));
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    await first.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-sort', 'descending');
    await expect(first.getByRole('button')).toBeFocused();
    expect(Number((await readColumn(page, 0))[0]?.key)).toBe(Math.max(...keys));
  });
});

test.describe('the guided reading', () => {
  const STOPS = stopsOf('parcours.yaml');
  const progress = (page: Page) => sheet(page).locator('.progress');
  const title = async (page: Page) => (await sheet(page).locator('h2').textContent()) ?? '';
  /** What is seen of the place; a step says the fact too. */
  const place = (stop: number) => new RegExp(`^${stop} / ${STOPS}(?:, .+)?$`);

  test('has its stops, forwards and backwards by buttons', async ({ page }) => {
    await openTimeline(page, 'frise-parcours.html');
    await page.getByRole('button', { name: 'Commencer la lecture' }).click();
    const titles = new Set<string>();
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await expect(progress(page)).toHaveText(place(stop));
      await expect(sheet(page).locator('.stop b')).toHaveText(`${stop} / ${STOPS}`);
      titles.add(await title(page));
      await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
    }
    expect(titles.size).toBe(STOPS);
    await expect(progress(page)).toHaveText(place(STOPS));
    await sheet(page).getByRole('button', { name: 'Fait précédent' }).click();
    await expect(progress(page)).toHaveText(`${STOPS - 1} / ${STOPS}, ${await title(page)}`);
  });

  test('projected, is turned by arrows, and Escape leaves it and gives the focus back', async ({
    page,
  }) => {
    await openTimeline(page, 'frise-parcours.html');
    await share(page, 'Projeter');
    await expect(sheet(page)).toHaveClass(/projected/);
    const box = await sheet(page).boundingBox();
    expect(box).toMatchObject(page.viewportSize() ?? {});
    for (const stop of [2, 3]) {
      await page.keyboard.press('ArrowRight');
      await expect(progress(page)).toHaveText(place(stop));
    }
    await page.keyboard.press('ArrowLeft');
    await expect(progress(page)).toHaveText(place(2));
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator('a.event[aria-current]')).toBeFocused();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page)).not.toHaveClass(/projected/);
  });

  for (const [address, name] of [
    ['frise-parcours.html', 'Projeter'],
    ['en/timeline-guided.html', 'Present'],
  ] as const)
    test(`${address}, projected, fits each fact on a screen and frames no title${address.startsWith('en/') ? ' @release' : ''}`, async ({
      page,
    }) => {
      // A full screen has the size of the machine's.
      await page.addInitScript(() => {
        Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
      });
      await openTimeline(page, address);
      await page.locator('.share > summary').click();
      await page.getByRole('button', { name, exact: true }).click();
      await page.keyboard.press('ArrowRight');
      await expect(sheet(page).locator('h2')).toBeFocused();
      await expect(sheet(page).locator('h2')).toHaveCSS('outline-style', 'none');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(sheet(page).locator('[data-close]')).toBeFocused();
      await expect(sheet(page).locator('[data-close]')).toHaveCSS('outline-style', 'solid');
      for (const [width, height] of [
        [1024, 768],
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        const screens = await sheet(page).evaluate((section, stops) => {
          const turn = (by: number) =>
            section.querySelector<HTMLElement>(`[data-step="${by}"]`)?.click();
          for (let stop = 1; stop < stops; stop += 1) turn(-1);
          return Array.from({ length: stops }, () => {
            const text = section.querySelector('.sheet-text');
            const sentence = section.querySelector('.event-card > p:not([class])');
            const screen = {
              title: section.querySelector('h2')?.textContent ?? '',
              hidden: (text?.scrollHeight ?? Infinity) - (text?.clientHeight ?? 0),
              sizePx: sentence ? Number.parseFloat(getComputedStyle(sentence).fontSize) : 0,
            };
            turn(1);
            return screen;
          });
        }, STOPS);
        const size = `${width} × ${height}`;
        expect(new Set(screens.map(({ title: shown }) => shown)).size, size).toBe(STOPS);
        expect(
          screens.filter(({ hidden }) => hidden > 0),
          size,
        ).toEqual([]);
        if (width >= 1280)
          for (const { sizePx } of screens) expect(sizePx, size).toBeGreaterThanOrEqual(24);
      }
    });
});

/** Its facts are on the A4 sheet; the address of its timeline opens them still. */
const PRINTED = 'essentiel.yaml';

test('frise-essentiel.html leads to the timeline, on the facts that it had', async ({ page }) => {
  await page.goto('frise-essentiel.html');
  await page.waitForURL(/frise\.html\?faits=/);
  await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
  expect((await shownIds(page)).toSorted()).toEqual(chosenIn(PRINTED).toSorted());
});

for (const file of readdirSync(PRESETS).filter((name) => name !== PRINTED)) {
  const stops = stopsOf(file);
  const address = `frise-${path.basename(file, '.yaml')}.html`;

  test(`${address} shows its ${stops} facts, drawn and listed${/parcours|cjr/.test(file) ? '' : ' @release'}`, async ({
    page,
  }) => {
    await openTimeline(page, address);
    expect((await shownIds(page)).toSorted()).toEqual(chosenIn(file).toSorted());
    await expect(page.locator('.status')).toContainText(`${stops} faits affichés sur ${stops}.`);
    const drawn = page.locator('a.event');
    const clustered = await page.locator('.cluster text').allTextContents();
    expect((await drawn.count()) + clustered.reduce((sum, n) => sum + Number(n), 0)).toBe(
      chosenIn(file).filter((id) => !beyond.has(id)).length,
    );
    await expect(page.locator('main nav [aria-current="page"]')).toHaveAttribute('href', address);
    await page.getByRole('button', { name: 'Commencer la lecture' }).click();
    await expect(page.locator('.progress')).toHaveText(`1 / ${stops}`);
  });
}

test.describe('the search', () => {
  const status = (page: Page) => page.locator('.status');
  const words = (page: Page) => page.getByRole('searchbox', { name: 'Chercher', exact: true });
  /** Standings, actor and years are behind a button. */
  const openMore = (page: Page) => page.locator('.controls .drop > summary').click();
  const choose = (page: Page, id: string) => page.locator(`label:has(#${id})`).click();

  /** Ids of the facts whose part holds a word, without accents or capitals. */
  const idsWith = (page: Page, part: string, word: string) =>
    page.locator('.fact').evaluateAll(
      (facts, [selector, asked]) =>
        facts
          .filter((fact) =>
            (fact.querySelector(selector)?.textContent ?? '')
              .normalize('NFD')
              .replace(/\p{Mn}/gu, '')
              .toLowerCase()
              .includes(asked),
          )
          .map((fact) => fact.querySelector('.event-card')?.id ?? ''),
      [part, word] as const,
    );

  test('finds a word without its accents, in titles and in summaries', async ({ page }) => {
    await openTimeline(page);
    const titles = await idsWith(page, '.what', 'enquete');
    const summaries = await idsWith(page, '.event-card > p:not([class])', 'enquete');
    expect(titles.length).toBeGreaterThan(0);
    expect(summaries.filter((id) => !titles.includes(id)).length).toBeGreaterThan(0);
    const anywhere = await page
      .locator('.fact')
      .filter({ hasText: /enqu[êe]te/i })
      .evaluateAll((facts) => facts.map((fact) => fact.querySelector('.event-card')?.id ?? ''));
    for (const typed of ['enquete', 'Enquête', 'ENQUÊTE']) {
      await words(page).fill(typed);
      const found = await shownIds(page);
      expect(found, typed).toEqual(expect.arrayContaining([...titles, ...summaries]));
      expect(found, typed).toEqual(anywhere);
      await expect(status(page)).toContainText(new RegExp(`^${found.length} faits affichés`));
    }
  });

  test('goes into the address, which opens the same view, and is cleared from both', async ({
    page,
  }) => {
    await openTimeline(page);
    const whole = await shownIds(page);
    await words(page).fill('cnil');
    await openMore(page);
    await page.locator('select[name=de]').selectOption('2016');
    await page.locator('select[name=a]').selectOption('2024');
    await page.locator('#statut-established').check();
    await page.locator('#statut-reported').check();
    await openMore(page);
    await choose(page, 'sujet-controle');
    await choose(page, 'sujet-revelation');
    const found = await shownIds(page);
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(whole.length);
    await expect
      .poll(() => [...new URL(page.url()).searchParams.keys()].toSorted())
      .toEqual(expect.arrayContaining(['a', 'de', 'q', 'statut', 'sujet']));
    // The last choice, too.
    await expect.poll(() => page.url()).toContain('revelation');
    await settled(page);
    const said = await status(page).textContent();
    await page.reload();
    await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
    expect(await shownIds(page)).toEqual(found);
    await expect(status(page)).toHaveText(said ?? '');
    await expect(words(page)).toHaveValue('cnil');
    await expect(page.locator('.controls :checked:not(option)')).toHaveCount(4);
    await expect(page.locator('#sujet-controle')).toBeChecked();
    await expect(page.locator('#statut-reported')).toBeChecked();
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    expect(await shownIds(page)).toEqual(whole);
    await expect(words(page)).toHaveValue('');
    await expect(page.locator('.controls :checked:not(option)')).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('by an actor, finds the facts that name the actor', async ({ page }) => {
    await openTimeline(page);
    await openMore(page);
    const actors = page.getByLabel('Acteur');
    const id = await actors.locator('option').nth(1).getAttribute('value');
    await actors.selectOption(id);
    const named = await page
      .locator(`li[data-actors~="${id}"] .event-card`)
      .evaluateAll((cards) => cards.map((card) => card.id));
    expect(named.length).toBeGreaterThan(0);
    expect(await shownIds(page)).toEqual(named);
    await expect.poll(() => new URL(page.url()).searchParams.get('acteur')).toBe(id);
    await page.reload();
    await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
    expect(await shownIds(page)).toEqual(named);
  });

  test('of a hostile address shows the whole view @release', async ({ page }) => {
    await openTimeline(page);
    const whole = await status(page).textContent();
    for (const query of HOSTILE_QUERIES) {
      await openTimeline(page, `frise.html${query}`);
      await expect(status(page), query).toHaveText(whole ?? '');
    }
  });

  test('that finds nothing says so, in words that are only words', async ({ page }) => {
    await openTimeline(page, 'frise.html?q=<img src=x onerror=alert(1)>');
    expect(await shownIds(page)).toEqual([]);
    await expect(page.locator('.facts :is(.fact, .disclosed, h3):visible')).toHaveCount(0);
    await expect(status(page)).toHaveText('Aucun fait ne répond à ces filtres.');
    await expect(words(page)).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await expect(page.locator('.fact:visible')).not.toHaveCount(0);
  });
});

test.describe('the link to this view', () => {
  test('is copied, and that is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTimeline(page, 'frise.html?q=cnil');
    await share(page, 'Copier le lien vers cette vue');
    await expect(page.locator('.status[role=status]')).toHaveText('Lien copié.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is written out where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openTimeline(page, 'frise.html?q=cnil');
    await share(page, 'Copier le lien vers cette vue');
    await expect(page.locator('.status')).toHaveText(`À copier : ${page.url()}`);
  });
});

test.describe('the overview', () => {
  // Wide enough for the whole drawing.
  test.use({ viewport: { width: 1440, height: 900 } });

  const MONTH_AND_YEAR = /^\p{L}+\.? 20\d\d$/u;
  const part = (page: Page, side: 'Début' | 'Fin') =>
    page.getByRole('slider', { name: `${side} de la partie visible` });
  const width = async (page: Page) => (await page.locator('.canvas').boundingBox())?.width ?? 0;
  const left = (page: Page) => page.locator('.scroller').evaluate(({ scrollLeft }) => scrollLeft);

  /** It is there once a part is shown. */
  async function openPart(page: Page): Promise<{ whole: number }> {
    await openTimeline(page);
    const whole = await width(page);
    await expect(page.locator('.overview')).toBeHidden();
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await expect(page.locator('.overview')).toBeVisible();
    return { whole };
  }

  test('zooms and pans the drawing by keyboard, and says month and year', async ({ page }) => {
    const { whole } = await openPart(page);
    const [start, end] = [part(page, 'Début'), part(page, 'Fin')];
    await end.focus();
    await page.keyboard.press('End');
    await expect(end).toHaveAttribute('aria-valuetext', 'déc. 2025');
    await start.focus();
    await page.keyboard.press('Home');
    await expect(start).toHaveAttribute('aria-valuetext', 'janv. 2015');
    await expect(end).toHaveAttribute('aria-valuetext', 'déc. 2025');
    expect(await width(page)).toBe(whole);
    // All is shown, and what has the focus is still there.
    await expect(start).toBeFocused();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageUp');
    await expect(start).not.toHaveAttribute('aria-valuetext', 'janv. 2015');
    await expect(start).toHaveAttribute('aria-valuetext', MONTH_AND_YEAR);
    await expect(end).toHaveAttribute('aria-valuetext', 'déc. 2025');
    const zoomed = await width(page);
    expect(zoomed).toBeGreaterThan(whole * 1.5);
    expect(await left(page)).toBeGreaterThan(whole * 0.5);
    await end.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageDown');
    await expect(end).not.toHaveAttribute('aria-valuetext', 'déc. 2025');
    await expect(end).toHaveAttribute('aria-valuetext', MONTH_AND_YEAR);
    expect(await width(page)).toBeGreaterThan(zoomed * 1.5);
    await page.keyboard.press('End');
    await start.focus();
    await page.keyboard.press('Home');
    await expect(start).toHaveAttribute('aria-valuetext', 'janv. 2015');
    await expect(end).toHaveAttribute('aria-valuetext', 'déc. 2025');
    await start.blur();
    await expect(page.locator('.overview')).toBeHidden();
  });

  test('is dragged by its part while the main button is held, and by nothing else', async ({
    page,
  }) => {
    await openPart(page);
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await settled(page);
    const box = await page.locator('.shown-part').boundingBox();
    if (!box) throw new Error('.shown-part');
    const [middle, y, floor] = [box.x + box.width / 2, box.y + box.height / 2, box.y + box.height];
    const before = await left(page);
    // Let go outside, having moved less than a drag takes.
    await page.mouse.move(middle, floor - 1);
    await page.mouse.down();
    await page.mouse.move(middle, floor + 2);
    await page.mouse.up();
    await page.mouse.move(middle, y);
    await page.mouse.move(middle + 20, y);
    expect(await left(page)).toBe(before);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(middle + 40, y);
    await page.mouse.up({ button: 'right' });
    expect(await left(page)).toBe(before);
    await page.keyboard.press('Escape');
    await page.mouse.move(middle, y);
    await page.mouse.down();
    await page.mouse.move(middle - 40, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => left(page)).toBeLessThan(before);
    const dragged = await left(page);
    await page.mouse.move(middle, y);
    expect(await left(page)).toBe(dragged);
  });

  test('a move starts from where the last one led, even before a frame has shown it', async ({
    page,
  }) => {
    await openPart(page);
    const [start, end] = [part(page, 'Début'), part(page, 'Fin')];
    await end.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    await expect(end).toHaveAttribute('aria-valuetext', MONTH_AND_YEAR);
    await expect(end).not.toHaveAttribute('aria-valuetext', 'déc. 2025');
    await page.evaluate(() => {
      for (const [name, value] of [
        ['.part-end', 'max'],
        ['.part-start', 'min'],
      ] as const) {
        const slider = document.querySelector<HTMLInputElement>(name);
        if (slider) slider.value = slider[value];
        slider?.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await expect(start).toHaveAttribute('aria-valuetext', 'janv. 2015');
    await expect(end).toHaveAttribute('aria-valuetext', 'déc. 2025');
  });

  test('a press of an arrow always moves its slider by one step', async ({ page }) => {
    await openPart(page);
    const start = part(page, 'Début');
    await start.focus();
    await page.keyboard.press('Home');
    await expect(start).toHaveValue('0');
    for (let press = 1; press <= 10; press += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(start).toHaveValue(String(press));
    }
  });
});

test.describe('who was in office', () => {
  const note = (page: Page) => page.locator('.office-note[role=status]');
  const said = (page: Page) => page.locator('.band-key');
  const term = (page: Page, name: string) => page.locator(`.term[aria-label^="${name},"]`);

  /** Ids of the facts that surely happened in a term. */
  async function surelyIn(page: Page, name: string) {
    const { first, last } = await term(page, name).evaluate((link) => ({
      first: Number(link.getAttribute('data-start')),
      last: Number(link.getAttribute('data-end')),
    }));
    const events = await readEvents(page);
    return new Set(
      events.filter(({ start, begunBy }) => start >= first && begunBy <= last).map(({ id }) => id),
    );
  }

  /** Facts that have a mark of their own, and whether it is marked as one of a term. */
  const readMarks = async (page: Page) =>
    new Map(
      await page
        .locator('a.event')
        .evaluateAll((links) =>
          links.map(
            (link) =>
              [
                link.getAttribute('href')?.slice(1) ?? '',
                link.hasAttribute('data-in-period'),
              ] as const,
          ),
        ),
    );

  test('a term marks the facts of its days, says whose it is and never how many they are', async ({
    page,
  }) => {
    await openTimeline(page);
    await term(page, 'Darmanin').click();
    await expect(term(page, 'Darmanin')).toHaveAttribute('data-office', 'term');
    const dates = 'Darmanin, en fonction du 6 juil. 2020 au 21 sept. 2024.';
    await expect(note(page)).toContainText(`${dates} Les faits de cette période sont marqués.`);
    await expect(note(page)).toContainText(NEUTRAL_NOTE);
    const words = (await note(page).textContent())?.replace(dates, '') ?? '';
    expect(words).not.toMatch(/\d/);
    const happened = await surelyIn(page, 'Darmanin');
    expect(happened.size).toBeGreaterThan(30);
    const drawn = await readMarks(page);
    expect(drawn.size).toBeGreaterThan(30);
    for (const [id, isMarked] of drawn) expect(isMarked, id).toBe(happened.has(id));
    await term(page, 'Darmanin').click();
    await expect(note(page)).toHaveText('');
    await expect(page.locator('[data-in-period], .canvas[data-period]')).toHaveCount(0);
  });

  test('a term that lasts has no end', async ({ page }) => {
    await openTimeline(page);
    await term(page, 'Nuñez').press('Enter');
    await expect(note(page)).toContainText('Nuñez, en fonction à partir du 12 oct. 2025.');
  });

  test('the facts of a term stay marked in a drawing that is enlarged and panned', async ({
    page,
  }) => {
    await openTimeline(page);
    await term(page, 'Darmanin').click();
    const expected = await surelyIn(page, 'Darmanin');
    const found = new Set<string>();
    for (let step = 0; step < 3; step += 1)
      await page.getByRole('button', { name: 'Agrandir' }).click();
    const wrong = new Set<string>();
    for (const at of PANS) {
      await pan(page, at);
      for (const [id, isMarked] of await readMarks(page)) {
        if (isMarked) found.add(id);
        if (isMarked !== expected.has(id)) wrong.add(id);
      }
    }
    expect([...wrong]).toEqual([]);
    const inPills = await page
      .locator('.cluster')
      .evaluateAll((pills) => pills.flatMap((pill) => pill.getAttribute('data-ids')?.split(' ')));
    expect([...expected].filter((id) => !found.has(id) && !inPills.includes(id))).toEqual([]);
  });

  test('a chosen fact marks who was in office then and when it came out', async ({ page }) => {
    await openTimeline(page, 'frise.html#2018-canon');
    await expect(page.locator('.term[data-office~=then]')).not.toHaveCount(0);
    await expect(said(page)).toContainText('En fonction à la date du fait :');
    await expect(page.locator('.band-note')).toContainText(NEUTRAL_NOTE);
    const follow = (id: string) => page.evaluate((hash) => (location.hash = hash), id);
    await follow('2023-06-fosses');
    await expect(term(page, 'Darmanin')).toHaveAttribute('data-office', /then|later/);
    await expect(said(page)).toContainText('En fonction quand le public l’apprend :');
    const names = await page
      .locator('.term:is([data-office~=then], [data-office~=later])')
      .evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''));
    for (const name of names) await expect(said(page)).toContainText(name);
    // Nobody is marked without the key.
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await follow('2018-canon');
    await expect(page.locator(mark('2018-canon'))).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.term:not([data-office=""])[data-office]')).toHaveCount(0);
  });

  test('the chosen fact stays the current one when the drawing leaves it and comes back', async ({
    page,
  }) => {
    await openTimeline(page, `frise.html#${EVENT}`);
    await expect(page.locator(mark(EVENT))).toHaveAttribute('aria-current', 'true');
    for (let step = 0; step < 4; step += 1)
      await page.getByRole('button', { name: 'Agrandir' }).click();
    await pan(page, 0);
    await expect(page.locator(mark(EVENT))).toHaveCount(0);
    for (const at of PANS) {
      await pan(page, at);
      if ((await page.locator(mark(EVENT)).count()) > 0) break;
    }
    await expect(page.locator(mark(EVENT))).toHaveAttribute('aria-current', 'true');
  });
});
