/**
 * Checks a reader's own timeline: facts chosen one by one, downloaded as data and pictures, shown to pupils without
 * dates or names.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { csvParse } from 'd3';
import { copyFile } from '../../src/i18n/routes.ts';
import { expect, fromFolder, settled, test, openTimeline as open } from './site.ts';
import { takenBlob } from './taken-blob.ts';
import { turnWheel } from './timeline-asked.ts';

const CHOSEN = ['2015-police-nationale', '2023-11-14-disclose', '2025-01-27-classement'];
const ASKED = `?faits=${CHOSEN.join(',')}`;

const shownIds = (page: Page) =>
  page.locator('.fact:not([hidden])').evaluateAll((lines) => lines.map(({ id }) => id));

/** Requests a file from the menu, and returns its bytes. */
function take(page: Page, name: string, browserName: string): Promise<Buffer> {
  return takenBlob(page, async () => {
    await page.locator('.share > summary').click();
    await page.locator('.share details > summary', { hasText: 'Télécharger' }).click();
    const saved = browserName === 'chromium' && page.waitForEvent('download');
    await page.locator('.share').getByText(name, { exact: true }).click();
    const format = name.slice(-3).replace('SON', 'json').toLowerCase();
    if (saved) expect((await saved).suggestedFilename()).toBe(`ma-frise.${format}`);
  });
}

test.describe('a script that loads late', () => {
  test.use({ allowedFault: /404/ });

  test(
    'a second click during the load leaves the page unchanged, and a failure is reported',
    { tag: '@once' },
    async ({ page }) => {
      const asked: ((isThere: boolean) => void)[] = [];
      await page.route('**/atelier/frise.js', async (route) => {
        const isThere = await new Promise<boolean>((resolve) => asked.push(resolve));
        await (isThere ? route.continue() : route.fulfill({ status: 404 }));
      });
      const answer = async (isThere: boolean): Promise<void> => {
        await expect.poll(() => asked.length).toBe(1);
        asked.pop()?.(isThere);
      };
      await open(page, `frise.html${ASKED}`);
      const link = page.locator('.share').getByText('Télécharger en CSV', { exact: true });
      await page.locator('.share > summary').click();
      await page.locator('.share details > summary', { hasText: 'Télécharger' }).click();
      await link.click();
      await answer(false);
      await expect(page.locator('.status')).not.toHaveText(/^3 faits affichés/);
      for (const _click of [1, 2]) await link.click();
      const saved = page.waitForEvent('download');
      await answer(true);
      expect((await saved).suggestedFilename()).toBe('ma-frise.csv');
      expect(new URL(page.url()).pathname).toMatch(/frise\.html$/);
    },
  );
});

