/** Checks that a right answer is accepted, a wrong one never is, and shuffled items never appear in the right order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswered, isRightAnswer, shuffledBy } from './shown-question.ts';

describe('an answer', () => {
  test('with one option must be that option', () => {
    expect(isRightAnswer('single', ['B'], ['B'])).toBe(true);
    expect(isRightAnswer('single', ['A'], ['B'])).toBe(false);
    expect(isRightAnswer('single', [], ['B'])).toBe(false);
  });

  test('with several options must be all of them and no others, in any order', () => {
    expect(isRightAnswer('multiple', ['C', 'A'], ['A', 'C'])).toBe(true);
    expect(isRightAnswer('multiple', ['A'], ['A', 'C'])).toBe(false);
    expect(isRightAnswer('multiple', ['A', 'B', 'C'], ['A', 'C'])).toBe(false);
  });

  test('with a match must have each item in its place', () => {
    expect(isRightAnswer('match', ['2', '1', '3'], ['2', '1', '3'])).toBe(true);
    expect(isRightAnswer('match', ['1', '2', '3'], ['2', '1', '3'])).toBe(false);
  });

  test('that is blank does not count', () => {
    expect(isAnswered(['', ' '])).toBe(false);
    expect(isAnswered(['', 'B'])).toBe(true);
  });
});

test('items to be matched never appear in the right order, and none is lost', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 6 }),
      fc.string(),
      (items, seed) => {
        const shown = shuffledBy(items, seed);
        expect(shown).not.toEqual(items);
        expect([...shown].sort()).toEqual([...items].sort());
        expect(shuffledBy(items, seed)).toEqual(shown);
      },
    ),
  );
});
