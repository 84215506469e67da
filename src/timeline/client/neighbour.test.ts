/** Protects: keys lead from every fact of a view to every other, and never out of it. */
import { expect, test } from 'vitest';
import { neighbourOf } from './neighbour.ts';

const ids = Array.from({ length: 30 }, (_, n) => `event-${n}`);

test.each([
  ['ArrowRight', 5, 'event-6'],
  ['ArrowLeft', 5, 'event-4'],
  ['ArrowDown', 5, 'event-6'],
  ['ArrowUp', 5, 'event-4'],
  ['ArrowRight', 29, undefined],
  ['ArrowLeft', 0, undefined],
  ['PageDown', 5, 'event-15'],
  ['PageDown', 25, 'event-29'],
  ['PageUp', 5, 'event-0'],
  ['Home', 17, 'event-0'],
  ['End', 17, 'event-29'],
  ['a', 6, undefined],
])('%s from %i leads to %s', (key, at, id) => expect(neighbourOf(ids, at, key)).toBe(id));

test('from nowhere no key leads anywhere', () =>
  expect(neighbourOf(ids, -1, 'Home')).toBeUndefined());
