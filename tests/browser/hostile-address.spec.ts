/**
 * Checks that a frame neither runs nor shows anything from its query or fragment, and looks as it does without them.
 */
import { SHARES, shareOf, startRewritable, takenBy } from './hostile-address.ts';
import { expect, test } from './site.ts';

for (let share = 0; share < SHARES; share += 1)
  test(`share ${share + 1} of the frames ignores hostile addresses`, async ({ page }) => {
    // Each address loads a view: a release has thousands.
    test.setTimeout(1_800_000);
    const { url, close } = await startRewritable();
    for (const { file, tried } of shareOf(share)) {
      await page.goto(`${url}${file}`);
      expect(await takenBy(page, file, tried), file).toEqual([]);
    }
    await close();
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
