import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedWords, foldWords, partsOf } from './folded-words.ts';

describe('words are folded', () => {
  test.each([
    ['accents and case', 'Enquête PÉNALE', ['enquete', 'penale']],
    ['elisions, whatever the apostrophe', "L’affaire d'Évry, l‘an", ['affaire', 'evri', 'an']],
    ['ligatures', 'Cœur ex æquo', ['coeur', 'ex', 'aequo']],
    ['plurals in s', 'commissions de requêtes', ['commission', 'de', 'requete']],
    ['plurals in aux', 'tribunaux, journaux', ['tribunal', 'journal']],
    ['no plural where there is none', 'Procès, Paris', ['proces', 'paris']],
    ['plurals in eaux', 'réseaux, bureaux', ['reseau', 'bureau']],
    ['English plurals', 'bodies body', ['bodi', 'bodi']],
    ['hyphens', 'Dupond-Moretti', ['dupond', 'moretti']],
    ['no word is left out', 'avant la mise', ['avant', 'la', 'mise']],
    ['an article of law', 'article 230‑20 du CPP', ['article', '230-20', 'du', 'cpp']],
    ['a letter before a number', 'R. 40-40', ['40-40']],
    ['a day in figures', '14/11/2023', ['2023-11-14']],
    ['a day in words', '14 novembre 2023', ['14', 'novembre', '2023']],
    ['an interval of EDTF', '2018-10-02/2018-10-16', ['2018-10-02', '2018-10-16']],
  ])('%s', (_, text, words) => expect(foldWords(text)).toEqual(words));

  test('idempotently', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[aeiysuxl0-9 .’-]{0,40}$/)),
        (text) => {
          const words = foldWords(text);
          expect(foldWords(words.join(' '))).toEqual(words);
        },
      ),
      { numRuns: 2000 },
    ));
});

test('stop words are ignored unless the query has no others', () => {
  expect(askedWords('la mise en demeure of the CNIL')).toEqual(['mise', 'demeure', 'cnil']);
  expect(askedWords('avant la loi')).toEqual(['avant', 'loi']);
  expect(askedWords('Que des')).toEqual(['que', 'des']);
});

test('a number is also found by its parts', () => {
  expect(partsOf('230-20')).toEqual(['230-20', '230', '20']);
  expect(partsOf('moretti')).toEqual(['moretti']);
});
