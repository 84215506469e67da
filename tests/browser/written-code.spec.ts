/**
 * Checks that pages are as valid after their scripts have done everything they can as when they were served (RGAA 8.2).
 * RGAA 8.2.
 */
import type { Page } from '@playwright/test';
import { fileOf, type RouteName } from '../../src/i18n/routes.ts';
import { writtenFaults } from '../html-rules.ts';
import { expect, openTimeline, settled, test } from './site.ts';

/** Interactions on each page with a script. */
const ASKED: Partial<Record<RouteName, (page: Page) => Promise<void>>> = {
  timeline: async (page) => {
    await openTimeline(page);
    await page.locator('[data-show=tard]').click();
    await page.locator('.field a[data-id] .mark').first().click();
    await expect(page.locator('.event-sheet .event-standing')).toBeVisible();
    await page.locator('[data-zoom=in]').click();
    await settled(page);
  },
  procedure: async (page) => {
    await page.locator('#chemin').click();
    await page.locator('select').first().selectOption({ index: 1 });
  },
  search: async (page) => {
    await page.locator('input[type=search]').fill('CNIL');
    await expect(page.locator('.search-results li').first()).toBeVisible();
  },
  questions: async (page) => {
    await page.locator('input[type=radio]').first().check();
  },
  synopsis: async (page) => {
    await page.goto(`${fileOf('synopsis', 'fr')}#recherche`);
    await page.getByLabel('Couleur').selectOption('blue');
  },
  regimes: async (page) => {
    const day = page.locator('[data-key-day]').first();
    await day.click();
    await expect(day).toHaveAttribute('aria-current', 'true');
  },
  embed: async (page) => {
    const link = page.locator('[name=lien]');
    const first = await link.inputValue();
    await page.locator('.picked input').first().check();
    await expect(link).not.toHaveValue(first);
  },
};

/** Pages with the most markup written by each script. */
const MOST = ['timeline', 'search', 'embed'];

for (const [route, ask] of Object.entries(ASKED) as [RouteName, (page: Page) => Promise<void>][])
  test(`${fileOf(route, 'fr')} is valid after its script has run${MOST.includes(route) ? '' : ' @release'}`, async ({
    page,
  }) => {
    await page.goto(fileOf(route, 'fr'));
    await ask(page);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await writtenFaults(`<!doctype html>${html}`, fileOf(route, 'fr'))).toEqual([]);
  });
