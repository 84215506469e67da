/** Checks the reading time that an article shows. */
import { describe, expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

describe('minutes', () => {
  test.each([
    [0, 1],
    [220, 1],
    [221, 2],
    [2200, 10],
  ])('of %i words are %i', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
});
