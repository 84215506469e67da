/** Checks that a body has a short name in each language if it needs two; a family name serves for both. */
import { expect, test } from 'vitest';
import { shortNameOf } from './short-name.ts';

test('the English edition has its own short name, if there is one', () => {
  const ministry = { shortName: 'Intérieur', shortNameEn: 'Interior ministry' };
  expect(shortNameOf(ministry, 'fr')).toBe('Intérieur');
  expect(shortNameOf(ministry, 'en')).toBe('Interior ministry');
  expect(shortNameOf({ shortName: 'Heitz' }, 'en')).toBe('Heitz');
});
