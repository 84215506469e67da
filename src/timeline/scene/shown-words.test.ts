/** Protects: the line above the drawing counts what is shown. */
import { expect, test } from 'vitest';
import { sayShown } from './shown-words.ts';

const words = { none: 'Rien.', one: '1 fait sur {total}.', many: '{n} faits sur {total}.' };

test.each([
  [0, 'Rien.'],
  [1, '1 fait sur 9.'],
  [4, '4 faits sur 9.'],
])('of %i facts it says « %s »', (shown, said) =>
  expect(sayShown({ shown, total: 9 }, words)).toBe(said),
);
