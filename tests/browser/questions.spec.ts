/**
 * Checks that questions give feedback at once, by mouse and by keyboard, from a folder too, store nothing, and have
 * answers without a script.
 */
import type { Page } from '@playwright/test';
import { expect, fromFolder, test } from './site.ts';

/** Answers every question of the page. @returns the ids of those that are misjudged */
function misjudgedAnswers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.question')].flatMap((question) => {
      const right = JSON.parse(
        question.querySelector<HTMLElement>('.answer')?.dataset['right'] ?? '[]',
      ) as string[];
      const selects = [...question.querySelectorAll('select')];
      selects.forEach((select, at) => (select.value = right[at] ?? ''));
      for (const input of question.querySelectorAll('input'))
        input.checked = right.includes(input.value);
      question.querySelector<HTMLElement>('[data-check]')?.click();
      return question.dataset['told'] === 'right' ? [] : [question.id];
    }),
  );
}

const SINGLE = '#q-briefcam-2015-2023';

for (const [place, address] of [
  ['on a host', 'questions.html'],
  ['from a folder', fromFolder('questions.html')],
])
  test(`an answer is marked right or wrong, with the reason and the source, ${place}`, async ({
    page,
  }) => {
    await page.goto(`${address}`);
    const question = page.locator(SINGLE);
    const check = question.getByRole('button', { name: 'Vérifier' });
    const status = question.getByRole('status');
    await check.click();
    await expect(status).toHaveText('Répondez d’abord.');
    await expect(question.locator('details')).not.toHaveAttribute('open', '');
    await question.getByLabel('D. ').check();
    await check.click();
    await expect(status).toContainText('Ce n’est pas cela');
    await expect(question.locator('.sources a').first()).toBeVisible();
    await question.getByLabel('A. ').check();
    await check.click();
    await expect(status).toHaveText('C’est juste.');
    await expect(page.locator('.questions-told')).toContainText('sur 1');
    await page.reload();
    await expect(question.getByLabel('A. ')).not.toBeChecked();
  });

test('every right answer of the page is accepted', { tag: '@once' }, async ({ page }) => {
  await page.goto('en/questions.html');
  expect(await misjudgedAnswers(page)).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no check button, and each answer opens', async ({ page }) => {
    await page.goto('questions.html');
    const question = page.locator(SINGLE);
    await expect(question.getByRole('button')).toHaveCount(0);
    await question.getByLabel('A. ').check();
    await question.locator('summary').click();
    await expect(question.locator('.sources a').first()).toBeVisible();
  });
});
