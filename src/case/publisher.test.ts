/** Checks that a site with a public address names its real publisher and host, and that a copy need not. */
import { describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../schemas/publisher.ts';
import { checkPublisher, getPublisher } from './publisher.ts';

const PARTY = { name: 'Nom', address: '1, rue de l’Exemple', phone: '01 00 00 00 00' };
const REAL = {
  publisher: { ...PARTY, director: 'Prénom Nom', email: 'contact@exemple.fr' },
  host: PARTY,
  published: '2026-12-15',
};
const UNFILLED = {
  publisher: { ...REAL.publisher, name: PLACEHOLDER },
  host: { ...PARTY, phone: PLACEHOLDER },
  published: undefined,
};

describe('checkPublisher', () => {
  test('returns a real publisher for a published site', () =>
    expect(checkPublisher(REAL, true)).toEqual(REAL));

  test('lets a copy keep the placeholder', () =>
    expect(checkPublisher(UNFILLED, false)).toEqual(UNFILLED));

  test('refuses every placeholder in a published site, and a missing first day', () =>
    expect(() => checkPublisher(UNFILLED, true)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: 3 erreurs dans le contenu. La construction s’arrête.

      content/record/publisher.yaml
        publisher.name : « à compléter » n’est pas accepté quand SITE_URL est défini. Attendu : l’identité réelle (LCEN, article 1-1). Exemple : retirer SITE_URL pour une copie locale
        host.phone : « à compléter » n’est pas accepté quand SITE_URL est défini. Attendu : l’identité réelle (LCEN, article 1-1). Exemple : retirer SITE_URL pour une copie locale
        published : Champ absent, alors que SITE_URL est défini. Attendu : le jour de la première mise en ligne, pour signaler les corrections d’après ce jour et elles seules. Exemple : published: 2026-12-15
      ]
    `));
});

describe('getPublisher', () => {
  test('reads content/record/publisher.yaml', () =>
    expect(getPublisher(false)).toMatchObject({ publisher: {}, host: {} }));
});
