/**
 * Checks that people are sorted by family name in each group, that a minister tried by the court over another affair is
 * kept apart from the people of this one, and that terms are sorted in the language of the edition.
 */
import { expect, test } from 'vitest';
import { aTerm, aTrial, anActor } from '../../tests/case-entries.ts';
import { actorsByKind, termsByField } from './grouped-entries.ts';

const person = (first: string, shortName: string) =>
  anActor({
    kind: 'person',
    name: { fr: `${first} ${shortName}`, en: `${first} ${shortName}` },
    shortName,
  });

test('people are sorted by family name, ignoring accents, whatever their first names', () => {
  const actors = [
    person('Amélie', 'Oudéa-Castéra'),
    person('Édouard', 'Philippe'),
    person('Zoé', 'Elbaz'),
    person('Bernard', 'Écart'),
    person('Bruno', 'Le Roux'),
  ];
  expect(
    actorsByKind(actors, { trials: [] }).flatMap(({ items }) => items.map((one) => one.shortName)),
  ).toEqual(['Écart', 'Elbaz', 'Le Roux', 'Oudéa-Castéra', 'Philippe']);
});

test('a minister tried over another affair is not among the people of this one', () => {
  const tried = { ...person('Kader', 'Arif'), id: 'tried' };
  const other = { ...person('Zoé', 'Elbaz'), id: 'other' };
  const groups = actorsByKind([tried, other], { trials: [aTrial({ minister: 'tried' })] });
  expect(groups.map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
    ['person', ['other']],
    ['tried', ['tried']],
  ]);
});

/** In the order of the case file: by their French names. */
const TERMS = [
  aTerm({ id: 'camera', term: { fr: 'caméra augmentée', en: 'augmented camera' } }),
  aTerm({ id: 'etat', field: 'loi', term: { fr: 'État', en: 'State' } }),
  aTerm({ id: 'faux', term: { fr: 'faux positif', en: 'false positive' } }),
  aTerm({ id: 'lecture', term: { fr: 'lecture de plaques', en: 'number-plate reading' } }),
  aTerm({ id: 'mesures', term: { fr: 'mesures', en: 'Acts' } }),
];

test('each group of terms is in the alphabetical order of the edition', () => {
  const read = termsByField({ terms: TERMS }, 'en').map(({ items }) => items.map(({ id }) => id));
  expect(read).toContainEqual(['mesures', 'camera', 'faux', 'lecture']);
  expect(read).toContainEqual(['etat']);
});
