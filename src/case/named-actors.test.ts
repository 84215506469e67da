/** Checks which words name an actor: whole names only, in either language. */
import { describe, expect, test } from 'vitest';
import { anActor, aPerson } from '../../tests/case-entries.ts';
import { byPlace, nameMatcher } from './named-actors.ts';

describe('nameMatcher', () => {
  const cnil = nameMatcher(anActor());
  const minister = nameMatcher(aPerson({ name: { fr: 'Gérald Darmanin', en: 'Gérald Darmanin' } }));

  test.each(['La CNIL contrôle.', 'l’avis de l’Autorité des données', 'the Data authority said'])(
    'finds an actor in « %s »',
    (words) => expect(cnil(words)).toBe(true),
  );

  test('finds a person by the family name', () =>
    expect(minister('selon M. Darmanin,')).toBe(true));

  test.each(['CNILX', 'la cnil', 'anti-CNIL'])('finds nobody in « %s »', (words) =>
    expect(cnil(words)).toBe(false),
  );

  test('accepts any space and any apostrophe in a name', () =>
    expect(nameMatcher(anActor({ shortName: "L'Informé" }))('selon L’Informé')).toBe(true));
});

describe('byPlace', () => {
  const said = (words: string, place: string) => ({
    words: { fr: words, en: words },
    short: { fr: words, en: words },
    href: { fr: place, en: place },
    mark: 'established' as const,
    actors: [],
  });

  test('keeps the first sentence of each place', () =>
    expect(
      byPlace([said('Un.', 'a'), said('Deux.', 'a'), said('Trois.', 'b')]).map(
        ({ words }) => words.fr,
      ),
    ).toEqual(['Un.', 'Trois.']));
});
