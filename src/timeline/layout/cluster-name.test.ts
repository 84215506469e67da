/** Protects: a cluster says how many events it holds and from when to when. */
import { expect, test } from 'vitest';
import { on } from '../../../tests/calendar.ts';
import { clusterName } from './cluster-name.ts';

const months = Array.from({ length: 12 }, (_, n) => `mois${n + 1}`);
const WORDS = ['{n} faits, de ', ' à '];

test.each([
  ['by its first and last month', '2019-03-31', '2020-07-01', 'de mois3 2019 à mois6 2020'],
  ['by one where it holds one', '2023-11-02', '2023-12-01', 'de mois11 2023'],
])('a cluster is named by its number and %s', (_, start, end, named) => {
  const cluster = { at: 0.5, widthPx: 24, row: 0, yPx: 16, ids: ['a', 'b'] };
  expect(clusterName({ ...cluster, start: on(start), end: on(end) }, WORDS, months)).toBe(
    `2 faits, ${named}`,
  );
});
