/** Checks the two kinds of markup in a claim, and that nothing else is taken for one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRichText, plainText } from './rich-text.ts';

describe('parseRichText', () => {
  test('reads a term', () =>
    expect(parseRichText('Un [signalement](terme:signalement) suffit.')).toEqual([
      { kind: 'text', text: 'Un ' },
      { kind: 'term', text: 'signalement', term: 'signalement' },
      { kind: 'text', text: ' suffit.' },
    ]));

  test('leaves a cut in a quotation alone', () =>
    expect(parseRichText('« un cas […] illégale »')).toEqual([
      { kind: 'text', text: '« un cas […] illégale »' },
    ]));

  test('loses no word', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('plain', 'term', 'stress'))), (pairs) => {
        const source = pairs
          .map(([text, kind]) =>
            kind === 'term' ? `[${text}](terme:x)` : kind === 'stress' ? `*${text}*` : text,
          )
          .join(' ');
        expect(plainText(source)).toBe(pairs.map(([text]) => text).join(' '));
      }),
    );
  });
});
