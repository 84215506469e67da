/** Checks that running text is typeset in its language, and that ids and addresses are not. */
import { describe, expect, test } from 'vitest';
import { aPiece } from '../../tests/case-entries.ts';
import { typesetEntry } from './bilingual-fields.ts';

describe('typesetEntry', () => {
  test('sets each side of a pair in its language', () =>
    expect(typesetEntry({ title: { fr: "Qu'est-ce ?", en: "What's this ?" } })).toEqual({
      title: { fr: 'Qu’est-ce\u202f?', en: 'What’s this ?' },
    }));

  test('sets the pairs in a list, at any depth', () =>
    expect(typesetEntry({ terms: [{ note: { fr: "l'un", en: 'one' } }] })).toEqual({
      terms: [{ note: { fr: 'l’un', en: 'one' } }],
    }));

  test('adds the French words after an English quotation, but not in a name', () => {
    const words = { fr: '« un »', en: '“one”' };
    expect(typesetEntry({ title: words, summary: words })).toEqual({
      title: { fr: '«\u202fun\u202f»', en: '“one”' },
      summary: { fr: '«\u202fun\u202f»', en: '“one” («\u202fun\u202f»)' },
    });
  });

  test('leaves text outside a pair unchanged', () =>
    expect(typesetEntry({ url: "https://a.fr/l'un ?", ids: ["l'un"] })).toEqual({
      url: "https://a.fr/l'un ?",
      ids: ["l'un"],
    }));

  test.each([1, true, null, undefined, 'fr'])('leaves %j unchanged', (value) =>
    expect(typesetEntry(value)).toBe(value),
  );

  test('does not change the entry that it is given', () => {
    const entry = { title: { fr: "l'un", en: 'one' } };
    typesetEntry(entry);
    expect(entry).toEqual({ title: { fr: "l'un", en: 'one' } });
  });

  test('keeps every field of an entry, dates included', () =>
    expect(typesetEntry(aPiece())).toEqual(aPiece()));
});
