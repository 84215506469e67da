/** Checks the class mode of an address: written before the fragment, read from one value only. */
import { expect, test } from 'vitest';
import { isClassMode, projectedAddress } from './class-mode.ts';

test('the class mode and the day are asked for before the fragment, and read back', () => {
  const hidden = projectedAddress('/resume-video.html#recherche', { hasAnswers: true });
  expect(hidden).toBe('/resume-video.html?classe=1#recherche');
  expect(isClassMode(new URL(hidden, 'https://example.org').search)).toBe(true);
  const day = '2024-10-27';
  expect(projectedAddress('/que-savait-on.html', { hasAnswers: true, day })).toBe(
    '/que-savait-on.html?classe=1&jour=2024-10-27',
  );
  expect(projectedAddress('/trois-regimes.html#moment', { hasAnswers: false, day })).toBe(
    '/trois-regimes.html?jour=2024-10-27#moment',
  );
  expect(projectedAddress('/briefcam.html', { hasAnswers: false })).toBe('/briefcam.html');
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
