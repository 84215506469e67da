/** Checks the messages that an author reads when a pièce is invalid, and the relations between its fields. */
import { describe, expect, test } from 'vitest';
import { RAW_PIECE, type Written } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { pieceSchema } from './piece.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(pieceSchema, { ...RAW_PIECE, ...changes });

const NO_URL = { fr: 'Non trouvée.', en: 'Not found.' };

describe('pieceSchema', () => {
  test.each([
    ['accepts a valid pièce', messages({})],
    [
      'accepts a pièce without an address that says why',
      messages({ url: undefined, noUrl: NO_URL }),
    ],
    ['accepts a copy that names its host', messages({ seen: 'copy', copyHost: 'Juricaf' })],
    [
      'accepts an unread pièce with those that report it',
      messages({ seen: 'secondary', seenThrough: ['next-2024'] }),
    ],
  ])('%s', (_, found) => expect(found).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'refuses an address without https': messages({ url: 'www.cnil.fr/fr' }),
      'refuses an address that is not a web address': messages({ url: 'ftp://www.cnil.fr/fr' }),
      'requires an address or its reason': messages({ url: undefined }),
      'refuses an address and a reason for having none': messages({ noUrl: NO_URL }),
      'requires the host of a copy': messages({ seen: 'copy' }),
      'refuses the host of a copy for an original': messages({ copyHost: 'Juricaf' }),
      'refuses the opening of a document that was not read': messages({
        openingOnly: true,
        seen: 'presentation',
      }),
      'requires the source of an unread pièce': messages({ seen: 'secondary' }),
      'refuses number zero': messages({ number: 0 }),
      'refuses a number of five digits': messages({ number: 10_000 }),
      'refuses a kind that does not exist': messages({ kind: 'presse' }),
      'refuses a language that does not exist': messages({ language: 'de' }),
      'refuses rights that do not exist': messages({ rights: 'copyright' }),
      'refuses an origin with a space': messages({ origin: 'le monde' }),
      'refuses an interval as the date of a document': messages({ date: '2015/2016' }),
      'requires the English of what it contributes': messages({
        carries: { fr: 'La mise en demeure.' },
      }),
      'refuses a field that does not exist': messages({ link: 'https://www.cnil.fr' }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a field that does not exist": "fichier : Champ inconnu : « link ». Attendu : seulement number, kind, title, described, author, authors, publisher, date, url, noUrl, language, rights, seen, openingOnly, copyHost, seenThrough, origin, quotes, carries, consulted. Exemple : number: …",
        "refuses a kind that does not exist": "kind : « presse » n’est pas accepté. Attendu : un mot parmi text, decision, report, official, party, association, press, academic, vendor, site. Exemple : text",
        "refuses a language that does not exist": "language : « de » n’est pas accepté. Attendu : un mot parmi fr, en. Exemple : fr",
        "refuses a number of five digits": "number : « 10000 » n’est pas accepté. Attendu : un nombre entier de 1 à 9999. Exemple : 1",
        "refuses an address and a reason for having none": "noUrl : url et noUrl à la fois. Attendu : l’un ou l’autre. Exemple : retirer noUrl",
        "refuses an address that is not a web address": "url : « ftp://www.cnil.fr/fr » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…",
        "refuses an address without https": "url : « www.cnil.fr/fr » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…",
        "refuses an interval as the date of a document": "date : « 2015/2016 » n’est pas une date. Attendu : une date EDTF du calendrier, sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "refuses an origin with a space": "origin : « le monde » n’est pas accepté. Attendu : un mot en minuscules, chiffres et tirets, le même pour toutes les pièces de même origine. Exemple : afp",
        "refuses number zero": "number : « 0 » n’est pas accepté. Attendu : un nombre entier de 1 à 9999. Exemple : 1",
        "refuses rights that do not exist": "rights : « copyright » n’est pas accepté. Attendu : un mot parmi official-text, public-document, all-rights-reserved, free-licence. Exemple : official-text",
        "refuses the host of a copy for an original": "copyHost : « Juricaf » n’est pas accepté. Attendu : pas de copyHost quand seen vaut « original ». Exemple : seen: copy",
        "refuses the opening of a document that was not read": "openingOnly : « true » n’est pas accepté. Attendu : pas d’openingOnly quand seen vaut « presentation », car le document n’a pas été lu. Exemple : retirer openingOnly",
        "requires an address or its reason": "noUrl : Ni url ni noUrl. Attendu : une adresse, ou la raison de son absence en deux langues. Exemple : noUrl: { fr: …, en: … }",
        "requires the English of what it contributes": "carries.en : Champ absent. Attendu : une ligne de 1 à 240 caractères. Exemple : Les huit types d’événements que le logiciel peut signaler. (à dire en anglais)",
        "requires the host of a copy": "copyHost : Champ absent. Attendu : le site qui reproduit le document, puisque seen vaut « copy ». Exemple : Juricaf",
        "requires the source of an unread pièce": "seenThrough : Champ absent. Attendu : les pièces par lesquelles le document est connu, puisque seen vaut « secondary ». Exemple : [next-2024-12-05]",
      }
    `));

  test('requires the page that presents a document which was not read', () => {
    expect(messages({ seen: 'presentation' })).toBe('');
    expect(messages({ seen: 'presentation', url: undefined, noUrl: NO_URL })).toMatchInlineSnapshot(
      `"url : Champ absent. Attendu : l’adresse de la page qui présente le document, puisque seen vaut « presentation ». Exemple : https://www.cnil.fr/fr/…"`,
    );
  });

  test('accepts an original or a copy of which only the opening was read', () => {
    expect(messages({ openingOnly: true })).toBe('');
    expect(messages({ openingOnly: true, seen: 'copy', copyHost: 'Juricaf' })).toBe('');
  });

  test('refuses the pièces that report it for one that was read', () =>
    expect(messages({ seenThrough: ['next-2024'] })).not.toBe(''));
});

const authorMessages = (author: string | undefined, authors?: Written[]) =>
  messagesOf(pieceSchema, { ...RAW_PIECE, author, authors });

describe('the authors of a pièce', () => {
  test('are those of its line, whatever else the line says', () =>
    expect(
      authorMessages('Yves Adaken (Mediacités), Sénat', [
        { given: 'Yves', family: 'Adaken' },
        { literal: 'Sénat' },
      ]),
    ).toBe(''));

  test('must be listed one by one', () =>
    expect(authorMessages('O. Beaud')).toMatchInlineSnapshot(
      `"authors : Champ absent. Attendu : les auteurs que nomme « O. Beaud », un à un. Exemple : [{ given: G., family: Livolsi }], ou [{ literal: Commission des lois du Sénat }]"`,
    ));

  test('have no part that the line lacks', () => {
    expect(
      authorMessages('O. Beaud', [{ given: 'Olivier', family: 'Beaud' }]),
    ).toMatchInlineSnapshot(
      `"authors : « Olivier Beaud » ne se lit pas à cette place dans author. Attendu : les mots du champ author, dans leur ordre. Exemple : author: Olivier Beaud"`,
    );
    expect(authorMessages(undefined, [{ literal: 'Sénat' }])).not.toBe('');
  });

  test('follow its order', () =>
    expect(authorMessages('Sénat, CNIL', [{ literal: 'CNIL' }, { literal: 'Sénat' }])).toContain(
      '« Sénat » ne se lit pas à cette place',
    ));

  test('are people or institutions, never both or neither', () => {
    const both = [{ family: 'Beaud', literal: 'O. Beaud' }];
    expect(authorMessages('O. Beaud', both)).toMatchInlineSnapshot(
      `"authors.0 : « O. Beaud » et « Beaud » à la fois. Attendu : une institution ou une personne. Exemple : { literal: O. Beaud }"`,
    );
    expect(authorMessages('O. Beaud', [{ given: 'O.' }])).toMatchInlineSnapshot(
      `"authors.0 : Ni family ni literal. Attendu : le nom de famille d’une personne, ou le nom d’une institution. Exemple : { given: G., family: Livolsi }"`,
    );
  });
});
