import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuery, formatQuery, parseQuery, QUERY_MAX } from './asked-words.ts';

test('a query string is read as one short line', () => {
  expect(parseQuery('?q=pi%C3%A8ce+20')).toBe('pièce 20');
  expect(parseQuery('?q=a%0A%00b&q=c')).toBe('a b');
  expect(parseQuery('')).toBe('');
  expect([...parseQuery(`?q=${'é'.repeat(300)}`)]).toHaveLength(QUERY_MAX);
});

test('a query written into a URL is read back unchanged', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const query = cleanQuery(text);
      expect(parseQuery(formatQuery(query))).toBe(query);
    }),
  ));
