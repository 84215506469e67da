import { describe, expect, test } from 'vitest';
import { afterBuild } from '../../tests/after-build.ts';
import { injectFileSizes, writeFileSizes } from './file-offers.ts';

test('injectFileSizes writes the size of an existing file', async () => {
  const { files } = await afterBuild(
    { 'index.html': '<b data-size-of="a.svg"></b>', 'a.svg': 'x'.repeat(4200) },
    injectFileSizes,
  );
  expect(files['index.html']?.toString()).toBe('<b data-size-of="a.svg">4</b>');
});

const page = (inner: string, lang = 'fr') => `<!doctype html><html lang="${lang}"><body>${inner}`;
const sized = (bytes: number | undefined, lang = 'fr') =>
  writeFileSizes(page('<b data-size-of="a.zip"></b>', lang), (file) =>
    file === 'a.zip' ? bytes : undefined,
  ).replace(/^.*<b[^>]*>|<\/b>.*$/g, '');

describe('writeFileSizes', () => {
  test('writes thousands of bytes', () => expect(sized(34_600)).toBe('35'));
  test('writes at least 1', () => expect(sized(12)).toBe('1'));
  test('groups digits as French does', () => expect(sized(12_345_678)).toBe('12\u202f346'));
  test('groups digits as English does', () => expect(sized(12_345_678, 'en')).toBe('12,346'));
  test('leaves the size of a missing file empty', () => expect(sized(undefined)).toBe(''));
});
