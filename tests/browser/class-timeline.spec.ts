/** Walks the class timeline as a teacher who makes one, and as a pupil who opens it. */
import type { Page } from '@playwright/test';
import { copyFile, fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './site.ts';

const { ownTimeline: form, classView: words } = strings('fr');
/** Places of eight facts in the list. */
const PICKED = [6, 14, 30, 45, 58, 70, 90, 110];
const TITLE = 'Deux horloges';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Picks eight facts; the address for pupils. */
async function compose(page: Page, view: keyof typeof form.views): Promise<string> {
  await page.goto(`${fileOf('timeline', 'fr')}#ma-frise`);
  for (const at of PICKED) await page.locator('.picked input').nth(at).check();
  await page.getByLabel(form.name, { exact: true }).fill(TITLE);
  await page.getByLabel(form.instruction, { exact: true }).fill('Écrire <b>chaque</b> date');
  await page.getByLabel(form.views[view]).check();
  return page.getByLabel(form.link).inputValue();
}

test('five taps lead from « Enseigner » to a code with eight facts, title, instruction, no dates', async ({
  page,
}) => {
  await page.goto(fileOf('enseigner', 'fr'));
  await page.getByRole('link', { name: 'Ma frise' }).click();
  await expect(page.getByText(form.chosen.none)).toBeVisible();
  await expect(page.getByLabel(form.views.dates)).toBeDisabled();
  for (const at of PICKED) await page.locator('.picked input').nth(at).check();
  await page.getByLabel(form.name, { exact: true }).fill(TITLE);
  await page.getByLabel(form.instruction, { exact: true }).fill('Écrire chaque date');
  await page.getByLabel(form.views.dates).check();
  await page.getByRole('button', { name: form.copyCode }).click();
  await expect(page.getByText(strings('fr').embed.copied)).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe title="Deux horloges" src="http\S+eleve=dates&amp;faits=(?:[a-z]\d\d\.){7}/,
  );
});

for (const width of [1280, 360])
  test(`a pupil sees no date, in a page and in a frame, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const link = await compose(page, 'dates');
    expect(link).not.toMatch(/20\d\d-/);
    const frame = link.replace(fileOf('timeline', 'fr'), copyFile('frame', 'timeline', 'fr'));
    for (const address of [link, frame]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(page.getByText('Écrire <b>chaque</b> date')).toBeVisible();
      await expect(page.locator('main li')).toHaveCount(PICKED.length);
      await expect(page.locator('main input')).toHaveCount(PICKED.length);
      await expect(page.locator('main :is(.date, svg, .facts)')).toHaveCount(0);
      // Firefox takes the width of a scroll bar.
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await page.getByText(words.teacher).click();
      await page.getByRole('button', { name: words.reveal }).click();
      await expect(page.locator('main .date')).toHaveCount(PICKED.length);
    }
  });

test('facts are put in order with the keyboard, and what is at its place is counted', async ({
  page,
}) => {
  await page.goto(await compose(page, 'ordre'));
  await page.getByRole('button', { name: words.verify }).click();
  const said = page.getByRole('status');
  await expect(said).toHaveText(/^\d sur 8 à (?:leur|sa) place\.$/);
  const second = page.locator('main li').nth(1);
  const title = (await second.locator('.what').textContent()) ?? '';
  await second.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main li').first()).toContainText(title);
  await expect(page.locator('main li').first().getByRole('button').first()).toBeFocused();
  await expect(said).toContainText('Place 1 sur 8');
});

test('a wrong address shows nothing but one line', async ({ page }) => {
  const link = await compose(page, 'dates');
  for (const wrong of [
    link.replace('eleve=dates', 'eleve=noms'),
    link.replace(/faits=\w+/, 'faits=zzz'),
    link.replace(/eleve=dates&/, ''),
  ]) {
    await page.goto(wrong);
    await expect(page.getByRole('alert')).toHaveText(words.refused);
    await expect(page.locator('main :is(h1, h2, li, svg, form)')).toHaveCount(0);
  }
});

test('strips are printed mixed, and their key on another page', async ({ page }) => {
  await compose(page, 'dates');
  await page.getByRole('link', { name: form.strips }).click();
  await expect(page.locator('.strips li')).toHaveCount(PICKED.length);
  await expect(page.locator('.strips .date')).toHaveCount(0);
  await expect(page.locator('.strips-key .date')).toHaveCount(PICKED.length);
  await page.emulateMedia({ media: 'print' });
  const isPaper = await page.evaluate(() => matchMedia('print').matches);
  test.skip(!isPaper, 'The driver of this browser does not emulate paper.');
  await expect(page.getByRole('button', { name: words.print })).toBeHidden();
  await expect(page.locator('.strips-key')).toHaveCSS('break-before', 'page');
});

test('a saved file shows its choice from a folder, without a network @once', async ({
  page,
}, testInfo) => {
  await compose(page, 'titres');
  await page.getByRole('link', { name: form.save }).click();
  await page.getByText(words.teacher).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const file = testInfo.outputPath(words.file);
  await (await download).saveAs(file);
  await page.context().setOffline(true);
  await page.goto(`file://${file}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.locator('main li .date')).toHaveCount(PICKED.length);
  await expect(page.locator('main li .what')).toHaveCount(0);
});
