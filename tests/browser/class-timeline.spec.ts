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
      await tap('Copier le code à coller');
      await expect(page.locator('.own-said')).toHaveText('Copié.');
      const code = await copied();
      for (const part of [FACTS, 'titre=Dix+ans', 'eleve=dates', `title="${TITLE}"`])
        expect(code).toContain(part);
      // The credit leads to the same view.
      expect(/<a href="([^"]*)"/.exec(code)?.[1]).toMatch(/frise\.html\?faits=.*&amp;eleve=dates$/);
      // The site does not sign the title.
      expect(code).toMatch(/<p>Faits\s: <a [^>]*>Pièce par pièce<\/a> \(CC BY-SA 4\.0\)\. Titre/);
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
  for (const [title, date, known, why, field] of [
    ['', '3/2019', '', 'Il manque ce qui s’est passé.', 'fait'],
    ['Au lycée', '31/2/2019', '', /^Date\s: écrivez 2024, mars 2024 ou/, 'date'],
    ['Au lycée', '3/2019', 'fin juin 2021', /^Connu le \(facultatif\)\s: écrivez/, 'connu'],
    ['Au lycée', '3/2019', '2018', /^Le public ne peut pas connaître/, 'connu'],
  ] as const) {
    await add(title, date, known);
    await expect(panel(page).getByRole('alert')).toHaveText(why);
    await expect(said).toBeEmpty();
    const wrong = panel(page).locator(`[name=${field}]`);
    await expect(wrong).toBeFocused();
    await expect(wrong).toHaveAccessibleDescription(why);
    await expect(panel(page).getByRole('alert')).toBeInViewport();
    await expect(panel(page).locator('[aria-invalid]')).toHaveCount(1);
  }
  await add('Au lycée', '3/2019', '5/6/2021');
  await expect(said).toHaveText('Fait ajouté : Au lycée.');
  await expect(panel(page).locator('[aria-invalid]')).toHaveCount(0);
  // It is counted with our facts.
  await expect(page.locator('[data-count]')).toHaveText('9 faits choisis');
  await add('Loin après', '2028', '');
  await expect(said).toHaveText(/pas dans le dessin, qui va de 2015 à 2025\.$/);
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
  // The rail « Rendu public » holds no date of theirs.
  await expect(page.locator('.drawing [data-ids~=mien-1], [data-of=mien-1]')).toHaveCount(0);
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
      /^\d voisins? sur 8 dans le bon ordre\./,
    );
    await page.getByRole('button', { name: 'Montrer les réponses' }).click();
    await expect(cards.filter({ hasText: 'Notre lycée' })).toContainText('mars 2019');
  });

test('ministers are not drawn while dates are hidden, and are drawn with them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'frise.html?vue=tous&eleve=dates');
  const reveal = page.getByRole('button', { name: 'Montrer les réponses' });
  await expect(reveal).toBeVisible();
  await expect(page.locator('.drawing a.term')).toHaveCount(0);
  await expect(page.locator('.office-note')).toBeHidden();
  await reveal.click();
  await settled(page);
  await expect(page.locator('.drawing a.term').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cacher les réponses' }).click();
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
  await page.getByRole('button', { name: 'Montrer les réponses' }).click();
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
  const reveal = page.getByRole('button', { name: 'Montrer les réponses' });
  if (query.includes('eleve')) await reveal.click();
  await openPanel(page);
  const kept = test.info().outputPath('ma-frise.html');
  const bytes = await takenBlob(page, async () => {
    // Firefox's driver reports no download.
    const saved =
      test.info().project.name === 'firefox' ? undefined : page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ma frise en une page' }).click();
    await expect(page.locator('.own-said')).toHaveText('Enregistré : ma-frise.html.');
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
  await expect(taken.getByRole('img', { name: 'Le dessin. Dix ans' })).toBeVisible();
  await expect(taken.locator('figcaption')).toContainText('établi');
  await expect(taken.locator('figcaption')).toContainText(`△ ${ADDED}`);
  const sources = await taken
    .locator('.how')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('a')].map(({ textContent }) => textContent)),
    );
  for (const names of sources) expect(new Set(names).size).toBe(names.length);
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
    await expect(taken.getByRole('img')).toHaveCount(0);
    const ids = await facts
      .locator('a[href*="/evenements/"]')
      .evaluateAll((links) =>
        links.map((link) => /evenements\/(.*)\.html/.exec(link.getAttribute('href') ?? '')?.[1]),
      );
    expect(ids).not.toEqual(CHOSEN);
    expect([...ids].sort()).toEqual(CHOSEN);
    // Neither the page nor its print says the answers in an address.
    const origin = taken.locator('footer a');
    await expect(origin).toHaveText('Pièce par pièce');
    expect(await origin.getAttribute('href')).toMatch(/frise\.html$/);
    expect(await taken.locator('footer').innerText()).not.toMatch(/https?:|faits=/);
    await facts.filter({ hasText: 'Notre lycée' }).locator('summary').click();
    await expect(facts.filter({ hasText: 'Notre lycée' })).toContainText('mars 2019');
  },
);

