import { describe, expect, test } from 'vitest';
import { headOf } from './page-head.ts';

describe('headOf', () => {
  test('reads language, title and description of a page', () =>
    expect(
      headOf('<html lang="fr"><head><meta name="description" content="b &amp; c"><title>a</title>'),
    ).toEqual({ language: 'fr', title: 'a', description: 'b & c' }));

  test('takes the title where there is no description', () =>
    expect(headOf('<title>a</title>').description).toBe('a'));

  test('refuses a page without a title', () => expect(() => headOf('<p>a')).toThrow('<title>'));
});