for (const [place, addressOf] of [
  ['on a host', (file: string) => file],
  ['from a folder', fromFolder],
] as const) {
  test(`a URL shows the facts in it, ${place}`, async ({ page }) => {
    await open(page, `${addressOf('frise.html')}${ASKED}`);
    await expect.poll(() => shownIds(page)).toEqual(CHOSEN);
    await expect(page.locator('.status')).toHaveText(/^3 faits affichés sur \d+/);
    await expect(page.locator('a.event .mark')).toHaveCount(CHOSEN.length);
    // Filters are given up without the choice, which has a button of its own.
    await page.locator('.controls .drop > summary').click();
    await page.locator('[data-topic-choice=loi]').click();
    await expect.poll(() => shownIds(page)).toEqual([]);
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await expect.poll(() => shownIds(page)).toEqual(CHOSEN);
    await page.getByRole('button', { name: 'Revoir tous les faits' }).click();
    expect((await shownIds(page)).length).toBeGreaterThan(100);
  });

  test(`the visible facts are downloaded as CSV and JSON, ${place}`, async ({
    page,
    browserName,
  }) => {
    await open(page, `${addressOf('frise.html')}${ASKED}`);
    const table = String(await take(page, 'Télécharger en CSV', browserName));
    const rows = csvParse(table);
    expect(rows.map(({ id }) => id)).toEqual(CHOSEN);
    const whole = readFileSync('dist/data/events.csv', 'utf8').split('\r\n');
    expect(whole).toEqual(expect.arrayContaining(table.split('\r\n')));

    const json = JSON.parse(String(await take(page, 'Télécharger en JSON', browserName)));
    const { $schema, licence, version, verified, events } = JSON.parse(
      readFileSync('dist/data/dossier.json', 'utf8'),
    );
    expect(json).toEqual({
      ...{ $schema, licence, version, verified },
      events: events.filter(({ id }: { id: string }) => CHOSEN.includes(id)),
    });
  });

  test(`the drawing is downloaded as a picture with its title and origin, ${place}`, async ({
    page,
    browserName,
  }) => {
    await open(page, `${addressOf('frise.html')}?vue=tous`);
    const marks = await page.locator('a.event .mark').count();
    const svg = String(await take(page, 'Image SVG', browserName));
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const groups = [...picture.getElementsByTagName('g')];
    expect(groups.filter((group) => group.getAttribute('class') === 'mark')).toHaveLength(marks);
    for (const said of ['Dix ans, deux horloges', 'Pièce par pièce', 'CC BY-SA 4.0', 'version'])
      expect(svg).toContain(said);
    // Each minister is named in the band, with the note that qualifies the names.
    const texts = [...picture.getElementsByTagName('text')].map(({ textContent }) => textContent);
    for (const name of ['Fekl', 'Philippe', 'Darmanin']) expect(texts).toContain(name);
    const said = texts.join(' ').replace(/\s+/g, ' ');
    expect(said).toContain('Ils n’indiquent ni que le ministre les connaissait');
    expect(svg).not.toMatch(/color\(|var\(|style=|<use/);

    const png = await take(page, 'Image PNG', browserName);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const shades = await page.evaluate(async () => {
      const image = await createImageBitmap((window as unknown as { taken: Blob }).taken);
      const context = new OffscreenCanvas(400, 200).getContext('2d');
      context?.drawImage(image, 0, 0, 400, 200);
      return new Set(context?.getImageData(0, 0, 400, 200).data).size;
    });
    expect(shades).toBeGreaterThan(20);
  });
}

test('a frame shows the facts in its URL', async ({ page }) => {
  await open(page, `${copyFile('frame', 'timeline', 'fr')}${ASKED}`);
  await expect.poll(() => shownIds(page)).toEqual(CHOSEN);
  await expect(page.locator('a.event .mark')).toHaveCount(CHOSEN.length);
});

test('facts are chosen by keyboard, and the URL gives the same', async ({ page }) => {
  await open(page, 'frise.html');
  await page.getByRole('button', { name: 'En classe' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Une frise pour ma classe' })).toBeFocused();
  await page.getByRole('button', { name: 'Choisir dans la liste' }).focus();
  await page.keyboard.press('Enter');
  const boxes = page.locator('.own-box input:visible');
  await expect(boxes.first()).toBeFocused();
  const sizes = await boxes.evaluateAll((all) => all.map((box) => box.getBoundingClientRect()));
  expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThan(23);
  const status = page.locator('.own-bar p');
  await expect(status).toHaveText('Aucun fait choisi');
  for (const id of CHOSEN) {
    await page.locator(`[id="${id}"] .own-box input`).focus();
    await page.keyboard.press('Space');
  }
  await expect(status).toHaveText('3 faits choisis');
  // A filter helps to choose, but removes nothing from the choice.
  await page.locator('.controls .drop > summary').click();
  await page.locator('[data-topic-choice=loi]').click();
  await expect(status).toHaveText('3 faits choisis');
  await page.locator('.own-class').getByRole('button', { name: 'Voir cette frise' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shownIds(page)).toEqual(CHOSEN);
  await expect(page.locator('.drawing')).toBeFocused();
  await expect(page.locator('.own-bar')).toBeHidden();
  await expect
    .poll(() => ['faits', 'sujet'].map((name) => new URL(page.url()).searchParams.get(name)))
    .toEqual([CHOSEN.join(','), null]);
  await page.reload();
  await expect.poll(() => shownIds(page)).toEqual(CHOSEN);
});

test('the sheet chooses its fact, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `frise.html${ASKED}`);
  await page.getByRole('button', { name: 'En classe' }).click();
  await expect(page.locator('.own-bar p')).toHaveText('3 faits choisis');
  await page.locator(`[id="${CHOSEN[1]}"] .what`).click();
  await page.getByRole('button', { name: 'Retirer ce fait' }).click();
  await expect(page.getByRole('button', { name: 'Choisir ce fait' })).toBeVisible();
  await page.locator('.event-sheet [data-close]').click();
  await expect(page.locator('.own-bar p')).toHaveText('2 faits choisis');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.locator('.own-bar').getByRole('button', { name: 'Voir cette frise' }).click();
  await expect.poll(() => shownIds(page)).toEqual([CHOSEN[0], CHOSEN[2]]);
});

test('a timeline of one’s own leads to its frame', { tag: '@once' }, async ({ page }) => {
  await open(page, `en/timeline.html${ASKED}`);
  await expect.poll(() => shownIds(page)).toEqual(CHOSEN);
  await page.locator('.share > summary').click();
  await page.getByRole('link', { name: 'Embed in another page' }).click();
  await expect(page.getByLabel('3 events chosen')).toBeChecked();
  await expect(page.locator('textarea')).toHaveValue(new RegExp(ASKED.replace('?', '[?]')));
});

/** Visible text where a date could occur. */
const wordsOf = (page: Page) =>
  page
    .locator('.facts, .drawing, .fact-card, .event-sheet, .years, .status, .office-note')
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText).join(' '));
const A_YEAR = /(?:19|20)\d\d/;

test(
  'pupils see no date until they ask, whatever is opened and zoomed',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, `frise.html?eleve=dates&faits=${CHOSEN.join(',')}`);
    await expect(page.locator('.own-pupil [role=status]')).toHaveText('Les dates sont cachées.');
    expect(await wordsOf(page)).not.toMatch(A_YEAR);
    await turnWheel(page, 1, 0.85);
    await page.locator(`a.event[data-id="${CHOSEN[1]}"] .mark`).click();
    await expect(page.locator('.event-sheet .event-card')).toContainText('Disclose');
    await expect(page.locator('.fact-card')).toHaveText(/^…/);
    await expect.poll(() => wordsOf(page)).not.toMatch(A_YEAR);
    await expect(page.locator(`a.event[data-id="${CHOSEN[1]}"]`)).not.toHaveAccessibleName(A_YEAR);
    await expect.poll(() => new URL(page.url()).searchParams.get('eleve')).toBe('dates');
    await page.locator('.own-pupil').getByRole('button', { name: 'Montrer les réponses' }).click();
    expect(await wordsOf(page)).toMatch(A_YEAR);
  },
);

