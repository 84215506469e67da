/** Protects: an archive of the whole site that is complete, or a build that fails. */
import { describe, expect, test } from 'vitest';
import { afterBuild } from '../../../tests/after-build.ts';
import { readZip } from '../../../tests/read-zip.ts';
import { checksumLines } from './checksums.ts';
import { siteArchive } from './site-archive.ts';

const ARCHIVE = 'take/site.zip';
const LIST = 'SUMS';
/** What the archive holds, its list of checksums apart. */
const packWithList = async (files: Record<string, string>, later = [{ file: ARCHIVE }]) => {
  const made = (await afterBuild(files, siteArchive(ARCHIVE, LIST, later, []))).files[ARCHIVE];
  const entries = await readZip(made ?? new Uint8Array());
  const held = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes.toString()]));
  const { [`site/${LIST}`]: list = '', ...rest } = held;
  return { list, rest };
};
const pack = async (...of: Parameters<typeof packWithList>) => (await packWithList(...of)).rest;

describe('siteArchive', () => {
  test('packs every file into a folder of its name, and not an archive of before', async () =>
    expect(await pack({ 'index.html': 'a', 'b/c.html': 'd', [ARCHIVE]: 'old' })).toEqual({
      'site/index.html': 'a',
      'site/b/c.html': 'd',
    }));

  test('leaves out what only makes sense online', async () =>
    expect(await pack({ 'index.html': '<p>a</p><p data-online-only>b</p>' })).toEqual({
      'site/index.html': '<p>a</p>',
    }));

  test('lists the checksums of its files as it holds them', async () => {
    const { list } = await packWithList({ 'a.html': '<p>a</p><p data-online-only>b</p>' });
    expect(list).toBe(checksumLines(new Map([['a.html', Buffer.from('<p>a</p>')]])));
  });

  test('fails when a promised file was not made', () =>
    expect(pack({ 'index.html': 'a' }, [{ file: ARCHIVE }, { file: 'a.pdf' }])).rejects.toThrow(
      'promised and not made:\na.pdf',
    ));

  test('does not wait for a file that was to be made of one that is not', () =>
    expect(
      pack({ 'index.html': 'a' }, [{ file: 'b.pdf', from: 'b.html' }] as never),
    ).resolves.toBeDefined());

  test('fails on a name that Windows refuses', () =>
    expect(pack({ 'index.html': 'a', 'aux.html': 'b' })).rejects.toThrow('aux.html'));
});
