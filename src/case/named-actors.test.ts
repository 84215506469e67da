/** Checks which words name an actor: whole names only, in either language. */
import { describe, expect, test } from 'vitest';
import { anActor, aPerson } from '../../tests/case-entries.ts';
import { nameMatcher } from './named-actors.ts';

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
