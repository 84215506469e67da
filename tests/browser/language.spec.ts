/** Checks that a change of language keeps the reader's place and shows the same content. */
import { eventPath, fileOf } from '../../src/i18n/routes.ts';
import { expect, openTimeline, test } from './site.ts';

const ONCE = { tag: '@once' };
const EVENT = '2023-11-14-disclose';

test('the switch keeps the filter and the fact of the timeline', ONCE, async ({ page }) => {
  // A fact that passes the filter: the URL contains no other fact, once it reflects the view.
  const fact = '2023-06-fosses';
  const address = (file: string) => new RegExp(`/${file}\\?sujet=logiciel#${fact}$`);
  await openTimeline(page, `frise.html?sujet=logiciel#${fact}`);
  await expect(page).toHaveURL(address('frise\\.html'));
  const shown = await page.locator('.fact:visible').count();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(address('en/timeline\\.html'));
  await expect(page.locator('.fact:visible')).toHaveCount(shown);
  await page.getByRole('link', { name: 'Français' }).press('Enter');
  await expect(page).toHaveURL(address('frise\\.html'));
});

test('the switch keeps the day', ONCE, async ({ page }) => {
  await page.goto('trois-regimes.html?jour=2024-07-26');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/en\/three-regimes\.html\?jour=2024-07-26$/);
  await expect(page.getByText('26 July 2024').first()).toBeVisible();
});

for (const [route, asked] of [
  ['embed', '?sujet=loi'],
  ['search', '?q=briefcam'],
  ['procedure', '#etape-president'],
  ['questions', '#q-briefcam-2015-2023'],
] as const)
  test(`the switch keeps the place: ${route}`, ONCE, async ({ page }) => {
    await page.goto(`${fileOf(route, 'fr')}${asked}`);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect.poll(() => page.url()).toContain(`${fileOf(route, 'en')}${asked}`);
  });

test(
  'reading a day from the URL keeps its other parameters and its fragment',
  ONCE,
  async ({ page }) => {
    await page.goto(`${fileOf('regimes', 'fr')}?jour=2024-07-26&vue=une#but`);
    await expect(page.locator('dated-regimes[data-ready]')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#but');
    expect(new URL(page.url()).searchParams.get('vue')).toBe('une');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch leads to the same page, and back', ONCE, async ({ page }) => {
    await page.goto(eventPath(EVENT, 'fr').slice(1));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`${fileOf(`event:${EVENT}`, 'en')}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Français' }).first().click();
    await expect(page).toHaveURL(new RegExp(`${fileOf(`event:${EVENT}`, 'fr')}$`));
  });

  test('the address of a claim names the same claim in both editions', ONCE, async ({ page }) => {
    for (const [file, words] of [
      [fileOf('briefcam', 'fr'), '14 novembre 2023'],
      [fileOf('briefcam', 'en'), '14 November 2023'],
    ] as const) {
      await page.goto(`${file}#disclose`);
      await expect(page.locator('#disclose')).toContainText(words);
    }
  });
});
