/** Protects: in WebKit the procedure can be walked, questions are compared, the search finds: by click and by key. */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { clippedWords } from '../browser/clipped-words.ts';
import { misjudgedAnswers } from '../browser/misjudged-answers.ts';
import { fromFolder } from '../browser/site.ts';
import { DESK, expect, focus, isFocused, isShown, PHONE, test, textOf } from './window.ts';
import type { WebKit } from './web-driver.ts';

const PROCEDURE = fileOf('procedure', 'fr');
const QUESTIONS = fileOf('questions', 'fr');
const SEARCH = fileOf('search', 'fr');

/** Id of the step that the walk stands on, in the drawing that is shown. */
const here = (window: WebKit) =>
  window.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('.procedure .drawing a.step[data-walked=here]'),
      ].find((step) => step.getClientRects().length > 0)?.dataset['step'],
  );

for (const locale of LOCALES)
  test(`no words are clipped: each line of the drawing fits its box, at both widths, in ${locale}`, async ({
    window,
    baseURL,
  }) => {
    for (const { width, height } of [PHONE, DESK]) {
      await window.resize(width, height);
      await window.goto(`${baseURL}${fileOf('procedure', locale)}`);
      await window.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await clippedWords(window), `${width} px`).toEqual([]);
    }
  });

test('the keyboard follows a walk back from its end, and to it again', async ({
  window,
  baseURL,
}) => {
  await window.goto(`${baseURL}${PROCEDURE}`);
  await expect.poll(() => isShown(window, '.walker')).toBe(true);
  const last = await here(window);
  await focus(window, '[data-do=next]');
  await window.press('Home');
  await expect.poll(() => here(window)).toBe('signalement');
  await window.press('Enter');
  await expect.poll(() => here(window)).not.toBe('signalement');
  for (let step = 0; step < 20 && (await here(window)) !== last; step += 1)
    await window.press('ArrowRight');
  expect(await here(window)).toBe(last);
});

test('a box fills the panel', async ({ window, baseURL }) => {
  await window.goto(`${baseURL}${PROCEDURE}`);
  await expect.poll(() => isShown(window, '.walker')).toBe(true);
  for (const id of ['plainte', 'non-lieu', 'condamnation']) {
    await window.click(`.procedure .drawing a.step[data-step=${id}] tspan`);
    await expect
      .poll(
        () => window.evaluate(() => document.querySelector('.walk-now > a')?.getAttribute('href')),
        id,
      )
      .toBe(`#etape-${id}`);
  }
});

for (const place of ['on a host', 'from a folder'])
  test(`an answer is told right or wrong, with why and where it comes from, ${place}`, async ({
    window,
    baseURL,
  }) => {
    await window.goto(place === 'on a host' ? `${baseURL}${QUESTIONS}` : fromFolder(QUESTIONS));
    const QUESTION = '#q-briefcam-2015-2023';
    const told = () => textOf(window, `${QUESTION} [role=status]`);
    await window.click(`${QUESTION} [data-check]`);
    await expect.poll(told).toBe('Répondez d’abord.');
    await window.click(`${QUESTION} [value=D]`);
    await window.click(`${QUESTION} [data-check]`);
    await expect.poll(told).toContain('Ce n’est pas cela');
    expect(await isShown(window, `${QUESTION} .sources a`)).toBe(true);
    await window.click(`${QUESTION} [value=A]`);
    await window.click(`${QUESTION} [data-check]`);
    await expect.poll(told).toBe('C’est juste.');
  });

test('every right answer, as the page tells it, is told right', async ({ window, baseURL }) => {
  await window.goto(`${baseURL}${fileOf('questions', 'en')}`);
  expect(await misjudgedAnswers(window)).toEqual([]);
});

for (const place of ['on a host', 'from a folder'])
  test(`the search leads to a pièce by its number, ${place}`, async ({ window, baseURL }) => {
    const address = place === 'on a host' ? `${baseURL}${SEARCH}` : fromFolder(SEARCH);
    await window.goto(`${address}?q=pi%C3%A8ce+20`);
    await expect.poll(() => textOf(window, '.search-results li')).toContain('pièce 20,');
    expect(await isShown(window, '.site-index')).toBe(false);
    await window.click('.search-results li a');
    await expect.poll(() => window.evaluate(() => location.href)).toMatch(/pieces\.html#/);
  });

test('keys go from the field through the results and back, and empty it', async ({
  window,
  baseURL,
}) => {
  await window.goto(`${baseURL}${fileOf('search', 'en')}`);
  const FIELD = 'input[type=search]';
  const FIRST = '.search-results li:first-child a';
  await window.write(FIELD, 'beauv');
  await expect.poll(() => textOf(window, '.search-results')).toContain('Interior ministry');
  await expect.poll(() => window.evaluate(() => location.search)).toBe('?q=beauv');
  await window.press('ArrowDown');
  expect(await isFocused(window, FIRST)).toBe(true);
  await window.press('ArrowDown');
  expect(await isFocused(window, '.search-results li:nth-child(2) a')).toBe(true);
  await window.press('Escape');
  expect(await isFocused(window, FIELD)).toBe(true);
  expect(await isShown(window, '.site-index')).toBe(true);
});
