/** Protects: what a teacher typed is said as it is. */
import { expect, test } from 'vitest';
import { sayWith } from './said-with.ts';

test('a value is written as it is, and an unknown place stays', () =>
  expect(
    sayWith('{title}, de {first} à {last} {n}', { title: '$& {last}', first: 2010, last: 2030 }),
  ).toBe('$& {last}, de 2010 à 2030 {n}'));
