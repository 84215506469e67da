/** Protects: a package whose code a page runs is named, whatever folder it was found in. */
import { expect, test } from 'vitest';
import { packageOf } from './shipped-packages.ts';

test.each([
  ['/a/node_modules/d3-array/src/bisector.js', 'd3-array'],
  ['/a/node_modules/@b/c/node_modules/@d/e/f.js', '@d/e'],
  ['/a/src/timeline/client/timeline.ts', undefined],
  ['\0vite/modulepreload-polyfill.js', undefined],
])('%s is of %s', (id, name) => expect(packageOf(id)).toBe(name));
