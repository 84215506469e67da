/**
 * Checks in WebKit that the procedure can be walked, questions are marked and the search finds: by click and by
 * keyboard.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { clippedWords } from '../browser/clipped-words.ts';
import { misjudgedAnswers } from '../browser/misjudged-answers.ts';
import { lostAnswers } from '../browser/search-answers.ts';
import { fromFolder } from '../browser/site.ts';
import { DESK, expect, focus, isFocused, isShown, PHONE, test, textOf } from './webkit.ts';
import type { WebKit } from './web-driver.ts';

const PROCEDURE = fileOf('procedure', 'fr');
const QUESTIONS = fileOf('questions', 'fr');
const SEARCH = fileOf('search', 'fr');

/** Id of the current step of the walk, in the visible drawing. */
const here = (webkit: WebKit) =>
  webkit.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('.procedure .drawing a.step[data-walked=here]'),
      ].find((step) => step.getClientRects().length > 0)?.dataset['step'],
  );

for (const locale of LOCALES)
  test(`no text is clipped: each line of the drawing fits its box, at both widths, in ${locale}`, async ({
    webkit,
    baseURL,
  }) => {
    for (const { width, height } of [PHONE, DESK]) {
      await webkit.resize(width, height);
      await webkit.goto(`${baseURL}${fileOf('procedure', locale)}#chemin`);
      await webkit.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await clippedWords(webkit), `${width} px`).toEqual([]);
    }
  });

test('the keyboard follows a walk from its first step to its end, and back', async ({
  webkit,
  baseURL,
}) => {
  await webkit.goto(`${baseURL}${PROCEDURE}#chemin`);
  await expect.poll(() => isShown(webkit, '.walker')).toBe(true);
  expect(await here(webkit)).toBe('signalement');
  await focus(webkit, '[data-do=next]');
  await webkit.press('Enter');
  await expect.poll(() => here(webkit)).not.toBe('signalement');
  await webkit.press('End');
  await expect.poll(() => here(webkit)).toBe('classement-signalement');
  const last = await here(webkit);
  await webkit.press('Home');
  await expect.poll(() => here(webkit)).toBe('signalement');
  for (let step = 0; step < 20 && (await here(webkit)) !== last; step += 1)
    await webkit.press('ArrowRight');
  expect(await here(webkit)).toBe(last);
});

test('a box fills the panel', async ({ webkit, baseURL }) => {
  await webkit.goto(`${baseURL}${PROCEDURE}#chemin`);
  await expect.poll(() => isShown(webkit, '.walker')).toBe(true);
  for (const id of ['plainte', 'non-lieu', 'condamnation']) {
    await webkit.click(`.procedure .drawing a.step[data-step=${id}] tspan`);
    await expect
      .poll(
        () => webkit.evaluate(() => document.querySelector('.walk-now > a')?.getAttribute('href')),
        id,
      )
      .toBe(`#etape-${id}`);
  }
});

for (const place of ['on a host', 'from a folder'])
  test(`an answer is marked right or wrong, with the reason and the source, ${place}`, async ({
    webkit,
    baseURL,
  }) => {
    await webkit.goto(place === 'on a host' ? `${baseURL}${QUESTIONS}` : fromFolder(QUESTIONS));
    const QUESTION = '#q-briefcam-2015-2023';
    const told = () => textOf(webkit, `${QUESTION} [role=status]`);
    await webkit.click(`${QUESTION} [data-check]`);
    await expect.poll(told).toBe('Répondez d’abord.');
    await webkit.click(`${QUESTION} [value=D]`);
    await webkit.click(`${QUESTION} [data-check]`);
    await expect.poll(told).toContain('Ce n’est pas cela');
    expect(await isShown(webkit, `${QUESTION} .sources a`)).toBe(true);
    await webkit.click(`${QUESTION} [value=A]`);
    await webkit.click(`${QUESTION} [data-check]`);
    await expect.poll(told).toBe('C’est juste.');
  });

test('every right answer of the page is accepted', async ({ webkit, baseURL }) => {
  await webkit.goto(`${baseURL}${fileOf('questions', 'en')}`);
  expect(await misjudgedAnswers(webkit)).toEqual([]);
});

for (const place of ['on a host', 'from a folder'])
  test(`the search finds a pièce by its number, ${place}`, async ({ webkit, baseURL }) => {
    const address = place === 'on a host' ? `${baseURL}${SEARCH}` : fromFolder(SEARCH);
    await webkit.goto(`${address}?q=pi%C3%A8ce+20`);
    await expect.poll(() => textOf(webkit, '.search-results li')).toContain('source 20,');
    expect(await isShown(webkit, '.site-index')).toBe(false);
    await webkit.click('.search-results li a');
    // During navigation the page cannot evaluate anything.
    const href = () => webkit.evaluate(() => location.href).catch(() => '');
    await expect.poll(href).toMatch(/pieces\.html#/);
  });

for (const locale of LOCALES)
  test(`the first key loads the index, which answers typical queries, in ${locale}, from a folder`, async ({
    webkit,
  }) => {
    await webkit.goto(fromFolder(fileOf('search', locale)));
    await webkit.write('input[type=search]', 'br');
    await expect.poll(() => textOf(webkit, '.search-results li')).toMatch(/br/i);
    expect(await lostAnswers(webkit, locale)).toEqual([]);
  });

test('keys move from the field through the results and back, and clear it', async ({
  webkit,
  baseURL,
}) => {
  await webkit.goto(`${baseURL}${fileOf('search', 'en')}`);
  const FIELD = 'input[type=search]';
  const FIRST = '.search-results li:first-child a';
  await webkit.write(FIELD, 'beauv');
  await expect.poll(() => textOf(webkit, '.search-results')).toContain('Interior ministry');
  await expect.poll(() => webkit.evaluate(() => location.search)).toBe('?q=beauv');
  await webkit.press('ArrowDown');
  expect(await isFocused(webkit, FIRST)).toBe(true);
  await webkit.press('ArrowDown');
  expect(await isFocused(webkit, '.search-results li:nth-child(2) a')).toBe(true);
  await webkit.press('Escape');
  expect(await isFocused(webkit, FIELD)).toBe(true);
  expect(await isShown(webkit, '.site-index')).toBe(true);
});
