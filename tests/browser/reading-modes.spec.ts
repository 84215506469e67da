/**
 * Checks every way to read the timeline besides its drawing: by day, by table, by stops, by search, by the overview;
 * and that no URL can break one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { KEY_DAYS } from '../../src/timeline/model/knowledge.ts';
import { sheetsOf } from '../written-texts.ts';
import { expect, NO_NOTE, openTimeline, settled, test } from './site.ts';
import { readView, seenDays, seenLength } from './timeline-view.ts';

const STATES = ['public', 'unknown', 'to-come'] as const;
const HOSTILE_DAYS = ['<script>', '9999-99-99', '2023-02-30', '2026-01-01', '%E0%A4%A'];
const HOSTILE_QUERIES = [
  '?sujet=__proto__&statut=%3Cscript%3E&q=%00&de=-1&a=9e9',
  '?acteur=constructor&sujet=toString&de=2025&a=2015',
  '?q=%20%09&sujet[]=loi&statut=,&de=2015.5&a=20256',
  '?vue=constructor&vue=%3Csvg%3E&du=2023-02-30&au=0000-00-00&eleve=__proto__',
  '#%E0%A4%A',
  '#__proto__',
  '#"><script>',
];
const PRESETS = path.resolve(import.meta.dirname, '../../content/instruments/timeline/choices');

/** Ids of the facts of a choice, by its file. */
const chosenIn = (file: string) =>
  [...readFileSync(path.join(PRESETS, file), 'utf8').matchAll(/^ *- event: *(\S+)/gm)].map(
    ([, id = '']) => id,
  );
const stopsOf = (file: string) => chosenIn(file).length;
/** Facts outside the drawing's window, which are listed but not drawn. */
const beyond = new Set(
  sheetsOf('facts/events')
    .filter(({ data }) => data['scope'] !== undefined)
    .map(({ file }) => path.basename(file, '.yaml')),
);

const sheet = (page: Page) => page.locator('.event-sheet');
const share = async (page: Page, name: string) => {
  await page.locator('.share > summary').click();
  await page.getByRole('button', { name }).click();
};

/** Ids of the facts of the list that a view keeps, including those in a closed group. */
const shownIds = (page: Page) =>
  page.locator('.fact:not([hidden])').evaluateAll((facts) => facts.map(({ id }) => id));

