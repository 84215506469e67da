/** Protects: every way to read the timeline besides its drawing: by day, by table, by stops, by search; and that no address can break one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { KEY_DAYS } from '../../src/timeline/model/knowledge.ts';
import { expect, openTimeline, pan, readEvents, test } from './site.ts';

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
const PRESETS = path.resolve(import.meta.dirname, '../../content/presets');
const NEUTRAL_NOTE = /Ils ne disent pas que le ministre le connaissait, ni qu’il en répond\./;

/** How many facts a choice has, by its file. */
const stopsOf = (file: string) =>
  readFileSync(path.join(PRESETS, file), 'utf8').match(/^ *- event:/gm)?.length ?? 0;

/** The whole width of an enlarged drawing, in places that are less than a view apart. */
const PANS = Array.from({ length: 17 }, (_, at) => at / 16);

const mark = (id: string) => `a.event[href="#${id}"]`;

/** What a page of a day says of it, three times over: in a sentence, above each list, and by each list. */
async function readKnown(page: Page) {
  const said = (await page.locator('.known-counts').textContent()) ?? '';
  const [, ...inSentence] = /^Le .+? \d{4}, (\d+) .*?, (\d+) .*?, (\d+) /.exec(said) ?? [];
  const lists = await page.locator('[data-state]').evaluateAll((sections) =>
    sections.map((section) => ({
      state: (section as HTMLElement).dataset['state'] ?? '',
      count: Number(section.querySelector('.lane-count')?.textContent),
      facts: [...section.querySelectorAll('li')].map(({ dataset }) => ({
        at: Number(dataset['at']),
        happened: Number(dataset['happened']),
        known: Number(dataset['public']),
      })),
    })),
  );
  return { said, inSentence: inSentence.map(Number), lists };
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
    const order = facts.map(({ at }) => at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
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

  test('a hostile day is ignored', async ({ page }) => {
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
          await expect(page.locator(`[data-state=${state}] li:visible`)).toHaveCount(
            inSentence[at] ?? -1,
          );
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
  const sheet = (page: Page) => page.locator('dialog.event-sheet');
  const progress = (page: Page) => sheet(page).locator('.progress');

  test('has its stops, forwards and backwards by buttons', async ({ page }) => {
    await openTimeline(page, 'frise-parcours.html');
    await page.getByRole('button', { name: 'Commencer la lecture' }).click();
    const titles = new Set<string>();
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await expect(progress(page)).toHaveText(`${stop} / ${STOPS}`);
      await expect(sheet(page).locator('.stop b')).toHaveText(`${stop} / ${STOPS}`);
      titles.add((await sheet(page).locator('h3').textContent()) ?? '');
      await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
    }
    expect(titles.size).toBe(STOPS);
    await expect(progress(page)).toHaveText(`${STOPS} / ${STOPS}`);
    await sheet(page).getByRole('button', { name: 'Fait précédent' }).click();
    await expect(progress(page)).toHaveText(`${STOPS - 1} / ${STOPS}`);
  });

  test('projected, is turned by arrows, and Escape leaves it and gives the focus back', async ({
    page,
  }) => {
    await openTimeline(page, 'frise-parcours.html');
    await page.getByRole('button', { name: 'Projeter' }).click();
    await expect(sheet(page)).toHaveClass(/projected/);
    const box = await sheet(page).boundingBox();
    expect(box).toMatchObject(page.viewportSize() ?? {});
    for (const stop of [2, 3]) {
      await page.keyboard.press('ArrowRight');
      await expect(progress(page)).toHaveText(`${stop} / ${STOPS}`);
    }
    await page.keyboard.press('ArrowLeft');
    await expect(progress(page)).toHaveText(`2 / ${STOPS}`);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator('a.event[aria-current]')).toBeFocused();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page)).not.toHaveClass(/projected/);
  });
});

for (const file of readdirSync(PRESETS)) {
  const stops = stopsOf(file);
  const address = `frise-${path.basename(file, '.yaml')}.html`;

  test(`${address} shows its ${stops} facts, drawn and listed`, async ({ page }) => {
    await openTimeline(page, address);
    await expect(page.locator('.event-card:visible')).toHaveCount(stops);
    await expect(page.locator('.status')).toContainText(`${stops} faits affichés sur ${stops}.`);
    const drawn = page.locator('a.event');
    const clustered = await page.locator('.cluster text').allTextContents();
    expect((await drawn.count()) + clustered.reduce((sum, n) => sum + Number(n), 0)).toBe(stops);
    await expect(page.locator('main nav [aria-current="page"]')).toHaveAttribute('href', address);
    await page.getByRole('button', { name: /Commencer la lecture|Lire fait par fait/ }).click();
    await expect(page.locator('.progress')).toHaveText(`1 / ${stops}`);
  });
}

