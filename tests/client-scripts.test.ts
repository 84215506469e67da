/** Checks what no script of the site does, in its sources (RGAA 4.1.2). */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

const found = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file.replaceAll('\\', '/'));

test('no script opens or changes a page (RGAA 7.4, 13.2)', () => {
  expect(found(/\blocation\.(?:assign|replace|href\s*=[^=])|\blocation\s*=[^=]/)).toEqual([]);
  expect(found(/\bwindow\.open\b|(?<![.\w])open\(['"`]|\.(?:submit|requestSubmit)\(/)).toEqual([]);
});

/** What begins with a pointer that goes down: a part of a page is loaded, or a list is closed. */
const WITHOUT_ACTION = [
  'browser/keep-place.ts',
  // The address of a link is written before the link is followed.
  'timeline/client/share-menu.ts',
  // d3-zoom begins a drag here, which ends with the pointer.
  'timeline/client/zoom-gestures.ts',
];

test('no action is done when a pointer goes down (RGAA 13.11)', () =>
  expect(found(/['"`.](?:mousedown|pointerdown|touchstart)\b/).sort()).toEqual(
    [...WITHOUT_ACTION].sort(),
  ));

test('no style and no script depends on the orientation (RGAA 13.9)', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .filter((file) => /\(orientation\b/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(styles).toEqual([]);
  expect(found(/screen\.orientation|orientationchange/)).toEqual([]);
});
