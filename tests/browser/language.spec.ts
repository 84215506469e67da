/** Checks that a change of language keeps the reader's place and shows the same content. */
import { fileOf } from '../../src/i18n/routes.ts';
import { expect, openTimeline, test } from './site.ts';

const ONCE = { tag: '@once' };

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
  ['briefcam', '#revelation'],
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