test(
  'facts drawn and searched while dates are hidden show them afterwards',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, 'frise.html?vue=tous&eleve=dates');
    await expect(page.locator('.own-pupil [role=status]')).toHaveText('Les dates sont cachées.');
    const field = page.getByPlaceholder('Chercher');
    const marks = page.locator('a.event');
    const ids = () =>
      marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));
    const before = await ids();
    await turnWheel(page, 3, 0.85);
    const drawn = (await ids()).filter((id) => !before.includes(id));
    expect(drawn.length).toBeGreaterThan(0);
    // Whoever chooses facts sees their dates; the class does not.
    await page.locator('.own-pupil').getByRole('button', { name: 'Montrer les réponses' }).click();
    await page.getByRole('button', { name: 'En classe' }).click();
    await expect(page.locator('.own-pupil')).toHaveCount(0);
    expect(await wordsOf(page)).toMatch(A_YEAR);
    await page.locator('.own-class').getByText('Voir cette frise').click();
    await expect(page.locator('.own-pupil [role=status]')).toHaveText('Les dates sont cachées.');
    for (const _zoom of [1, 2, 3]) await page.getByRole('button', { name: 'Agrandir' }).click();
    await settled(page);
    await page.locator('.own-pupil').getByRole('button', { name: 'Montrer les réponses' }).click();
    const names = await marks.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    expect(names.filter((name) => !/\b(?:19|20)\d\d\b/.test(name ?? ''))).toEqual([]);
    await field.fill('2023');
    await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(10);
  },
);

