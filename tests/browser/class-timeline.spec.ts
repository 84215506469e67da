/**
 * Checks what a teacher makes of the timeline: how few taps it takes, facts of their own marked as theirs, exercises, a
 * frame, strips of paper and a page that keep all of it; and that its address, which anyone can write, adds nothing else.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { copyFile } from '../../src/i18n/routes.ts';
import { CLASS_MAX } from '../../src/timeline/model/class-view.ts';
import { expect, fromFolder, listenTo, settled, test, openTimeline as open } from './site.ts';
import { takenBlob } from './taken-blob.ts';

const CHOSEN = [
  '2015-police-nationale',
  '2017-deploiement',
  '2023-05-19-loi-jo',
  '2023-11-14-disclose',
  '2024-10-28-rapport-publie',
  '2024-12-05-cnil-bilan',
  '2025-01-14-rapport-evaluation',
  '2025-01-27-classement',
];
const FACTS = `faits=${CHOSEN.join(',')}`;
const OWN = 'mien=2019-03~2021-06-05~Notre+lyc%C3%A9e+installe+des+cam%C3%A9ras';
const TITLE = 'Dix ans de caméras';
const ADDED = 'ajouté par l’enseignant, sans source du site';
const FRAME = copyFile('frame', 'timeline', 'fr');
const A_YEAR = /(?:19|20)\d\d/;

/** Texts that the page copies, in the place of its clipboard. */
async function listenToCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const writeText = (text: string) => {
      document.documentElement.dataset['copied'] = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  return () => page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
}

const shownIds = (page: Page) =>
  page.locator('.fact:not([hidden])').evaluateAll((lines) => lines.map(({ id }) => id));
const panel = (page: Page) => page.locator('form.own-class');

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'En classe' }).click();
  await expect(panel(page)).toBeVisible();
}

for (const [device, width, height] of [
  ['a laptop', 1440, 900],
  ['a phone', 360, 740],
] as const)
  test(
    `eight facts, a title, hidden dates and a copied frame take 5 + 8 taps at most on ${device}`,
    {
      tag: '@once',
    },
    async ({ page }) => {
      const copied = await listenToCopies(page);
      await page.setViewportSize({ width, height });
      await open(page, 'frise.html');
      let taps = 0;
      const tap = async (name: string) => {
        taps += 1;
        await page.getByRole('button', { name }).last().click();
      };
      await tap('En classe');
      await expect(panel(page)).toBeVisible();
      if (width < 700) await tap('Choisir dans la liste');
      for (const id of CHOSEN) {
        taps += 1;
        await page.locator(`[id="${id}"] .own-box input`).click();
      }
      await tap('Titre et lien');
      await page.keyboard.type(TITLE);
      taps += 1;
      await page.getByLabel('Sans les dates').click();
      await tap('Copier le cadre');
      await expect(page.locator('.own-said')).toHaveText('Copié.');
      const code = await copied();
      for (const part of [FACTS, 'titre=Dix+ans', 'eleve=dates', `title="${TITLE}"`])
        expect(code).toContain(part);
      // The credit leads to the same view.
      expect(/<a href="([^"]*)"/.exec(code)?.[1]).toMatch(/frise\.html\?faits=.*&amp;eleve=dates$/);
      expect(taps).toBeLessThanOrEqual(5 + CHOSEN.length);
    },
  );

test('a tap on a mark chooses its fact and gives it up, and opens no sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'frise.html');
  await openPanel(page);
  const mark = page.locator('a.event[data-id="2023-11-14-disclose"] .mark');
  await mark.click();
  await expect(page.locator('[data-count]')).toHaveText('1 fait choisi');
  await expect(page.locator('[id="2023-11-14-disclose"] .own-box input')).toBeChecked();
  await expect(page.locator('.event-sheet')).toBeHidden();
  await mark.click();
  await expect(page.locator('[data-count]')).toHaveText('Aucun fait choisi');
});

