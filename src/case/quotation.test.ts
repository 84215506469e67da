/** Checks that a quotation is found only where its exact words are in the record. */
import { describe, expect, test } from 'vitest';
import {
  isRecorded,
  markedWords,
  quotationsIn,
  quoteAddress,
  turningCut,
  wordCount,
} from './quotation.ts';

describe('wordCount', () => {
  test('ignores punctuation', () => expect(wordCount('Il dit : non ; oui !')).toBe(4));
  test('ignores a cut', () => expect(wordCount('un cas […] illégale')).toBe(3));
});

describe('isRecorded', () => {
  test.each([
    ['légal', 'L’usage du logiciel est illégal.'],
    ['acceptable', 'Un procédé inacceptable.'],
    ['illégal', 'Un usage illégalement décidé.'],
    ['lieu', 'Un arrêt de non-lieu.'],
    ['un usage […] légal', 'Un usage qui est illégal.'],
    ['200 plaintes', 'Il y en a 1 200 plaintes.'],
    ['12 %', '12,5 %'],
    ['un avis […] un usage', 'Un usage, puis un avis.'],
    ['', 'Quelque chose.'],
    ['[…]', 'Quelque chose.'],
  ])('does not find « %s » in « %s »', (quotation, text) =>
    expect(isRecorded(quotation, [text])).toBe(false),
  );

  test.each([
    ['usage', 'L’usage est illégal.'],
    ['14 faits', 'En 2023, 14 faits.'],
    ['[…] illégal […]', 'Un usage illégal.'],
    ["l'usage […] illégal.", 'L’usage, dit-elle, est illégal, dit-il.'],
    ['(un usage)', 'Dire (un usage) ainsi.'],
  ])('finds « %s » in « %s »', (quotation, text) =>
    expect(isRecorded(quotation, [text])).toBe(true),
  );

  test('does not join two records', () =>
    expect(isRecorded('un cas […] puis un autre', ['un cas', 'puis un autre'])).toBe(false));
});

describe('words in brackets', () => {
  const record = ['Non, à ma connaissance, nous n’utilisons pas cela. Ce n’est jamais légal.'];

  test.each(['à [sa] connaissance', 'nous n’utilisons pas [ce logiciel]', 'à (…) connaissance'])(
    'replace words of the source: « %s »',
    (quotation) => expect(isRecorded(quotation, record)).toBe(true),
  );

  test.each(['n’est [toujours] légal', 'nous n’utilisons [jamais] cela'])(
    'replace no negation, and are none: « %s »',
    (quotation) => expect(isRecorded(quotation, record)).toBe(false),
  );
});

