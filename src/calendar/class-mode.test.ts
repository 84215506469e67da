/** Checks the class mode of an address: written before the fragment, read from one value only. */
import { expect, test } from 'vitest';
import { inClassMode, isClassMode } from './class-mode.ts';

test('the class mode is asked for before the fragment, and read back', () => {
  expect(inClassMode('/resume-video.html#recherche')).toBe('/resume-video.html?classe=1#recherche');
  expect(inClassMode('/que-savait-on.html')).toBe('/que-savait-on.html?classe=1');
  expect(isClassMode(new URL(inClassMode('/a.html#b'), 'https://example.org').search)).toBe(true);
});

test.each([
  '',
  '?classe',
  '?classe=',
  '?classe=0',
  '?classe=01',
  '?classe=1%00',
  '?classe=true',
  '?classe[]=1',
  '?Classe=1',
  '?jour=2023-11-13',
  '?classe=%E0%A4%A',
  '?classe=<img src=x onerror=alert(1)>',
  `?classe=${'1'.repeat(10_000)}`,
])('%.40s leaves the page as it is', (search) => {
  expect(isClassMode(search)).toBe(false);
});

test('the class mode stands beside other parameters', () => {
  expect(isClassMode('?jour=2023-11-13&classe=1')).toBe(true);
});
