/**
 * Checks that a frame neither runs nor shows anything from its query or fragment, and looks as it does without them.
 */
import { SHARES, shareOf, takenBy } from './hostile-address.ts';
import { expect, test } from './site.ts';

for (let share = 0; share < SHARES; share += 1)
  test(`share ${share + 1} of the frames ignores hostile addresses`, async ({ page }) => {
    // Each address loads a view: a release has thousands.
    test.setTimeout(1_800_000);
    for (const { file, tried } of shareOf(share)) {
      await page.goto(file);
      expect(await takenBy(page, file, tried), file).toEqual([]);
    }
  });