describe('a cut', () => {
  const cut = (sentence: string, ...records: string[]) =>
    quotationsIn(sentence).map((quotation) => turningCut(quotation, records)?.lost);

  test.each([
    ['Ils ont « fait un usage illicite ».', "n'ont pas fait un usage illicite", "n'ont pas"],
    [
      'Ils parlent d’un « usage illicite ».',
      "n'ont pas fait un usage illicite",
      "n'ont pas fait un",
    ],
    [
      'Un usage « prévu par la loi ».',
      'un usage qui n’est, selon lui, en rien prévu par la loi',
      "un usage qui n'est, selon lui, en rien",
    ],
    ['Il est « fondé sur la loi ».', 'sans être fondé sur la loi', 'sans être'],
    ['Elle l’« autorise ».', 'aucun texte ne l’autorise', "aucun texte ne l'"],
    ['Il est « légal ».', 's’il est légal, il sert', "s'il est"],
    ['C’est « permis ».', 'cela est permis, sauf décision contraire', ', sauf décision contraire'],
    ['Ils « ont […] menti ».', "ils ont dit n'avoir jamais menti", "dit n'avoir jamais"],
    ['Ils ont « menti ».', 'à ma connaissance, ils ont menti', 'à ma connaissance, ils ont'],
    ['Il est « légal ».', 'il semble légal', 'il semble'],
    ['Il est « légal ».', 'il peut être légal', 'il peut être'],
    ['C’est « interdit ».', 'il est en principe interdit', 'il est en principe'],
    ['Selon elle, « ils mentent ».', 'ils semblent dire qu’ils mentent', "ils semblent dire qu'"],
    ['Un « usage illicite ».', 'un usage illicite de ce logiciel', 'de ce logiciel'],
    [
      'Elle interdit « l’utilisation d’algorithmes ».',
      'l’utilisation d’algorithmes permettant une analyse',
      'permettant une analyse',
    ],
    ['C’est « un départ de feu ».', 'un départ de feu, à tort', ', à tort'],
    ['« 600 usages ».', 'près de 600 usages', 'près de'],
    ['Elle l’a « violé ».', 'elle l’a violé, selon Next', ', selon next'],
  ])('changes the meaning: %s', (sentence, record, lost) =>
    expect(cut(sentence, record)).toEqual([lost]),
  );

  test.each([
    ['Ils « n’ont pas fait un usage illicite ».', "n'ont pas fait un usage illicite"],
    ['Il n’a servi « qu’en différé ».', "n'a été utilisé qu'en différé"],
    [
      'Le code l’interdit « pour les besoins d’enquêtes ».',
      "ne peuvent servir pour les besoins d'enquêtes",
    ],
    ['Il est « légal ».', "Ce n'est pas rare. Il est légal."],
    [
      'Il « contribue à la sécurité ».',
      "je n'ai pas d'avis mais tout cela contribue à la sécurité",
    ],
    ['Il dit « à ma connaissance ».', 'non, à ma connaissance, nous ignorons cela'],
    ['Un « usage permis ».', "un usage permis et d'aucune gravité"],
    ['À sa connaissance, ils ont « menti ».', 'à ma connaissance, ils ont menti'],
    ['Il pourrait être « légal ».', 'il peut être légal'],
    ['D’après elle, « ils mentent ».', 'selon Next, ils mentent'],
    ['Elle veut « une loi ».', 'tout ce qui peut aider, elle veut une loi'],
    ['Elle veut « une loi ».', 'elle veut une loi de 2023'],
  ])('keeps it: %s', (sentence, record) => expect(cut(sentence, record)).toEqual([undefined]));

  test('keeps it if one record of the words does', () =>
    expect(cut('Il est « légal ».', "il n'est pas légal", 'cela est légal')).toEqual([undefined]));
});

test('marks words inside a quotation, at its start, or nowhere', () => {
  expect(markedWords('l’accord est réputé acquis', 'réputé')).toEqual([
    { words: 'l’accord est ', isMarked: false },
    { words: 'réputé', isMarked: true },
    { words: ' acquis', isMarked: false },
  ]);
  expect(markedWords('réputé acquis', 'réputé')[0]).toEqual({ words: 'réputé', isMarked: true });
  expect(markedWords('réputé acquis', undefined)).toEqual([
    { words: 'réputé acquis', isMarked: false },
  ]);
});

describe('quoteAddress', () => {
  test('contains the words of a page', () =>
    expect(quoteAddress('https://example.org/a', { text: 'cet usage était illégal' })).toBe(
      'https://example.org/a#:~:text=cet%20usage%20%C3%A9tait%20ill%C3%A9gal',
    ));

  test('contains the ends of a long quotation', () =>
    expect(
      quoteAddress('https://example.org/a', {
        text: 'un deux trois quatre cinq six sept huit neuf',
      }),
    ).toBe('https://example.org/a#:~:text=un%20deux%20trois%20quatre,six%20sept%20huit%20neuf'));

  test('encodes hyphens and commas, which have a meaning', () =>
    expect(quoteAddress('https://example.org/a', { text: 'a-t-on, donc' })).toBe(
      'https://example.org/a#:~:text=a%2Dt%2Don%2C%20donc',
    ));

  test('contains the page of a PDF', () =>
    expect(quoteAddress('https://example.org/a.pdf', { text: 'x', page: 12 })).toBe(
      'https://example.org/a.pdf#page=12',
    ));
});
