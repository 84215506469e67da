/**
 * Checks that a site with a public address names its real publisher and host, that a copy need not, and that a publisher
 * who gives an email address says who owns the site and who pays for it.
 */
import { describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../schemas/publisher.ts';
import { checkPublisher, contactOf, getPublisher, isKnownToHost } from './publisher.ts';

const PARTY = { name: 'Nom', address: '1, rue de l’Exemple', phone: '01 00 00 00 00' };
const REAL = {
  publisher: {
    ...PARTY,
    director: 'Prénom Nom',
    email: 'contact@exemple.fr',
    ownership: { fr: 'Association', en: 'Association' },
    funding: { fr: 'Cotisations', en: 'Subscriptions' },
  },
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

  describe('with an email address', () => {
    const SILENT = {
      ...REAL,
      publisher: { ...REAL.publisher, ownership: undefined, funding: undefined },
    };

    test.each([true, false])('asks who owns the site and who pays for it (published: %s)', (is) =>
      expect(() => checkPublisher(SILENT, is)).toThrow(
        /publisher\.ownership.*\n.*publisher\.funding/,
      ),
    );

    test('says what is accepted, with an example', () =>
      expect(() => checkPublisher(SILENT, false)).toThrowErrorMatchingInlineSnapshot(`
        [ContentError: 2 erreurs dans le contenu. La construction s’arrête.

        content/record/publisher.yaml
          publisher.ownership : Champ absent, alors que publisher.email donne une adresse. Attendu : à qui le site appartient, en français et en anglais. Exemple : ownership: { fr: "Association Exemple, loi de 1901", en: "…" }
          publisher.funding : Champ absent, alors que publisher.email donne une adresse. Attendu : qui paie le site, en français et en anglais. Exemple : funding: { fr: "Les cotisations de ses membres", en: "…" }
        ]
      `));

    test('asks for nothing while the address is a placeholder', () => {
      const publisher = { ...SILENT.publisher, email: PLACEHOLDER };
      expect(checkPublisher({ ...SILENT, publisher }, false).publisher).toBe(publisher);
    });
  });
});

describe('contactOf', () => {
  test('is the address of the publisher', () => expect(contactOf(REAL)).toBe('contact@exemple.fr'));

  test('is undefined while the address is a placeholder', () =>
    expect(
      contactOf({ ...REAL, publisher: { ...REAL.publisher, email: PLACEHOLDER } }),
    ).toBeUndefined());
});

describe('isKnownToHost', () => {
  test.each(["connu de l'hébergeur", 'connu de l’hébergeur'])('recognises « %s »', (name) =>
    expect(isKnownToHost({ ...REAL, publisher: { ...REAL.publisher, name } })).toBe(true),
  );

  test('is false for a publisher with a name', () => expect(isKnownToHost(REAL)).toBe(false));
});

describe('getPublisher', () => {
  test('reads content/record/publisher.yaml', () =>
    expect(getPublisher(false)).toMatchObject({ publisher: {}, host: {} }));
});
