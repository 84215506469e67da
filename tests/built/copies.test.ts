/** Checks what a copy of the site must have: names that every system accepts, and the third-party licences. */
import { expect, test } from 'vitest';
import { LICENCES_FILE } from '../../src/i18n/routes.ts';
import { builtFiles, readBuilt } from './dist.ts';

test('every file has a name that every file system accepts, once', () => {
  const isPortable = (file: string) =>
    file.length <= 120 && /^[\w./-]+$/.test(file) && !/[.](?:\/|$)/.test(file);
  expect(builtFiles().filter((file) => !isPortable(file))).toEqual([]);
  const folded = builtFiles().map((file) => file.toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
});

test(`${LICENCES_FILE} covers the sources of the scripts, styles, sheets and typefaces`, () => {
  const text = readBuilt(LICENCES_FILE);
  const listed = [...text.matchAll(/^- (\S+) [\d.]+ \(.+\)$/gm)].map(([, name]) => name);
  expect(listed).toEqual(
    expect.arrayContaining([
      ...['@fontsource/spectral', '@fontsource-variable/public-sans', 'd3-selection', 'd3-zoom'],
      ...['docx', 'minisearch', 'tailwindcss'],
    ]),
  );
  expect(text).toMatch(/SIL OPEN FONT LICENSE[^]*Copyright 2010-\d{4} Mike Bostock/);
});