test.describe('the search', () => {
  const status = (page: Page) => page.locator('.status');
  const shownIds = (page: Page) =>
    page.locator('.event-card:visible').evaluateAll((cards) => cards.map(({ id }) => id));

  /** Ids of the cards whose part holds a word, without accents or capitals. */
  const idsWith = (page: Page, part: string, word: string) =>
    page.locator('.event-card').evaluateAll(
      (cards, [selector, asked]) =>
        cards
          .filter((card) =>
            (card.querySelector(selector)?.textContent ?? '')
              .normalize('NFD')
              .replace(/\p{Mn}/gu, '')
              .toLowerCase()
              .includes(asked),
          )
          .map(({ id }) => id),
      [part, word] as const,
    );

  test('finds a word without its accents, in titles and in summaries', async ({ page }) => {
    await openTimeline(page);
    const titles = await idsWith(page, 'h4', 'enquete');
    const summaries = await idsWith(page, 'h4 + p', 'enquete');
    expect(titles.length).toBeGreaterThan(0);
    expect(summaries.filter((id) => !titles.includes(id)).length).toBeGreaterThan(0);
    const anywhere = await page
      .locator('.event-card')
      .filter({ hasText: /enqu[êe]te/i })
      .evaluateAll((cards) => cards.map(({ id }) => id));
    await page.locator('.controls summary').click();
    for (const typed of ['enquete', 'Enquête', 'ENQUÊTE']) {
      await page.getByLabel('Mots').fill(typed);
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
    await page.locator('.controls summary').click();
    await page.getByLabel('Mots').fill('cnil');
    await page.locator('select[name=de]').selectOption('2016');
    await page.locator('select[name=a]').selectOption('2024');
    await page.locator('#sujet-justice').uncheck();
    await page.locator('#statut-disputed').uncheck();
    const found = await shownIds(page);
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(whole.length);
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()].toSorted()).toEqual(['a', 'de', 'q', 'statut', 'sujet']);
    const said = await status(page).textContent();
    await page.reload();
    await expect(page.locator('.toolbar')).toBeVisible();
    expect(await shownIds(page)).toEqual(found);
    await expect(status(page)).toHaveText(said ?? '');
    await expect(page.getByLabel('Mots')).toHaveValue('cnil');
    await expect(page.locator('#sujet-justice')).not.toBeChecked();
    await page.getByRole('button', { name: 'Tout montrer' }).click();
    expect(await shownIds(page)).toEqual(whole);
    await expect(page.getByLabel('Mots')).toHaveValue('');
    await expect(page.locator('#sujet-justice')).toBeChecked();
    expect(new URL(page.url()).search).toBe('');
  });

  test('by an actor, finds the facts that name the actor', async ({ page }) => {
    await openTimeline(page);
    await page.locator('.controls summary').click();
    const actors = page.getByLabel('Acteur');
    const id = await actors.locator('option').nth(1).getAttribute('value');
    await actors.selectOption(id);
    const named = await page
      .locator(`li[data-actors~="${id}"] .event-card`)
      .evaluateAll((cards) => cards.map((card) => card.id));
    expect(named.length).toBeGreaterThan(0);
    expect(await shownIds(page)).toEqual(named);
    await page.reload();
    await expect(page.locator('.toolbar')).toBeVisible();
    expect(await shownIds(page)).toEqual(named);
  });

  test('of a hostile address shows the whole view', async ({ page }) => {
    await openTimeline(page);
    const whole = await status(page).textContent();
    for (const query of HOSTILE_QUERIES) {
      await openTimeline(page, `frise.html${query}`);
      await expect(status(page), query).toHaveText(whole ?? '');
    }
  });

  test('that finds nothing says so, in words that are only words', async ({ page }) => {
    await openTimeline(page, 'frise.html?q=<img src=x onerror=alert(1)>');
    await expect(page.locator('.event-card:visible')).toHaveCount(0);
    await expect(status(page)).toContainText('0 faits affichés sur ');
    await expect(page.getByLabel('Mots')).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Tout montrer' }).click();
    await expect(page.locator('.event-card:visible').first()).toBeVisible();
  });
});

test.describe('the link to this view', () => {
  test('is copied, and that is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTimeline(page, 'frise.html?q=cnil');
    await page.getByRole('button', { name: 'Copier le lien vers cette vue' }).click();
    await expect(page.locator('.status[role=status]')).toHaveText('Lien copié.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is written out where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openTimeline(page, 'frise.html?q=cnil');
    await page.getByRole('button', { name: 'Copier le lien vers cette vue' }).click();
    await expect(page.locator('.status')).toHaveText(`À copier : ${page.url()}`);
  });
});

