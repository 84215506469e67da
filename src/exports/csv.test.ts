import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from './csv.ts';

describe('csvText', () => {
  test('writes a header, then one line per row, each ended by CRLF', () =>
    expect(csvText(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n'));

  test.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['« été »', '« été »'],
  ])('quotes a cell only where it must: %j', (cell, written) =>
    expect(csvText(['a'], [[cell]])).toBe(`a\r\n${written}\r\n`),
  );

  test.each(['=1+1', '+33', '-5 %', '@a', '\ta', '\ra'])(
    'keeps a spreadsheet from running %j',
    (cell) => expect(csvParseRows(csvText(['a'], [[cell]]))).toEqual([['a'], [`'${cell}`]]),
  );

  test('leaves a negative number, and a sign within a text', () =>
    expect(csvText(['a', 'b'], [[-5, '1 = 1']])).toBe('a,b\r\n-5,1 = 1\r\n'));

  test('leaves a cell without a value empty, and writes zero and false', () =>
    expect(csvText(['a', 'b', 'c'], [[undefined, 0, false]])).toBe('a,b,c\r\n,0,false\r\n'));

  test('is read back unchanged, whatever the texts, except for that apostrophe', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const read = csvParseRows(csvText(['a', 'b'], rows));
        const kept = rows.map((row) => row.map((text) => text.replace(/^[=+\-@\t\r]/, "'$&")));
        expect(read).toEqual([['a', 'b'], ...kept]);
      }),
    ));
});
