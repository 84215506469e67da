/** Protects: whatever is written behind its address, a frame runs none of it, shows none of it and shows what it would without. */
import { SHARES, shareOf, takenBy } from './hostile-address.ts';
import { expect, test } from './site.ts';

for (let share = 0; share < SHARES; share += 1)
  test(`share ${share + 1} of the frames takes nothing from hostile addresses`, async ({
    page,
  }) => {
    // A start of a view for each: a release has thousands.
    test.setTimeout(1_800_000);
    for (const { file, tried } of shareOf(share)) {
      await page.goto(file);
      expect(await takenBy(page, file, tried), file).toEqual([]);
    }
  });