test(
  'strips are printed on one page, mixed up, without dates and without the rest of the page; their answers on another',
  {
    tag: '@once',
  },
  async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await open(page, `frise.html?${FACTS}&titre=Dix+ans&${OWN}`);
    await openPanel(page);
    await page.getByRole('button', { name: 'Imprimer les bandelettes' }).click();
    await page.emulateMedia({ media: 'print' });
    const strips = page.locator('.own-strips ol li');
    await expect(strips).toHaveCount(CHOSEN.length + 1);
    const shown = await page.locator('body').innerText();
    expect(await page.locator('.own-strips ol').innerText()).not.toMatch(A_YEAR);
    expect(shown).toMatch(/Titre, consigne et faits ajoutés\s: l’enseignant\./);
    await expect(page.locator('.own-strips ul li').first()).toHaveText(
      /^2015 .*\(public 14\snov\.\s2023\)$/,
    );
    expect(shown).not.toContain('Exporter');
    const sizes = await page
      .locator('.own-strips *')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    // 10 points.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.3);
    const pdf = await page.pdf({ format: 'A4' });
    // The strips, and the answers.
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
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

test('with the mouse, ten marks in a row are chosen, each the one that is clicked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, 'frise.html?vue=tous');
  await openPanel(page);
  await page.locator('.drawing').scrollIntoViewIfNeeded();
  const marks = await page.locator('a.event .mark').evaluateAll((all) =>
    all.flatMap((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const id = mark.closest<SVGAElement>('a.event')?.dataset['id'] ?? '';
      const hit = document.elementFromPoint(x, y)?.closest<SVGAElement>('a.event');
      return hit?.dataset['id'] === id ? { id, x, y } : [];
    }),
  );
  const ten = marks.slice(0, 10);
  expect(ten).toHaveLength(10);
  for (const { x, y } of ten) {
    await page.mouse.move(x, y, { steps: 4 });
    await expect(page.locator('.fact-card')).toBeHidden();
    await page.mouse.click(x, y);
  }
  const chosen = await page
    .locator('.fact:has(.own-box :checked)')
    .evaluateAll((lines) => lines.map(({ id }) => id));
  expect(chosen.sort()).toEqual(ten.map(({ id }) => id).sort());
  for (const { id } of ten)
    await expect(page.locator(`a.event[data-id="${id}"]`)).toHaveAccessibleName(/, choisi$/);
  await panel(page).getByRole('button', { name: 'Tout décocher' }).click();
  await expect(page.locator('[data-count]')).toHaveText('Aucun fait choisi');
  await expect(page.getByRole('button', { name: 'Choisir dans la liste' })).toBeFocused();
  await expect(page.locator('a.event[aria-label$=", choisi"]')).toHaveCount(0);
});

test.describe('an exercise whose script does not come', () => {
  test.use({ allowedFault: /404/ });

  test('hides what pupils are to find meanwhile, and after a failure, which it reports', async ({
    page,
  }) => {
    let answer: (() => void) | undefined;
    await page.route('**/atelier/frise.js', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve));
      await route.fulfill({ status: 404 });
    });
    for (const file of ['frise.html', FRAME]) {
      // The load of the page would wait for the script.
      await page.goto(`${file}?${FACTS}&eleve=dates`, { waitUntil: 'domcontentloaded' });
      const hidden = async () => {
        for (const part of ['.drawing', '.facts']) await expect(page.locator(part)).toBeHidden();
      };
      await expect.poll(() => answer !== undefined).toBe(true);
      await hidden();
      answer?.();
      answer = undefined;
      await expect(page.locator('.status')).toHaveText(
        'L’exercice n’a pas pu se charger : rechargez la page.',
      );
      await hidden();
    }
  });
});

