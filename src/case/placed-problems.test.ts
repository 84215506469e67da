/** Checks that an author is told the line of a field in its file. */
import { expect, test } from 'vitest';
import { placeWithin } from '../schemas/author-message.ts';
import { withLines } from './placed-problems.ts';

const FILE = 'positions:\n  - text:\n      fr: Un.\n  - text:\n      fr: Deux.\n';

test.each([
  ['positions.1.text.fr', 'ligne 5, positions.1.text.fr'],
  ['positions', 'ligne 1, positions'],
  ['pieces', 'pieces'],
  ['ligne 4, claims.a', 'ligne 4, claims.a'],
  ['nom du fichier', 'nom du fichier'],
])('« %s » is reported as « %s »', (field, told) =>
  expect(
    withLines([{ file: 'content/a.yaml', field, message: 'x' }], () => FILE).map(
      ({ field: named }) => named,
    ),
  ).toEqual([told]),
);

test('in a file of many entries an absent field gets the line of its entry', () => {
  const file = placeWithin('content/a.yaml', '2026-11-26-b');
  const told = withLines(
    ['title.fr', 'pieces'].map((field) => ({ file, field, message: 'x' })),
    () => 'a:\n  title: { fr: Un. }\n  pieces: []\n2026-11-26-b:\n  title:\n    fr: Deux.\n',
  );
  expect(told.map(({ field }) => field)).toEqual(['ligne 6, title.fr', 'ligne 4, pieces']);
});
