/** Checks that the buttons lead from change to change, and stop at both ends. */
import { expect, test } from 'vitest';
import { changeFrom } from './day-chooser.ts';

const CHANGES = [10, 20, 30];

test.each([
  [15, 1, 20],
  [15, -1, 10],
  [20, 1, 30],
  [20, -1, 10],
  [30, 1, undefined],
  [10, -1, undefined],
])('from %i by %i leads to %s', (day, by, to) => expect(changeFrom(CHANGES, day, by)).toBe(to));
