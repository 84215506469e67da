import { describe, expect, test } from 'vitest';
import { nameFaults, PATH_MAX } from './portable-names.ts';

describe('nameFaults', () => {
  test('accepts plain names', () =>
    expect(nameFaults(['index.html', 'a/console.txt', '.nojekyll', 'a/com.html'])).toEqual([]));

  test.each([
    ['a/con.html', 'device'],
    ['AUX', 'device'],
    ['lpt1/a.html', 'device'],
    ['a:b.html', 'character'],
    ['a?.html', 'character'],
    ['a\\b.html', 'character'],
    ['a./b.html', 'dot or a space'],
    ['a.html ', 'dot or a space'],
    [`${'a'.repeat(PATH_MAX + 1)}`, 'longer'],
  ])('refuses %s', (path, reason) => expect(nameFaults([path]).join()).toContain(reason));

  test('accepts a path of the maximum length', () =>
    expect(nameFaults(['a'.repeat(PATH_MAX)])).toEqual([]));

  test('refuses two paths that differ by case only, and names both', () =>
    expect(nameFaults(['a/B.html', 'a/b.html'])).toEqual([
      'a/b.html: differs from a/B.html by case only',
    ]));
});
