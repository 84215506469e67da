/** Protects: a list of people is in the order of their family names, in each of its groups. */
import { expect, test } from 'vitest';
import { anActor } from '../../tests/case-entries.ts';
import { actorsByKind } from './grouped-entries.ts';

const person = (first: string, shortName: string) =>
  anActor({
    kind: 'person',
    name: { fr: `${first} ${shortName}`, en: `${first} ${shortName}` },
    shortName,
  });

test('people stand by family name, accents apart, whatever their first names', () => {
  const actors = [
    person('Amélie', 'Oudéa-Castéra'),
    person('Édouard', 'Philippe'),
    person('Zoé', 'Elbaz'),
    person('Bernard', 'Écart'),
    person('Bruno', 'Le Roux'),
  ];
  expect(
    actorsByKind({ actors }).flatMap(({ items }) => items.map((one) => one.shortName)),
  ).toEqual(['Écart', 'Elbaz', 'Le Roux', 'Oudéa-Castéra', 'Philippe']);
});
