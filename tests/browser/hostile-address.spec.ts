/** Protects: no page and no frame runs or shows anything from its address, or looks otherwise than without it. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { isRelease } from '../../.config/tiers.mjs';
import { hostileAddress, SEED } from '../hostile-addresses.ts';
import { expect, PAGES, test } from './site.ts';

/** Addresses for each file; hostile-queries.test.ts gives ten thousand to the parsers. */
const RUNS = isRelease ? 60 : 4;
const FILES = [
  ...PAGES.filter((file) => file.startsWith('embed/fr/')),
  ...['frise.html', 'trois-regimes.html', 'recherche.html', 'resume-video.html'],
];

const seen = (page: Page) =>
  page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      made: count('script:not([src]), img, iframe, object, svg[onload], main b > *'),
      steps: count('[data-step]:not([hidden])') > 0,
      versions: count('.version:not([hidden])'),
      open: count('.event-sheet:not([hidden])'),
      title: document.title,
      facts: count('.fact:not([hidden])'),
      hit: 'hit' in window,
      far: [...document.querySelectorAll<HTMLAnchorElement>('.search-results a')].some(
        ({ href }) => !href.startsWith(location.origin),
      ),
    };
  });
/** An address that is half that of a class shows its refusal, and nothing else. */
const isRefused = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('.class-view > [role=alert]:only-child') !== null &&
      document.querySelector('.fact, img, iframe, object, svg') === null &&
      !('hit' in window),
  );

for (const [at, file] of FILES.entries())
  test(`${file} takes nothing from a hostile address`, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    await page.goto(file);
    const expected = await seen(page);
    for (const address of fc.sample(hostileAddress, { numRuns: RUNS, seed: SEED + at })) {
      const { href, searchParams } = new URL(address, `${baseURL}${file}`);
      await page.goto(href);
      if (await isRefused(page)) continue;
      // Words to search for are no trick: they leave fewer facts.
      const { facts, ...rest } = await seen(page);
      expect({ facts: searchParams.has('q') ? expected.facts : facts, ...rest }, href).toEqual(
        expected,
      );
    }
  });

test.describe('by its policy,', () => {
  /** The browser logs what it refuses: Chromium, then Firefox. */
  test.use({ allowedFault: /requires 'Trusted|blocked assigning to an injection sink/ });

  test('no page reads a text as HTML, and its scripts load none from elsewhere', async ({
    page,
  }) => {
    for (const file of ['frise.html', 'briefcam.html', 'glossaire.html', 'embed/fr/frise.html']) {
      await page.goto(file);
      const refused = await page.evaluate(() => {
        const isRefused = (act: () => unknown) => {
          try {
            act();
            return false;
          } catch (error) {
            return error instanceof TypeError;
          }
        };
        return [
          isRefused(() => (document.createElement('p').innerHTML = '<b>a</b>')),
          isRefused(() => (document.createElement('script').src = 'https://exemple.fr/a.js')),
        ];
      });
      expect(refused, file).toEqual([true, true]);
    }
  });
});
