import { expect, test } from 'vitest';
import { afterBuild } from '../../tests/after-build.ts';
import { checksumLines, writeChecksums } from './checksums.ts';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('one line per file, sorted by path, in the format of sha256sum', () =>
  expect(
    checksumLines(
      new Map([
        ['b.html', Buffer.from('abc')],
        ['a/c.txt', Buffer.from('')],
      ]),
    ),
  ).toBe(`${EMPTY}  a/c.txt\n${ABC}  b.html\n`));

test('lists hidden files too, but not itself', async () => {
  const { files } = await afterBuild({ '.htaccess': 'abc', SHA256SUMS: 'an old list' }, (root) =>
    writeChecksums(root, 'SHA256SUMS'),
  );
  expect(files['SHA256SUMS']?.toString()).toBe(`${ABC}  .htaccess\n`);
});