/** The three statements of counts on the page of a day: in a sentence, above each list, and by each list. */
async function readKnown(page: Page) {
  // A page binds a day to its month, but a sentence written by a script does not.
  const written = (await page.locator('.known-counts').textContent()) ?? '';
  const said = written.replaceAll('\u00a0', ' ');
  const [, ...inSentence] =
    /^Le .+? \d{4}, parmi les \d+ .*?, (\d+|aucun) .*?, (\d+|aucun) .*?, (\d+|aucun) /.exec(said) ??
    [];
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

/** The three lists contain every fact once, in order and under its state, and the sentence counts them. */
async function expectConsistent(page: Page, total: number): Promise<void> {
  const { inSentence, lists } = await readKnown(page);
  const day = Number(await slider(page).inputValue());
  const ofState = (state: string) => lists.find((list) => list.state === state);
  expect(STATES.map((state) => ofState(state)?.facts.length)).toEqual(inSentence);
  expect(STATES.map((state) => ofState(state)?.count)).toEqual(inSentence);
  expect(inSentence.reduce((sum, n) => sum + n, 0)).toBe(total);
  for (const { state, facts } of lists) {
    // Background facts are folded after the story: each group keeps the order of the whole.
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

/** Opens the page on which the reader chooses the day; returns its number of facts. */
async function openKnown(page: Page, query = ''): Promise<number> {
  await page.goto(`que-savait-on.html${query}`);
  await expect(slider(page)).toBeVisible();
  const total = await page.locator('[data-state] li').count();
  expect(total).toBeGreaterThan(75);
  return total;
}

test.describe('what was known on a day', () => {
  test('the slider moves the day by keyboard, and announces it', async ({ page }) => {
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

  test('the bar of days is pinned below the lists, and comes before them in tab order', async ({
    page,
  }) => {
    await openKnown(page);
    await page.locator('.key-days button').last().focus();
    // The slider stands first in the bar, on a phone too.
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

  test('an out-of-range date becomes the nearest one on blur (RGAA 11.10)', async ({ page }) => {
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

  test('a key day shows the same by its button and by its URL', async ({ page }) => {
    for (const day of KEY_DAYS) {
      const total = await openKnown(page, `?jour=${day}`);
      const known = await readKnown(page);
      await expect(dateField(page)).toHaveValue(day);
      await expectConsistent(page, total);
      await dateField(page).fill('2019-01-01');
      await page.locator(`[data-key-day="${day}"]`).click();
      expect(await readKnown(page), day).toEqual(known);
      const current = page.locator('[data-key-day][aria-current]');
      await expect(current).toHaveAttribute('data-key-day', day);
    }
  });

  test('the page opens with its key day marked, and background facts folded after the story', async ({
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

  test('the day is drawn along the years on a phone and on a laptop', async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await openKnown(page);
      const line = page.locator('[data-state=unknown] .day-line line');
      const axis = page.locator('[data-state=unknown] .essentials-axis');
      const [drawn, years] = await Promise.all([line.boundingBox(), axis.boundingBox()]);
      const at = ((drawn?.x ?? 0) - (years?.x ?? 0)) / (years?.width ?? 1);
      await expect(page.locator('[data-state=unknown] .day-line')).toBeVisible();
      // Every year has the same width: November 2023 is almost nine of eleven years on.
      expect(at, `${width} px`).toBeCloseTo(8.87 / 11, 1);
    }
  });

  test('the initial key day is marked once it is chosen', async ({ page }) => {
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

  test('each change gives a different sentence, up to the last', async ({ page }) => {
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

    test('the page shows its lists on the opening day, and no control', async ({ page }) => {
      await page.goto('que-savait-on.html');
      await expect(page.locator('.known-counts')).toContainText('13 novembre 2023');
      const { inSentence } = await readKnown(page);
      expect(inSentence[0]).toBeGreaterThan(30);
      for (const [at, state] of STATES.entries())
        await expect(
          page.locator(`[data-state=${state}] :is(li:visible, .aside:visible:not([open]) li)`),
        ).toHaveCount(inSentence[at] ?? -1);
      await expect(page.locator('[data-state=public] h2:visible')).toHaveCount(1);
      await expect(page.locator('[data-state=unknown] h2:visible')).toHaveCount(1);
      await expect(page.locator(`main :is(button, input, select)${NO_NOTE}:visible`)).toHaveCount(
        0,
      );
    });
  });
});

test.describe('the guided reading', () => {
  const STOPS = stopsOf('parcours.yaml');
  const progress = (page: Page) => sheet(page).locator('.progress');
  const title = async (page: Page) => (await sheet(page).locator('h2').textContent()) ?? '';

  test('has its stops, forwards and backwards, on the drawing of the timeline', async ({
    page,
  }) => {
    await openTimeline(page, 'frise-parcours.html');
    await page.locator('a.event').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const titles = new Set<string>();
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await expect(progress(page)).toContainText(`${stop} / ${STOPS}`);
      await expect(sheet(page).locator('.stop b')).toHaveText(`${stop} / ${STOPS}`);
      titles.add(await title(page));
      await sheet(page).getByRole('button', { name: 'Fait suivant' }).click();
    }
    expect(titles.size).toBe(STOPS);
    await expect(progress(page)).toContainText(`${STOPS} / ${STOPS}`);
    await sheet(page).getByRole('button', { name: 'Fait précédent' }).click();
    await expect(progress(page)).toHaveText(`${STOPS - 1} / ${STOPS}, ${await title(page)}`);
  });

  test('presented, starts at its first stop', async ({ page }) => {
    await openTimeline(page, 'frise-parcours.html');
    await page.getByRole('button', { name: 'Présenter' }).click();
    await expect(progress(page)).toContainText(`1 / ${STOPS}`);
    await page.keyboard.press('ArrowRight');
    await expect(progress(page)).toContainText(`2 / ${STOPS}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator('.drawing a.event:focus')).toHaveCount(1);
  });
});

for (const file of readdirSync(PRESETS)) {
  const stops = stopsOf(file);
  const choice = path.basename(file, '.yaml');
  const address = choice === 'parcours' ? 'frise-parcours.html' : `frise.html?choix=${choice}`;

  test(`${address} shows its ${stops} facts, drawn and listed${/parcours|cjr/.test(file) ? '' : ' @release'}`, async ({
    page,
  }) => {
    await openTimeline(page, address);
    expect((await shownIds(page)).toSorted()).toEqual(chosenIn(file).toSorted());
    const all = page.locator('.views [data-view=tous]');
    if ((await all.count()) > 0) await all.click();
    await expect(page.locator('.status')).toContainText(`${stops} faits affichés sur `);
    const { drawing } = await readView(page);
    const counted = drawing?.lanes.reduce((sum, { said }) => sum + said, 0);
    const terms = drawing?.ministers
      ? await page.locator('.fact[data-term]:not([hidden])').count()
      : 0;
    expect((counted ?? 0) + terms).toBe(chosenIn(file).filter((id) => !beyond.has(id)).length);
    await expect(page.locator(`main nav [aria-current="page"][href="${address}"]`)).toHaveCount(1);
    await page.getByRole('button', { name: 'Présenter' }).click();
    await expect(page.locator('.progress')).toContainText(`1 / ${stops}`);
  });
}

test('the address keeps the name of a choice until another fact is chosen', async ({ page }) => {
  await openTimeline(page, 'frise.html?choix=cjr');
  await page.locator('.views [data-view=tous]').click();
  await expect.poll(() => new URL(page.url()).search).toBe('?vue=tous&choix=cjr');
  await page.locator('.site-header a[hreflang]').click();
  await expect(page).toHaveURL(/en\/timeline\.html\?vue=tous&choix=cjr$/);
  await expect.poll(() => shownIds(page)).toEqual(chosenIn('cjr.yaml'));
});

test.describe('the search', () => {
  const status = (page: Page) => page.locator('.status');
  const words = (page: Page) => page.getByRole('searchbox', { name: 'Chercher', exact: true });
  /** Standings, actor and years are behind a button. */
  const openMore = (page: Page) => page.locator('.controls .drop > summary').click();
  const choose = (page: Page, id: string) => page.locator(`label:has(#${id})`).click();

  /** The searchable text of each line and of its full text, without accents or capitals. */
  const wordsOf = (page: Page) =>
    page.evaluate(async () => {
      const src = document.querySelector<HTMLAnchorElement>('[data-texts]')?.href ?? '';
      const script = document.querySelector(`script[src="${src}"]`);
      while (script && !('texts' in script)) await new Promise((done) => setTimeout(done, 10));
      const { texts } = script as HTMLScriptElement & { texts: Record<string, unknown> };
      /** A text is [tag, attributes, ...content]. */
      const said = (node: unknown): string =>
        Array.isArray(node) ? node.slice(2).map(said).join('') : String(node ?? '');
      const plain = (text: string) =>
        text
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .toLowerCase();
      return [...document.querySelectorAll('.fact')].map((fact) => ({
        id: fact.id,
        line: plain(fact.textContent ?? ''),
        text: plain(said(texts[fact.id])),
      }));
    });

  test('finds a word without its accents, in lines and in texts that are not on the page', async ({
    page,
  }) => {
    await openTimeline(page);
    await words(page).focus();
    const facts = await wordsOf(page);
    const inLines = facts.filter(({ line }) => line.includes('enquete'));
    const anywhere = facts.filter(({ line, text }) => `${line} ${text}`.includes('enquete'));
    expect(inLines.length).toBeGreaterThan(0);
    expect(anywhere.length).toBeGreaterThan(inLines.length);
    for (const typed of ['enquete', 'Enquête', 'ENQUÊTE']) {
      await words(page).fill(typed);
      await expect(status(page)).toContainText(new RegExp(`^${anywhere.length} faits affichés`));
      expect(await shownIds(page), typed).toEqual(anywhere.map(({ id }) => id));
    }
    // From the URL too, before the field is used.
    await openTimeline(page, 'frise.html?q=enquete');
    await expect.poll(() => shownIds(page)).toEqual(anywhere.map(({ id }) => id));
  });

  test('is written to the URL, which opens the same view, and is cleared from both', async ({
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
    await choose(page, 'sujet-controle');
    await choose(page, 'sujet-revelation');
    await openMore(page);
    const found = await shownIds(page);
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(whole.length);
    await expect
      .poll(() => [...new URL(page.url()).searchParams.keys()].toSorted())
      .toEqual(expect.arrayContaining(['a', 'de', 'q', 'statut', 'sujet']));
    // Including the last choice.
    await expect.poll(() => page.url()).toContain('revelation');
    await settled(page);
    const said = await status(page).textContent();
    await page.reload();
    await expect(page.locator('zoomable-timeline[data-ready]:not([data-pending])')).toBeVisible();
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
    // The view of all the facts, which a filter selects, stays.
    await expect.poll(() => new URL(page.url()).search).toBe('?vue=tous');
  });

  test('by an actor finds the facts that name the actor', async ({ page }) => {
    await openTimeline(page);
    await openMore(page);
    const actors = page.getByLabel('Personne ou institution');
    const id = await actors.locator('option').nth(1).getAttribute('value');
    await actors.selectOption(id);
    const named = await page
      .locator(`li[data-actors~="${id}"]`)
      .evaluateAll((lines) => lines.map((line) => line.id));
    expect(named.length).toBeGreaterThan(0);
    expect(await shownIds(page)).toEqual(named);
    await expect.poll(() => new URL(page.url()).searchParams.get('acteur')).toBe(id);
    await page.reload();
    await expect(page.locator('zoomable-timeline[data-ready]:not([data-pending])')).toBeVisible();
    expect(await shownIds(page)).toEqual(named);
  });

  test('of a hostile address shows the whole view @release', async ({ page }) => {
    await openTimeline(page);
    const whole = await shownIds(page);
    for (const query of HOSTILE_QUERIES) {
      await openTimeline(page, `frise.html${query}`);
      expect(await shownIds(page), query).toEqual(whole);
      await expect(page.locator('.event-sheet'), query).toBeHidden();
    }
  });

  test('without results says so, and shows its words as plain text', async ({ page }) => {
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
  test('is copied, with a confirmation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTimeline(page, 'frise.html?q=cnil');
    await share(page, 'Copier le lien vers cette vue');
    await expect(page.locator('.status[role=status]')).toHaveText('Lien copié.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is written out if the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openTimeline(page, 'frise.html?q=cnil');
    await share(page, 'Copier le lien vers cette vue');
    await expect(page.locator('.status')).toHaveText(`À copier : ${page.url()}`);
  });
});

test.describe('the overview', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  const part = (page: Page) => page.locator('.overview .selection');
  const boxOf = async (page: Page) => {
    const box = await part(page).boundingBox();
    if (!box) throw new Error('.overview .selection');
    return box;
  };

  test('shows the visible part of the ten years, and can be dragged as a whole and by its ends', async ({
    page,
  }) => {
    await openTimeline(page, 'frise.html?vue=tous');
    const whole = await boxOf(page);
    await page.getByRole('button', { name: 'Agrandir' }).click();
    await settled(page);
    const half = await boxOf(page);
    expect(Math.abs(half.width - whole.width / 2)).toBeLessThan(2);
    const before = await seenDays(page);
    const [x, y] = [half.x + half.width / 2, half.y + half.height / 2];
    const drag = async (from: number, to: number) => {
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move(to, y, { steps: 4 });
      await page.mouse.up();
    };
    await drag(x, x + 40);
    await expect.poll(async () => (await seenDays(page)).start).toBeGreaterThan(before.start + 300);
    const moved = await seenDays(page);
    const length = before.end - before.start;
    expect(Math.abs(moved.end - moved.start - length)).toBeLessThan(60);
    const there = await boxOf(page);
    await drag(there.x, there.x + 30);
    await expect.poll(() => seenLength(page)).toBeLessThan(length - 200);
    expect(Math.abs((await seenDays(page)).end - moved.end)).toBeLessThan(30);
    await page.mouse.move(x, y);
    expect(Math.abs((await seenDays(page)).end - moved.end)).toBeLessThan(30);
    await page.getByRole('button', { name: 'Revoir les dix ans' }).click();
    await settled(page);
    expect(Math.abs((await boxOf(page)).width - whole.width)).toBeLessThan(2);
  });
});