test('an address that hides nothing known shows everything', async ({ page }) => {
  await open(page, `frise.html?${FACTS}&eleve=rien`);
  await expect(page.locator('.own-refused')).toBeVisible();
  await expect(page.locator('.facts')).toBeVisible();
});

test('without dates nothing tells the years: no axis, no grid, no wait, no season', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const own = `mien=${encodeURIComponent('2023~~Au printemps, été ２０２３')}`;
  await open(page, `frise.html?${FACTS}&vue=tous&eleve=dates&${own}`);
  const reveal = page.getByRole('button', { name: 'Montrer les réponses' });
  await expect(reveal).toBeVisible();
  const year = page.locator('.drawing .ticks .tick, .drawing .tick-label, .year > h3, .overview');
  const seen = () => year.evaluateAll((all) => all.filter((one) => one.getClientRects().length));
  expect(await seen()).toEqual([]);
  await expect(page.locator('h1 + *')).not.toHaveText(A_YEAR);
  await expect(page.locator('#mien-1 .what')).toHaveText('Au …, …');
  const names = page.locator('a.event');
  const said = await names.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(said.join(' ')).not.toMatch(/\bans\b|mois|19\d\d|20\d\d/);
  // What holds the answers is given back with them.
  const share = page.locator('.share, [data-own=class]');
  for (const control of await share.all()) await expect(control).toBeHidden();
  await reveal.click();
  for (const control of await share.all()) await expect(control).toBeVisible();
  expect((await seen()).length).toBeGreaterThan(10);
  expect(new URL(page.url()).searchParams.get('eleve')).toBe('dates');
  await expect(page.locator('.own-pupil button')).toHaveText([
    'Remettre dans l’ordre',
    'Cacher les réponses',
  ]);
});

test('ministers are not drawn while titles are hidden', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'frise.html?vue=tous&eleve=noms');
  await expect(page.locator('.own-pupil')).toBeVisible();
  await expect(page.locator('.drawing a.term')).toHaveCount(0);
});

test('an exercise of one fact, or of none, is no task', async ({ page }) => {
  await open(page, `frise.html?faits=${CHOSEN[0]}&eleve=ordre`);
  await expect(page.locator('.own-order')).toContainText('1 fait : rien à ranger.');
  await expect(page.getByRole('button', { name: 'Vérifier' })).toHaveCount(0);
  await open(page, `frise.html?faits=${CHOSEN[0]}&sujet=loi&eleve=ordre`);
  await expect(page.locator('.own-order')).toContainText('Aucun fait à ranger.');
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const)
  test(`what the panel says is seen, and what has the focus too, at ${width} px`, async ({
    page,
  }) => {
    await listenToCopies(page);
    await page.setViewportSize({ width, height });
    await open(page, `frise.html?${FACTS}`);
    await openPanel(page);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    const said = page.locator('.own-said');
    await expect(said).toHaveText('Copié.');
    await said.scrollIntoViewIfNeeded();
    await expect(page.locator('.own-bar')).toBeHidden();
    // Tab after Tab along the list, no box is under the bar.
    await page.getByRole('button', { name: 'Choisir dans la liste' }).click();
    await expect(page.locator('.own-bar')).toBeVisible();
    for (let tab = 0; tab < 40; tab += 1) {
      await page.keyboard.press('Tab');
      const isCovered = await page.evaluate(() => {
        const focus = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.own-bar')?.getBoundingClientRect();
        const isInBar = document.activeElement?.closest('.own-bar');
        return focus && bar && !isInBar && focus.bottom > bar.top + 1 && focus.top < bar.bottom;
      });
      expect(isCovered).toBe(false);
    }
  });

test('in a low window the bar lies over nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, `frise.html?${FACTS}`);
  await openPanel(page);
  await expect(page.locator('.own-bar')).toHaveCSS('position', 'static');
});