test('a fact of one’s own is drawn and listed where it belongs, marked, and never among ours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `frise.html?${FACTS}`);
  await openPanel(page);
  await panel(page).locator('summary').click();
  const add = async (title: string, date: string, known: string) => {
    await page.getByLabel('Ce qui s’est passé').fill(title);
    await page.getByLabel('Date', { exact: true }).fill(date);
    await page.getByLabel('Connu le').fill(known);
    await page.keyboard.press('Enter');
  };
  const said = page.locator('.own-said');
  for (const [title, date, known, why] of [
    ['', '3/2019', '', 'Il manque ce qui s’est passé.'],
    ['Au lycée', '31/2/2019', '', /^La date n’est pas lisible/],
    ['Au lycée', '3/2019', '2018', /^Le public ne peut pas connaître/],
  ] as const) {
    await add(title, date, known);
    await expect(said).toHaveText(why);
  }
  await add('Au lycée', '3/2019', '5/6/2021');
  await expect(said).toHaveText('');
  await add('Loin après', '2028', '');
  await expect(panel(page).locator('[data-added] li')).toHaveCount(2);
  await panel(page).getByRole('button', { name: 'Voir cette frise' }).click();
  await expect
    .poll(() => shownIds(page))
    .toEqual([...CHOSEN.slice(0, 2), 'mien-1', ...CHOSEN.slice(2), 'mien-2']);
  await expect(page.locator('#mien-1 .how')).toContainText(ADDED);
  await expect(page.locator('#mien-1 .date')).toHaveText('mars 2019');
  const mark = page.locator('a.event[data-id="mien-1"]');
  await expect(mark).toHaveAccessibleName(new RegExp(`Au lycée.*${ADDED}`));
  expect(await mark.locator('.mark').getAttribute('href')).toBe('#m-mien');
  await expect(page.locator('a.event[data-id="mien-2"]')).toHaveCount(0);
  await expect(page.locator('.lane-name[data-topic=mien]')).toContainText('De l’enseignant');
  await mark.locator('.mark').click();
  await expect(page.locator('.event-sheet')).toContainText(ADDED);
  // Our facts are counted without it.
  await expect(page.locator('.status')).toHaveText(/^8 faits affichés sur \d+/);
  await expect
    .poll(() => new URL(page.url()).searchParams.getAll('mien'))
    .toEqual(['2019-03~2021-06-05~Au lycée', '2028~~Loin après']);
  await page.reload();
  await expect(page.locator('#mien-1')).toBeVisible();
  const json = await takenBlob(page, async () => {
    await page.locator('.share > summary').click();
    await page.locator('.share details > summary', { hasText: 'Télécharger' }).click();
    await page.getByText('Télécharger en JSON').click();
  });
  expect(String(json)).not.toContain('Au lycée');
});

for (const [place, address] of [
  ['the page', 'frise.html'],
  ['the page in a folder', fromFolder('frise.html')],
  ['a frame', FRAME],
] as const)
  test(`pupils who are to find the order get the exercise at once, with what the teacher added, in ${place}`, async ({
    page,
  }) => {
    await open(page, `${address}?${FACTS}&${OWN}&titre=Dix+ans&consigne=Classez.&eleve=ordre`);
    const cards = page.locator('.own-order li');
    await expect(cards).toHaveCount(CHOSEN.length + 1);
    await expect(cards.filter({ hasText: 'Notre lycée' })).toHaveCount(1);
    await expect(page.locator('.own-head')).toContainText('Classez.');
    await expect(page.locator('.own-head')).toContainText('et non de ce site');
    expect(await page.locator('.own-order').innerText()).not.toMatch(A_YEAR);
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(page.locator('.own-order [role=status]')).toHaveText(
      /^À leur place\s: \d sur 9\./,
    );
    await page.getByRole('button', { name: 'Montrer les dates' }).click();
    await expect(cards.filter({ hasText: 'Notre lycée' })).toContainText('mars 2019');
  });

test('ministers are not drawn while dates are hidden, and are drawn with them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'frise.html?vue=tous&eleve=dates');
  const reveal = page.getByRole('button', { name: 'Montrer les dates' });
  await expect(reveal).toBeVisible();
  await expect(page.locator('.drawing a.term')).toHaveCount(0);
  await expect(page.locator('.office-note')).toBeHidden();
  await reveal.click();
  await settled(page);
  await expect(page.locator('.drawing a.term').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cacher les dates' }).click();
  await expect(page.locator('.drawing a.term')).toHaveCount(0);
});

test('the credit of a frame leads to what the frame shows', async ({ page }) => {
  await open(page, `${FRAME}?${FACTS}&${OWN}&eleve=noms&titre=Dix%20ans&theme=sombre&x=1`);
  await expect(page.locator('.own-pupil')).toBeVisible();
  const credit = page.locator('.framed-label a');
  await credit.focus();
  const { search } = new URL(await credit.evaluate((link: HTMLAnchorElement) => link.href));
  expect(search).toBe(`?${FACTS}&titre=Dix+ans&${OWN}&eleve=noms`);
});

