/** Protects: the sizes that a phone on a slow network pays for. Budgets in bytes, compressed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, builtFiles, builtPages, isTravelling } from './dist.ts';

const KB = 1024;
/** HTML with its styles, gzip, of an article and of the other reading pages. */
const READING_BUDGET = 45 * KB;
/** HTML with its styles of the timeline, gzip: every event twice over, as drawing and as list. */
const TIMELINE_BUDGET = 64 * KB;
/** What comes in the one request of a frame, gzip. */
const FRAME_BUDGET = 60 * KB;
/** A view carried away as one file, on the disk. */
const FILE_BUDGET = 200 * KB;
/** The scripts of a page, brotli. */
const SCRIPT_BUDGET = 12 * KB;
/** All font files together; they come as they are. */
const FONT_BUDGET = 96 * KB;

describe.each(builtPages().map((page) => [page.file, page] as const))('%s', (file, page) => {
  test('keeps within its budget', () => {
    const budget = isTravelling(page)
      ? FRAME_BUDGET
      : file === 'frise.html'
        ? TIMELINE_BUDGET
        : READING_BUDGET;
    expect(gzipSync(page.html, { level: 9 }).length).toBeLessThanOrEqual(budget);
  });

  // The whole timeline cites every pièce with its address and is above: « Emporter » says its size.
  test.runIf(/^emporter\/frise-/.test(file))('weighs at most 200 KB on the disk', () => {
    expect(Buffer.byteLength(page.html)).toBeLessThanOrEqual(FILE_BUDGET);
  });

  test('runs scripts of 12 kB brotli or less', () => {
    const scripts = page.elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap((script) => attribute(script, 'src') ?? [])
      .map((src) => path.posix.join('dist', path.posix.dirname(file), src));
    const bytes = scripts.map((script) => brotliCompressSync(readFileSync(script)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET);
  });
});

test('the fonts weigh at most 96 kB', () => {
  const fonts = builtFiles().filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => readFileSync(`dist/${file}`).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
});
