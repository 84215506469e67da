/** Protects: a cluster says how many events it holds and from when to when. */
import { expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { clusterName } from './cluster-name.ts';

const months = Array.from({ length: 12 }, (_, n) => `mois${n + 1}`);

test('a cluster is named by its number and by its first and last month', () =>
  expect(
    clusterName(
      {
        at: 0.5,
        widthPx: 24,
        row: 0,
        yPx: 16,
        ids: ['a', 'b'],
        start: on('2019-03-31'),
        end: on('2020-07-01'),
      },
      '{n} faits, de {from} à {to}',
      months,
    ),
  ).toBe('2 faits, de mois3 2019 à mois6 2020'));