test('the builder of frames keeps what a teacher made, in the frame and in its credit', async ({
  page,
}) => {
  await open(page, `frise.html?${FACTS}&titre=Dix+ans&${OWN}&eleve=ordre`);
  await expect(page.locator('.own-order')).toBeVisible();
  await page.locator('.share > summary').click();
  await page.getByRole('link', { name: 'Intégrer dans une autre page' }).click();
  await expect(page.locator('embed-builder[data-ready]')).toBeVisible();
  const box = page.getByLabel('Titre, consigne, faits ajoutés et vue des élèves');
  await expect(box).toBeChecked();
  const code = page.locator('textarea');
  const links = async () => (await code.inputValue()).match(/(?:src|href)="[^"]*"/g) ?? [];
  expect(await links()).toHaveLength(2);
  for (const link of await links())
    expect(link).toMatch(/faits=2015.*titre=Dix\+ans.*mien=2019-03.*eleve=ordre"$/);
  await box.uncheck();
  for (const link of await links()) expect(link).not.toMatch(/titre|mien|eleve/);
});

/** Opens the panel of a made view, and takes its page away. */
async function takePage(page: Page, query: string): Promise<string> {
  await open(page, `frise.html?${query}`);
  await expect(page.locator('.own-head')).toBeVisible();
  await openPanel(page);
  const kept = test.info().outputPath('ma-frise.html');
  const bytes = await takenBlob(page, async () => {
    // Firefox's driver reports no download.
    const saved =
      test.info().project.name === 'firefox' ? undefined : page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ma frise en une page' }).click();
    if (saved) expect((await saved).suggestedFilename()).toBe('ma-frise.html');
  });
  writeFileSync(kept, bytes);
  return pathToFileURL(kept).href;
}

test('« ma frise en une page » opens from a folder, asks for nothing, and holds all it says', async ({
  page,
  context,
}) => {
  const file = await takePage(page, `${FACTS}&titre=Dix+ans&consigne=Lisez.&${OWN}`);
  const taken = await context.newPage();
  const faults = listenTo(taken);
  const asked: string[] = [];
  taken.on('request', (request) => asked.push(request.url()));
  await taken.goto(file);
  // Firefox's driver does not report the request for the page itself.
  expect(asked.filter((url) => url !== file)).toEqual([]);
  expect(faults).toEqual([]);
  await expect(taken.locator('h1')).toHaveText('Dix ans');
  await expect(taken.locator('ol li')).toHaveCount(CHOSEN.length + 1);
  const said = await taken.locator('body').innerText();
  for (const part of [
    'Lisez.',
    ADDED,
    '14 nov. 2023',
    'établi',
    'CC BY-SA 4.0',
    'Valable jusqu’au',
  ])
    expect(said).toContain(part);
  await expect(taken.locator('li a[href*="/pieces.html#"]').first()).toBeVisible();
  await expect(taken.locator('svg text', { hasText: 'Disclose publie' }).first()).toBeVisible();
  expect(await taken.locator('script, img, link').count()).toBe(0);
  const policy = await taken.locator('meta[http-equiv]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
  expect(await taken.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).toBe(
    '960px',
  );
});

test(
  'in the page that pupils get, what they are to find stands behind a summary',
  {
    tag: '@once',
  },
  async ({ page, context }) => {
    const file = await takePage(page, `${FACTS}&titre=Ordre&${OWN}&eleve=ordre`);
    const taken = await context.newPage();
    await taken.goto(file);
    const facts = taken.locator('ol li');
    expect(await taken.locator('ol').innerText()).not.toMatch(A_YEAR);
    await expect(taken.locator('svg')).toBeHidden();
    const ids = await facts
      .locator('a[href*="/evenements/"]')
      .evaluateAll((links) =>
        links.map((link) => /evenements\/(.*)\.html/.exec(link.getAttribute('href') ?? '')?.[1]),
      );
    expect(ids).not.toEqual(CHOSEN);
    expect([...ids].sort()).toEqual(CHOSEN);
    await facts.filter({ hasText: 'Notre lycée' }).locator('summary').click();
    await expect(facts.filter({ hasText: 'Notre lycée' })).toContainText('mars 2019');
  },
);

test(
  'strips are printed on one page, mixed up, without dates and without the rest of the page',
  {
    tag: '@once',
  },
  async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await open(page, `frise.html?${FACTS}&titre=Dix+ans&${OWN}&eleve=ordre`);
    await openPanel(page);
    await page.getByRole('button', { name: 'Imprimer les bandelettes' }).click();
    await page.emulateMedia({ media: 'print' });
    const strips = page.locator('.own-strips li');
    await expect(strips).toHaveCount(CHOSEN.length + 1);
    const shown = await page.locator('body').innerText();
    expect(shown.split('Pièce par pièce, «')[0]).not.toMatch(A_YEAR);
    expect(shown).not.toContain('Exporter');
    const sizes = await page
      .locator('.own-strips *')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    // 10 points.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.3);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await expect(page.locator('.own-strips')).toHaveCount(0);
  },
);

test('more strips than a page holds are not printed, and it is said', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
  await open(page, 'frise.html');
  await openPanel(page);
  await page.getByRole('button', { name: 'Imprimer les bandelettes' }).click();
  await expect(page.locator('.own-said')).toHaveText(/^20 bandelettes tiennent sur une page/);
  expect(await page.title()).not.toBe('printed');
});

