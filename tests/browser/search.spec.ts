/**
 * Checks that the search works while typing, by keyboard, from a folder, in both browsers, and takes nothing but words
 * from a URL.
 */
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf, SEARCH_INDEX } from '../../src/i18n/routes.ts';
import { expect, fromFolder, test } from './site.ts';

const FIELD = 'input[type=search]';
const RESULTS = '.search-results li';

for (const locale of LOCALES)
  for (const [place, addressOf] of [
    ['on a host', (file: string) => file],
    ['from a folder', fromFolder],
  ] as const)
    test(`the first key loads the index, which answers, in ${locale}, ${place}`, async ({
      page,
    }) => {
      await page.goto(addressOf(fileOf('search', locale)));
      const loaded = page.locator(`script[src$="${SEARCH_INDEX[locale]}"]`);
      await expect(loaded).toHaveCount(0);
      await page.locator(FIELD).pressSequentially('br');
      await expect(page.locator(RESULTS).first()).toContainText(/br/i);
      await expect(loaded).toHaveCount(1);
    });

test.describe('an index that does not load', () => {
  test.use({ allowedFault: /404|failed/i });

  test(
    'is announced while loading and on failure, and requested again',
    { tag: '@once' },
    async ({ page }) => {
      const asked: ((isThere: boolean) => void)[] = [];
      await page.route(`**/${SEARCH_INDEX.fr}`, async (route) => {
        const isThere = await new Promise<boolean>((resolve) => asked.push(resolve));
        await (isThere ? route.continue() : route.fulfill({ status: 404 }));
      });
      const answer = async (isThere: boolean): Promise<void> => {
        await expect.poll(() => asked.length).toBe(1);
        asked.pop()?.(isThere);
      };
      // The load event of the page waits for the script.
      await page.goto('recherche.html?q=Heitz', { waitUntil: 'domcontentloaded' });
      const status = page.getByRole('status');
      await expect(status).toHaveText('L’index de la recherche se charge…');
      await answer(false);
      await expect(status).toContainText('le fichier de son index manque');
      await expect(page.locator('.site-index')).toBeVisible();
      await expect(page).toHaveURL(/\?q=Heitz$/);
      await page.locator(FIELD).press('Backspace');
      await answer(true);
      await expect(page.locator(RESULTS).first()).toContainText('Heitz');
      await expect(status).toHaveText(/trouvée/);
    },
  );

  test(
    'is not confused with another file that a host sends instead',
    { tag: '@once' },
    async ({ page }) => {
      await page.route(`**/${SEARCH_INDEX.en}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '// Not found' }),
      );
      await page.goto('en/search.html?q=Heitz');
      await expect(page.getByRole('status')).toContainText('its index file is missing');
    },
  );
});

// An automated Firefox never reports that it has gone back.
test('the results are restored after navigating back', { tag: '@once' }, async ({ page }) => {
  await page.goto('recherche.html');
  await page.locator(FIELD).fill('Heitz');
  await expect(page).toHaveURL(/\?q=Heitz$/);
  await page.locator(RESULTS).first().getByRole('link').click();
  await expect(page).toHaveURL(/acteurs\.html#/);
  await page.goBack();
  await expect(page.locator(FIELD)).toHaveValue('Heitz');
  await expect(page.locator(RESULTS).first()).toContainText('Heitz');
});

test('Tab goes from the field to the results, and an emptied field gives the index back', async ({
  page,
}) => {
  await page.goto('en/search.html');
  const field = page.locator(FIELD);
  await field.pressSequentially('beauv');
  await expect(page.locator(RESULTS).getByText('Interior ministry').first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/entr(?:y|ies) found/);
  await expect(page).toHaveURL(/\?q=beauv$/);
  await field.press('Tab');
  await expect(page.locator(`${RESULTS} a`).first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
  await field.fill('');
  await expect(page.locator('.site-index')).toBeVisible();
  await expect(page).toHaveURL(/search\.html$/);
});

test('a search without results says so, with advice, and the index stays', async ({ page }) => {
  await page.goto('recherche.html?q=%22%3Cb%3Ezzyzx');
  await expect(page.getByRole('status')).toContainText('Rien pour « "<b>zzyzx »');
  await expect(page.locator(RESULTS)).toHaveCount(0);
  await expect(page.locator('.site-index')).toBeVisible();
});