test('whoever has hidden the dates goes on from the foot of the page, and pupils cannot', async ({
  page,
}) => {
  await open(page, `frise.html?${FACTS}`);
  await openPanel(page);
  await panel(page).getByLabel('Sans les dates').check();
  await panel(page).getByRole('button', { name: 'Voir cette frise' }).click();
  const back = page
    .getByRole('group', { name: 'En classe' })
    .getByRole('button', { name: 'En classe' });
  await back.click();
  await expect(panel(page)).toBeVisible();
  await open(page, `frise.html?${FACTS}&eleve=dates`);
  await expect(page.getByRole('button', { name: 'Montrer les réponses' })).toBeVisible();
  await expect(back).toHaveCount(0);
  await expect(page.locator('.status')).toBeHidden();
});

test('the panel closes by its button and by Escape, and gives the focus back', async ({ page }) => {
  await open(page, `frise.html?${FACTS}`);
  const opener = page.getByRole('button', { name: 'En classe' });
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await openPanel(page);
  await page.getByLabel('Consigne').press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('a fact that is taken away is said to be, and the focus goes to the next, or to the field', async ({
  page,
}) => {
  await open(page, `frise.html?${FACTS}&mien=2019~~Un&mien=2020~~Deux`);
  await openPanel(page);
  await panel(page).locator('summary').click();
  await page.getByRole('button', { name: 'Retirer Un' }).press('Enter');
  await expect(page.locator('.own-said')).toHaveText('Fait retiré : Un.');
  await expect(page.getByRole('button', { name: 'Retirer Deux' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Ce qui s’est passé')).toBeFocused();
});

test('Back leads to what the address said, in the open panel too', async ({ page }) => {
  await open(page, `frise.html?${FACTS}&titre=Avant`);
  await expect(page.locator('.own-head h2')).toHaveText('Avant');
  await page.evaluate(() => history.pushState(null, ''));
  await openPanel(page);
  await page.locator(`[id="${CHOSEN[0]}"] .own-box input`).click();
  await page.getByLabel('Titre', { exact: true }).fill('Après');
  await expect(page.locator('[data-count]')).toHaveText('7 faits choisis');
  await page.goBack();
  await expect(page.locator('[data-count]')).toHaveText('8 faits choisis');
  await expect(page.locator(`[id="${CHOSEN[0]}"] .own-box input`)).toBeChecked();
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('Avant');
  await expect(page.locator('.own-head h2')).toHaveText('Avant');
  expect((await shownIds(page)).length).toBeGreaterThan(100);
});

test('a long address is said to be, when it is copied', async ({ page }) => {
  await listenToCopies(page);
  const own = (count: number) =>
    Array.from({ length: count }, (_, n) => `mien=2019~~${'é'.repeat(118)}${n % 10}`).join('&');
  await open(page, `frise.html?${FACTS}&${own(3)}`);
  await openPanel(page);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.locator('.own-said')).toHaveText(
    /^Copié\. Adresse longue \(2\d{3} caractères\)/,
  );
  await open(page, `frise.html?${FACTS}&${own(12)}`);
  await openPanel(page);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.locator('.own-said')).toHaveText(/Adresse trop longue \(\d{4} caractères\)/);
});

test('what an address adds beyond the most, or names in vain, is counted', async ({ page }) => {
  const many = Array.from({ length: 500 }, (_, n) => `mien=2020~~F${n}`).join('&');
  await open(page, `frise.html?faits=${CHOSEN[0]},inconnu&${many}&titre=a%00`);
  await expect(page.locator('.own-refused')).toHaveText(
    'Refusé dans cette adresse : le titre. 488 faits ajoutés refusés : 12 au plus. 1 fait inconnu.',
  );
  await expect(page.locator('.fact.own')).toHaveCount(CLASS_MAX.facts);
});

test('the picture has the title of the teacher, and says which facts are theirs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `frise.html?${FACTS}&titre=Mes+dix+ans&${OWN}`);
  await expect(page.locator('.own-head')).toBeVisible();
  const svg = String(
    await takenBlob(page, async () => {
      await page.locator('.share > summary').click();
      await page.locator('.share details > summary', { hasText: 'Télécharger' }).click();
      await page.locator('.share').getByText('Image SVG').click();
    }),
  );
  for (const said of ['Mes dix ans', `△ ${ADDED}`, 'l’enseignant.']) expect(svg).toContain(said);
  expect(svg).not.toContain('Dix ans, deux horloges');
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
        await page.getByRole('button', { name: 'Montrer les réponses' }).click();
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