for (const view of ['tard', 'dates', 'tous'])
  test(
    `no name and no date is visible if pupils must find it, in the view « ${view} », including numbers and cards`,
    { tag: '@once' },
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const hidden of ['noms', 'dates']) {
        await open(page, `frise.html?vue=${view}&eleve=${hidden}`);
        await expect(page.locator('.own-pupil [role=status]')).toHaveText(/^Les .* cach/);
        const names = await page
          .locator('.fact[data-label]')
          .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-label') ?? ''));
        const marks = page.locator('a.event .mark, a.group .hit');
        for (const at of [0, 3, 7]) {
          await marks.nth(at).hover();
          await expect(page.locator('.fact-card')).toBeVisible();
          const words = await wordsOf(page);
          if (hidden === 'dates') expect(words).not.toMatch(A_YEAR);
          else expect(names.filter((name) => words.includes(name))).toEqual([]);
        }
        if (view === 'tous') {
          await page.locator('a.group').first().hover();
          const words = await wordsOf(page);
          if (hidden === 'dates') expect(words).not.toMatch(A_YEAR);
          else expect(names.filter((name) => words.includes(name))).toEqual([]);
        }
      }
    },
  );

test('an order that the dates leave open is accepted', { tag: '@once' }, async ({ page }) => {
  // « 2016 », then a day of that year: pupils get them in reverse order.
  const facts = ['2016-communes', '2016-04-27-directive-police-justice'];
  await open(page, `frise.html?eleve=dates&faits=${facts.join(',')}`);
  await page.getByRole('button', { name: 'Remettre dans l’ordre' }).click();
  await expect(page.locator('.own-order li').first()).toContainText('police-justice');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.locator('.own-order [role=status]')).toHaveText(
    '1 voisin sur 1 dans le bon ordre.',
  );
});

test(
  'pupils order facts with two buttons, and learn how many neighbours are in the right order',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, `frise.html?eleve=dates&faits=${CHOSEN.join(',')}`);
    await page.getByRole('button', { name: 'Remettre dans l’ordre' }).click();
    const lines = page.locator('.own-order li');
    await expect(lines).toHaveCount(CHOSEN.length);
    const status = page.locator('.own-order [role=status]');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(status).toHaveText(/^[01] voisin sur 2 dans le bon ordre/);
    const titles = await page.locator('.fact:not([hidden]) .what').allTextContents();
    for (const title of [...titles].reverse())
      for (const _step of CHOSEN)
        await lines
          .filter({ hasText: title })
          .getByRole('button', { name: /^Monter/ })
          .press('Enter');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(status).toHaveText('2 voisins sur 2 dans le bon ordre.');
    await page.locator('.own-pupil').getByRole('button', { name: 'Montrer les réponses' }).click();
    await expect(lines.first()).toContainText('2015');
  },
);

test(
  'pupils see no name until they ask, but the dates and the topics @release',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, `en/timeline.html?eleve=noms&faits=${CHOSEN.join(',')}`);
    const line = page.locator(`[id="${CHOSEN[1]}"]`);
    const topic = await page.locator('[data-topic-choice=revelation]').textContent();
    await expect(line.locator('.what')).toHaveText(topic ?? '');
    await expect(line.locator('.date')).toHaveText(A_YEAR);
    expect(await wordsOf(page)).not.toContain('Disclose');
    const mark = page.locator(`a.event[data-id="${CHOSEN[1]}"]`);
    await expect(mark).toHaveAccessibleName(`14 Nov 2023, ${topic?.trim()}`);
    await mark.locator('.mark').hover();
    await expect(page.locator('.fact-card')).toContainText(topic?.trim() ?? '');
    await mark.locator('.mark').click();
    await expect(page.locator('.event-sheet h2')).toHaveText(topic ?? '');
    expect(await wordsOf(page)).not.toContain('Disclose');
    await page.keyboard.press('Escape');
    await page.locator('.own-pupil').getByRole('button', { name: 'Show the answers' }).click();
    expect(await wordsOf(page)).toContain('Disclose');
    await expect(mark).toHaveAccessibleName(/Disclose/);
  },
);
