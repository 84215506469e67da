/** Checks that running text is typeset in its language, and that ids and addresses are not. */
import { describe, expect, test } from 'vitest';
import { aPiece } from '../../tests/case-entries.ts';
import { typesetEntry } from './bilingual-fields.ts';

describe('typesetEntry', () => {
  test('sets each side of a pair in its language', () =>
    expect(typesetEntry({ title: { fr: "Qu'est-ce ?", en: "What's this ?" } })).toEqual({
      title: { fr: 'Qu’est-ce\u202f?', en: 'What’s this ?' },
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

  test('keeps every field of an entry, dates included', () =>
    expect(typesetEntry(aPiece())).toEqual(aPiece()));
});
