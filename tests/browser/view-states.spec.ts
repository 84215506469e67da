/**
 * Protects: what a reload of the address shows is what was shown, after any sequence of what a reader can do, and Back
 * undoes a step. Sequences are random and the same in each run.
 */
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { isRelease } from '../../.config/tiers.mjs';
import { expect, openTimeline, settled, test } from './site.ts';

/** Sequences; `npm test` tries a few of them. */
const RUNS = isRelease ? 40 : 8;

/** What is seen: the layout, the sentence, the counts, the names and places of the drawing, the list, the open fact. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('zoomable-timeline');
    const texts = (selector: string) =>
      [...(host?.querySelectorAll<HTMLElement>(selector) ?? [])]
        .filter((node) => node.checkVisibility())
        .map((node) => node.textContent?.trim());
    return {
      layout: host?.getAttribute('data-layout'),
      pressed: texts('[aria-pressed="true"]'),
      day: texts('.day-said'),
      said: texts('.said'),
      hidden: texts('[data-day-list="hidden"] a'),
      years: texts('.drawing .tick text'),
      names: texts('.drawing svg .what').sort(),
      lines: [...(host?.querySelectorAll('.drawing .wait') ?? [])]
        .map((line) => line.getAttribute('d'))
        .sort(),
      list: [...(host?.querySelectorAll('.facts .fact:not([hidden])') ?? [])].map(
        (fact) => fact.id,
      ),
      open: texts('.event-sheet h2, .event-sheet h3').slice(0, 1),
      fields: [
        ...(host?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
          'form.filters :is(input, select)',
        ) ?? []),
      ].map((field) =>
        field instanceof HTMLInputElement && field.type === 'checkbox'
          ? field.checked
          : field.value,
      ),
    };
  });

/** What a reader does, by name. */
const ACTIONS: Readonly<Record<string, (page: Page, at: number) => Promise<void>>> = {
  layout: (page, at) =>
    page
      .locator('[data-show]')
      .nth(at % 4)
      .click(),
  topic: async (page, at) => {
    await page.locator('.filters summary').click();
    await page
      .locator('[name=sujet]')
      .nth(at % 7)
      .click();
    await page.keyboard.press('Escape');
  },
  search: (page, at) =>
    page.fill('[name=q]', ['CNIL', 'police', 'zzz', '« loi »', ''][at % 5] ?? ''),
  fact: async (page, at) => {
    const links = page.locator('.facts .fact:not([hidden]) .what');
    const count = await links.count();
    if (count > 0) await links.nth(at % count).click();
  },
  day: async (page, at) => {
    const line = page.locator('.day');
    if (!(await line.isVisible())) return;
    await line.focus();
    await page.keyboard.press(
      ['Home', 'End', 'PageUp', 'ArrowLeft', 'Shift+ArrowRight'][at % 5] ?? 'Home',
    );
  },
  zoom: async (page, at) => {
    const button = page.locator(
      ['[data-zoom=in]', '[data-zoom=out]', '[data-zoom=close]', '[data-zoom=all]'][at % 4] ?? '',
    );
    if (await button.isVisible()) await button.click();
  },
  close: (page) => page.keyboard.press('Escape'),
};

/** Addresses are written a moment after the last change. */
const WRITTEN_MS = 400;

test('a reload shows what was shown, after any sequence', async ({ page }) => {
  test.setTimeout(240_000);
  const action = fc.tuple(fc.constantFrom(...Object.keys(ACTIONS)), fc.nat(60));
  const sequences = fc.sample(fc.array(action, { minLength: 2, maxLength: 5 }), {
    numRuns: RUNS,
    seed: 50,
  });
  for (const [at, sequence] of sequences.entries()) {
    await openTimeline(page, at % 4 === 3 ? 'en/timeline.html' : 'frise.html');
    for (const [name, number] of sequence) {
      await ACTIONS[name]?.(page, number);
      await settled(page);
    }
    await page.waitForTimeout(WRITTEN_MS);
    const before = await seen(page);
    await page.reload();
    await expect(page.locator('zoomable-timeline[data-ready]')).toBeVisible();
    await settled(page);
    expect([sequence, await seen(page)]).toEqual([sequence, before]);
  }
});

test('Back undoes a step, and the other language shows the same view', async ({ page }) => {
  await openTimeline(page);
  const whole = await seen(page);
  await page.click('[data-show=tard]');
  await page.waitForTimeout(WRITTEN_MS);
  const late = await seen(page);
  expect(late.layout).not.toBe(whole.layout);
  await page.locator('.facts .fact .what').first().click();
  await page.waitForTimeout(WRITTEN_MS);
  await page.goBack();
  await settled(page);
  expect(await seen(page)).toEqual(late);
  await page.goBack();
  await settled(page);
  expect((await seen(page)).layout).toBe('tous');
  await page.click('[data-show=sujets]');
  await page.waitForTimeout(WRITTEN_MS);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.locator('zoomable-timeline[data-ready]')).toHaveAttribute(
    'data-layout',
    'sujets',
  );
});