test.describe('the overview', () => {
  const MONTH_AND_YEAR = /^\p{L}+\.? 20\d\d$/u;
  const part = (page: Page, side: 'Début' | 'Fin') =>
    page.getByRole('slider', { name: `${side} de la partie visible` });
  const width = async (page: Page) => (await page.locator('.canvas').boundingBox())?.width ?? 0;
  const left = (page: Page) => page.locator('.scroller').evaluate(({ scrollLeft }) => scrollLeft);

  test('zooms and pans the drawing by keyboard, and says month and year', async ({ page }) => {
    await openTimeline(page);
    const [start, end] = [part(page, 'Début'), part(page, 'Fin')];
    await expect(start).toHaveAttribute('aria-valuetext', 'janv. 2015');
    await expect(end).toHaveAttribute('aria-valuetext', 'déc. 2025');
    const whole = await width(page);
    await start.focus();
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
  });

  test('a move starts from where the last one led, even before a frame has shown it', async ({
    page,
  }) => {
    await openTimeline(page);
    const [start, end] = [part(page, 'Début'), part(page, 'Fin')];
    await end.focus();
    await page.keyboard.press('PageDown');
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
    await openTimeline(page);
    const start = part(page, 'Début');
    await start.focus();
    for (let press = 1; press <= 10; press += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(start).toHaveValue(String(press));
    }
  });
});

test.describe('who was in office', () => {
  const note = (page: Page) => page.locator('.office-note[role=status]');
  const term = (page: Page, name: string) => page.locator(`.term[aria-label="${name}"]`);

  test('a term marks the facts that happened or came out in it, says it, and a second click undoes it', async ({
    page,
  }) => {
    await openTimeline(page);
    await term(page, 'Darmanin').click();
    await expect(term(page, 'Darmanin')).toHaveAttribute('data-office', 'term');
    await expect(note(page)).toContainText(
      'Pendant le mandat de Darmanin, dates sûres seulement :',
    );
    await expect(note(page)).toContainText(NEUTRAL_NOTE);
    const { first, last } = await page.evaluate(() => {
      const { dataset } = document.querySelector<SVGElement>('.term[aria-label="Darmanin"]') ?? {};
      return {
        first: Number(dataset?.['start']),
        last: Number(dataset?.['end']),
      };
    });
    const isIn = (from: number, to: number) => from >= first && to <= last;
    const events = await readEvents(page);
    const happened = events.filter(({ start, begunBy }) => isIn(start, begunBy));
    const known = events.filter(
      ({ disclosed }) => disclosed && isIn(disclosed.start, disclosed.end),
    );
    expect(happened.length).toBeGreaterThan(30);
    await expect(note(page)).toContainText(`${happened.length} faits se sont produits`);
    await expect(note(page)).toContainText(`${known.length} sont devenus publics après coup`);
    const marked = await page
      .locator('a.event[data-in-period]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const expected = new Set([...happened, ...known].map(({ id }) => id));
    expect(marked.toSorted()).toEqual([...expected].toSorted());
    await term(page, 'Darmanin').click();
    await expect(note(page)).toHaveText('');
    await expect(page.locator('[data-in-period], .canvas[data-period]')).toHaveCount(0);
  });

  test('the facts of a term stay marked in a drawing that is enlarged and panned', async ({
    page,
  }) => {
    await openTimeline(page);
    await term(page, 'Darmanin').click();
    const marked = new Set(
      await page
        .locator('a.event[data-in-period]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    );
    for (let step = 0; step < 3; step += 1)
      await page.getByRole('button', { name: 'Agrandir' }).click();
    const wrong = new Set<string>();
    for (const at of PANS) {
      await pan(page, at);
      const drawn = await page.locator('a.event').evaluateAll((links) =>
        links.map((link) => ({
          id: link.getAttribute('href') ?? '',
          isMarked: link.hasAttribute('data-in-period'),
        })),
      );
      for (const { id, isMarked } of drawn) if (isMarked !== marked.has(id)) wrong.add(id);
    }
    expect([...wrong]).toEqual([]);
  });

  test('a chosen fact marks who was in office then and when it came out', async ({ page }) => {
    await openTimeline(page, 'frise.html#2018-canon');
    await expect(page.locator('.term[data-office=then]')).not.toHaveCount(0);
    await expect(note(page)).toContainText('Ministre de l’Intérieur à la date du fait :');
    await expect(note(page)).toContainText(NEUTRAL_NOTE);
    await page.goto('frise.html#2023-06-fosses');
    await expect(term(page, 'Darmanin')).toHaveAttribute('data-office', /then|later/);
    await expect(note(page)).toContainText('Quand le public l’apprend :');
    const names = await page
      .locator('.term:is([data-office=then], [data-office=later])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    for (const name of names) await expect(note(page)).toContainText(name);
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
