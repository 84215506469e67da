/** Protects: whatever is written behind its address, a frame runs none of it, shows none of it and shows what it would without. */
import { isOwnRun, SHARES, shareOf, takenBy } from './hostile-address.ts';
import { expect, test } from './site.ts';

for (let share = 0; share < SHARES; share += 1)
  test(`share ${share + 1} of the frames takes nothing from hostile addresses`, async ({
    page,
  }) => {
    // Some six hundred starts of a view; a run of its own has its own limit.
    if (!isOwnRun) test.setTimeout(120_000);
    for (const { file, tried } of shareOf(share)) {
      await page.goto(file);
      expect(await takenBy(page, file, tried), file).toEqual([]);
    }
  });
