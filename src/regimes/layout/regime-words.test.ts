/** Checks the sentence that sums up the three regimes on a day, on the server and in the browser. */
import { expect, test } from 'vitest';
import { strings } from '../../i18n/strings.ts';
import { sayRegimes } from './regime-words.ts';

test('names each regime with its force', () =>
  expect(
    sayRegimes(
      '1er avril 2025',
      { 'article-10': 'ended', differe: 'in-force', visage: 'exceptions' },
      strings('fr').regimes.said,
    ).replaceAll('\u202f', ' '),
  ).toBe(
    'Le 1er avril 2025, en direct : essai terminé ; après coup, en enquête : règle en vigueur ; la reconnaissance faciale : pas de loi propre, des exceptions.',
  ));
