/** Checks that a link to a source opens at the quoted words, if the page allows it. */
import { describe, expect, test } from 'vitest';
import { quoteAddress } from './quote-address.ts';

describe('quoteAddress', () => {
  test('contains the words of a page', () =>
    expect(quoteAddress('https://example.org/a', { text: 'cet usage était illégal' })).toBe(
      'https://example.org/a#:~:text=cet%20usage%20%C3%A9tait%20ill%C3%A9gal',
    ));

  test('contains the ends of a cut quotation', () =>
    expect(quoteAddress('https://example.org/a', { text: 'un cas […] faciale' })).toBe(
      'https://example.org/a#:~:text=un%20cas,faciale',
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

  test('replaces a fragment', () =>
    expect(quoteAddress('https://example.org/a#b', { text: 'x' })).toBe(
      'https://example.org/a#:~:text=x',
    ));
});
