/**
 * Checks that a site with a public address names its real publisher and host, and who wrote and reviewed its text, that
 * a copy need not, and that a named publisher who gives an email address says who owns the site and who pays for it.
 */
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../tests/messages-of.ts';
import { KNOWN_TO_HOST, PLACEHOLDER, SECURITY_FILE, securitySchema } from '../schemas/publisher.ts';
import { checkPublisher, checkSecurity, isKnownToHost } from './publisher.ts';
import { readSheetFile } from '../schemas/read-folder.ts';

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
  text: { written: { fr: 'Prénom Nom', en: 'Prénom Nom' }, reviewed: 'Prénom Nom' },
  published: '2026-12-15',
};
const UNFILLED = {
  publisher: { ...REAL.publisher, name: PLACEHOLDER },
  host: { ...PARTY, phone: PLACEHOLDER },
  text: { written: { fr: 'Prénom Nom', en: PLACEHOLDER }, reviewed: PLACEHOLDER },
  published: undefined,
};

const SILENT = {
  ...REAL,
  publisher: { ...REAL.publisher, ownership: undefined, funding: undefined },
};

/** What a private person leaves to the host. */
const LEFT = {
  ...{ name: KNOWN_TO_HOST, address: KNOWN_TO_HOST },
  ...{ phone: KNOWN_TO_HOST, director: KNOWN_TO_HOST },
};

describe('checkPublisher', () => {
  test('lets a copy keep the placeholder', () =>
    expect(checkPublisher(UNFILLED, false)).toEqual(UNFILLED));

  describe('with an email address', () => {
    test.each([true, false])('asks who owns the site and who pays for it (published: %s)', (is) =>
      expect(() => checkPublisher(SILENT, is)).toThrow(
        /publisher\.ownership.*\n.*publisher\.funding/,
      ),
    );

    test('asks for nothing of a private person whom the host alone knows', () => {
      const publisher = { ...SILENT.publisher, ...LEFT };
      expect(checkPublisher({ ...SILENT, publisher }, true).publisher).toBe(publisher);
    });

    test('asks for nothing while the address is a placeholder', () => {
      const publisher = { ...SILENT.publisher, email: PLACEHOLDER };
      expect(checkPublisher({ ...SILENT, publisher }, false).publisher).toBe(publisher);
    });
  });
});

describe('isKnownToHost', () => {
  test.each(["connu de l'hébergeur", 'connu de l’hébergeur'])('recognises « %s »', (name) =>
    expect(isKnownToHost({ ...REAL, publisher: { ...REAL.publisher, name } })).toBe(true),
  );

  test('is false for a publisher with a name', () => expect(isKnownToHost(REAL)).toBe(false));
});

const WRITTEN = { expires: '2027-11-01' };

test('is valid to the end of its last day', () =>
  expect(checkSecurity(WRITTEN, '2027-11-01')).toEqual(WRITTEN));

test('each fault has its own message', () =>
  expect({
    'a placeholder, or no first day, in a published site': refusalOf(() =>
      checkPublisher(UNFILLED, true),
    ),
    'an email address without the owner of the site': refusalOf(() =>
      checkPublisher(SILENT, false),
    ),
    'a publisher of whom the host alone knows the name': refusalOf(() =>
      checkPublisher(
        { ...REAL, publisher: { ...REAL.publisher, ...LEFT, director: 'Prénom Nom' } },
        true,
      ),
    ),
    'a contact that has expired': refusalOf(() => checkSecurity(WRITTEN, '2027-11-02')),
    'a contact without a day': refusalOf(() =>
      readSheetFile(SECURITY_FILE, securitySchema, () => 'expires: 2027'),
    ),
  }).toMatchInlineSnapshot(`
    {
      "a contact that has expired": "content/record/security.yaml expires : « 2027-11-01 » n’est pas accepté. Attendu : un jour à venir : relire l’adresse de l’éditeur, puis dire jusqu’à quand elle tient. Construction du 2027-11-02. Exemple : 2028-11-01",
      "a contact without a day": "content/record/security.yaml ligne 1, expires : « 2027 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25",
      "a placeholder, or no first day, in a published site": "content/record/publisher.yaml publisher.name : « à compléter » n’est pas accepté quand SITE_URL est défini. Attendu : l’identité réelle (LCEN, article 1-1). Exemple : retirer SITE_URL pour une copie locale
    content/record/publisher.yaml host.phone : « à compléter » n’est pas accepté quand SITE_URL est défini. Attendu : l’identité réelle (LCEN, article 1-1). Exemple : retirer SITE_URL pour une copie locale
    content/record/publisher.yaml text.written : « à compléter » n’est pas accepté quand SITE_URL est défini. Attendu : qui a écrit et relu le texte (règlement (UE) 2024/1689, article 50, 4). Exemple : retirer SITE_URL pour une copie locale
    content/record/publisher.yaml text.reviewed : « à compléter » n’est pas accepté quand SITE_URL est défini. Attendu : qui a écrit et relu le texte (règlement (UE) 2024/1689, article 50, 4). Exemple : retirer SITE_URL pour une copie locale
    content/record/publisher.yaml published : Champ absent, alors que SITE_URL est défini. Attendu : le jour de la première mise en ligne, où commence la liste des corrections. Exemple : published: 2026-12-15",
      "a publisher of whom the host alone knows the name": "content/record/publisher.yaml publisher.director : « Prénom Nom » n’est pas accepté. Attendu : « connu de l'hébergeur » aux quatre champs name, address, phone, director, ou à aucun. Exemple : connu de l'hébergeur",
      "an email address without the owner of the site": "content/record/publisher.yaml publisher.ownership : Champ absent, alors que publisher.email donne une adresse. Attendu : à qui le site appartient, en français et en anglais. Exemple : ownership: { fr: "Association Exemple, loi de 1901", en: "…" }
    content/record/publisher.yaml publisher.funding : Champ absent, alors que publisher.email donne une adresse. Attendu : qui paie le site, en français et en anglais. Exemple : funding: { fr: "Les cotisations de ses membres", en: "…" }",
    }
  `));
