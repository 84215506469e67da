/** Protects: the sizes that a phone on a slow network pays for. Budgets in bytes, compressed. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages } from './dist.ts';

const KB = 1024;
/** HTML with its styles, gzip, of an article and of the other reading pages. */
const READING_BUDGET = 45 * KB;
/** HTML with its styles of the timeline, gzip: every event three times over, as drawing, list and table. */
const TIMELINE_BUDGET = 64 * KB;
/** The script of the timeline, brotli. */
const SCRIPT_BUDGET = 12 * KB;
/** All font files together; they come as they are. */
const FONT_BUDGET = 96 * KB;

describe.each(builtPages().map(({ file, html }) => [file, html] as const))('%s', (file, html) => {
  test('keeps within its budget', () => {
    const budget = file === 'frise.html' ? TIMELINE_BUDGET : READING_BUDGET;
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budget);
  });
});

test('the scripts of the site weigh at most 12 kB brotli', () => {
  const scripts = builtFiles().filter((file) => file.endsWith('.js'));
  const bytes = scripts.map((file) => brotliCompressSync(readFileSync(`dist/${file}`)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

test('the fonts weigh at most 96 kB', () => {
  const fonts = builtFiles().filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => readFileSync(`dist/${file}`).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
});