const MARKUP = '<img src=x onerror=window.hit=1><script>window.hit=1</script>';
/** Addresses that nobody means well by, and what of them is refused. */
const HOSTILE: readonly (readonly [query: string, refused: string])[] = [
  [`titre=${'a'.repeat(10_000)}`, 'le titre'],
  [`consigne=${encodeURIComponent('<b>'.repeat(1000))}`, 'la consigne'],
  ['titre=%E0%A4%A', 'le titre'],
  ['titre=a%00b', 'le titre'],
  ['titre=%E2%80%AEgnol', 'le titre'],
  ['mien=99999-01-01~~A', 'un fait ajouté'],
  ['mien=2024~~a%1Bb', 'un fait ajouté'],
  [`mien=2024~~${'x'.repeat(CLASS_MAX.factTitle + 1)}`, 'un fait ajouté'],
  ['eleve=%3Cscript%3E', 'la vue des élèves'],
];

for (const file of ['frise.html', FRAME])
  test(`a hostile address adds nothing to ${file}, and it is said in one line`, async ({
    page,
  }) => {
    for (const [query, refused] of HOSTILE) {
      await open(page, `${file}?${query}`);
      const line = page.locator('.own-refused');
      await expect(line, query.slice(0, 60)).toHaveText(`Refusé dans cette adresse : ${refused}.`);
      await expect(line).toHaveRole('status');
      await expect(
        page.locator('.own-head h2, .own-head p:not(.own-refused), .fact.own'),
      ).toHaveCount(0);
    }
  });

for (const file of ['frise.html', FRAME])
  test(`markup and letters of other scripts stay letters, apart from the words around them, in ${file}`, async ({
    page,
  }) => {
    const rtl = 'שלום العربية 123';
    const asked = new URLSearchParams([
      ['titre', MARKUP],
      ['consigne', rtl],
      ['mien', `2019~~${MARKUP}`],
      ['mien', `2020~~${rtl}`],
    ]);
    await open(page, `${file}?${asked.toString()}`);
    await expect(page.locator('.own-head h2')).toHaveText(MARKUP);
    await expect(page.locator('#mien-1 .what')).toHaveText(MARKUP);
    await expect(page.locator('#mien-2 .what')).toHaveCSS('direction', 'rtl');
    await expect(page.locator('#mien-2 .what')).toHaveCSS('unicode-bidi', 'isolate');
    await page.locator('a.event[data-id="mien-1"] .mark').click();
    await expect(page.locator('.event-sheet h2')).toHaveText(MARKUP);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await expect(page.locator('zoomable-timeline img, zoomable-timeline script')).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

test(
  'markup stays letters in the page that is taken away',
  { tag: '@once' },
  async ({ page, context }) => {
    const asked = new URLSearchParams([
      ['titre', `${MARKUP.slice(0, 60)}</title></head>`],
      ['consigne', MARKUP],
      ['mien', `2019~~${MARKUP}`],
      ['faits', CHOSEN.join(',')],
    ]);
    const file = await takePage(page, asked.toString());
    const taken = await context.newPage();
    const faults = listenTo(taken);
    await taken.goto(file);
    await expect(taken.locator('h1')).toContainText('</title></head>');
    await expect(taken.locator('li', { hasText: MARKUP })).toHaveCount(1);
    expect(await taken.locator('script, img').count()).toBe(0);
    expect(await taken.evaluate(() => 'hit' in window)).toBe(false);
    expect(faults).toEqual([]);
  },
);

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 360, 768, 1440])
    test(
      `the panel and what it makes fit ${width} px, ${scheme}`,
      { tag: '@once' },
      async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 800 });
        await open(page, `frise.html?${FACTS}&titre=${'Long+titre+'.repeat(9)}&${OWN}&eleve=dates`);
        const isFit = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        await expect(page.locator('.own-pupil')).toBeVisible();
        expect(await isFit()).toBe(true);
        await openPanel(page);
        await panel(page).locator('summary').click();
        expect(await isFit()).toBe(true);
        const small = await panel(page)
          .locator('button:visible, input:not([type=radio]):visible, label:has([type=radio])')
          .evaluateAll((all) =>
            all
              .map((one) => one.getBoundingClientRect())
              .filter((box) => Math.min(box.width, box.height) < 24),
          );
        expect(small).toEqual([]);
      },
    );
