import { describe, expect, test, vi } from 'vitest';
import { readZip } from '../../tests/read-zip.ts';
import { zipBytes } from './zip-bytes.ts';

const text = (words: string) => new TextEncoder().encode(words);
const files = new Map([
  ['b/é.html', text('<p>é</p>'.repeat(100))],
  ['a.png', text('not really')],
  ['a.html', text('')],
]);

describe('zipBytes', () => {
  test('preserves every file', async () => {
    const read = await readZip(zipBytes(files));
    expect(new Map(read.map(({ path, bytes }) => [path, bytes.toString()]))).toEqual(
      new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
    );
  });

  test('sorts by path', async () =>
    expect((await readZip(zipBytes(files))).map(({ path }) => path)).toEqual([
      'a.html',
      'a.png',
      'b/é.html',
    ]));

  test('gives the same bytes at any time, in any order', () => {
    const before = zipBytes(files);
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
    const after = zipBytes(new Map([...files].reverse()));
    vi.useRealTimers();
    expect(after).toEqual(before);
  });

  test('makes text smaller', () => expect(zipBytes(files).length).toBeLessThan(700));
});
