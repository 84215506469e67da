/** Keeps the picture of README.md true: it is the one that the build draws for links to the timeline. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { thumbnailFile } from '../../src/i18n/routes.ts';

test('the README shows the timeline that the build draws', () => {
  const built = path.join('dist', thumbnailFile('timeline', 'en'));
  expect(
    readFileSync('.github/timeline.png').equals(readFileSync(built)),
    `the picture of README.md is out of date; run: cp ${built} .github/timeline.png`,
  ).toBe(true);
});
