import { expect, test } from 'vitest';
import { afterBuild } from '../../tests/after-build.ts';
import { injectFileSizes } from './file-offers.ts';

test('injectFileSizes writes the size of an existing file', async () => {
  const { files } = await afterBuild(
    { 'index.html': '<b data-size-of="a.svg"></b>', 'a.svg': 'x'.repeat(4200) },
    injectFileSizes,
  );
  expect(files['index.html']?.toString()).toBe('<b data-size-of="a.svg">4</b>');
});
