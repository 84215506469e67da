/** Checks that pseudo words contain the original words, only longer and with accents. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../tests/interface-words.ts';
import { en } from './en.ts';
import { pseudo, pseudoWords } from './pseudo.ts';

describe('pseudo', () => {
  test('adds accents and brackets', () => expect(pseudo('Menu')).toBe('[Méñû]'));

  test('appends a few letters to a short word', () =>
    expect(pseudo('Glossary')).toBe('[Glössàrýöñ]'));

  test('adds words to a longer text', () =>
    expect(pseudo('Skip to content of the page')).toBe('[Skîp tö çöñtéñt öf thé pàgé öñé twö]'));

  test('keeps placeholders, numbers and arguments', () =>
    expect(pseudo('{n} facts of 2015 by Canon', ['Canon'])).toBe(
      '[{n} fàçts öf 2015 bý Canon öñé t]',
    ));

  test('leaves text without a word unchanged', () =>
    expect(
      ['', '—', '60 s', '{a}, {b}', 'Y', 'https://ADDRESS'].map((text) => pseudo(text)),
    ).toEqual(['', '—', '60 s', '{a}, {b}', 'Y', 'https://ADDRESS']));
});

describe('pseudo words of English', () => {
  const pairs = wordsOf('en').map(([, text]) => [text, pseudo(text)] as const);

  test('are 1.4 times as long, except for placeholders', () => {
    const own = (text: string) => text.replace(/\{\w+\}/g, '').length;
    const off = pairs.filter(
      ([text, said]) => said !== text && Math.abs(own(said) - own(text) * 1.4) > 2,
    );
    expect(off).toEqual([]);
  });

  test('contain no tag', () => expect(pairs.filter(([, said]) => /<\w/.test(said))).toEqual([]));

  test('keep every placeholder and every number', () => {
    const fixed = (text: string) => text.match(/\{\w+\}|\d+/g) ?? [];
    for (const [text, said] of pairs) expect(fixed(said)).toEqual(fixed(text));
  });
});

describe('pseudoWords', () => {
  const words = pseudoWords(en);

  test('have the keys of the dictionary', () =>
    expect(Object.keys(words.timeline)).toEqual(Object.keys(en.timeline)));

  test('still take arguments, and keep them unchanged', () =>
    expect(words.home.toFolder('Briefcam')).toBe('[Réàd thé éxplàîñér: Briefcam öñé t]'));

  test('include lists', () => expect(words.synopsis.axis.hour.at(0)).toBe('0'));
});
