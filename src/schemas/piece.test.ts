/** Checks the messages that an author reads when a pièce is invalid, and the relations between its fields. */
import { describe, expect, test } from 'vitest';
import { RAW_PIECE } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { pieceSchema } from './piece.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(pieceSchema, { ...RAW_PIECE, ...changes });

const NO_URL = { fr: 'Non trouvée.', en: 'Not found.' };

describe('pieceSchema', () => {
  test('accepts a valid pièce', () => expect(messages({})).toBe(''));

  test('accepts a pièce without an address that says why', () =>
    expect(messages({ url: undefined, noUrl: NO_URL })).toBe(''));

  test('accepts a copy that names its host', () =>
    expect(messages({ seen: 'copy', copyHost: 'Juricaf' })).toBe(''));

  test('accepts an unread pièce with those that report it', () =>
    expect(messages({ seen: 'secondary', seenThrough: ['next-2024'] })).toBe(''));

  test('refuses an address without https', () =>
    expect(messages({ url: 'www.cnil.fr/fr' })).toMatchInlineSnapshot(
      `"url : « www.cnil.fr/fr » n’est pas accepté. Attendu : une adresse complète, en http ou https. Exemple : https://www.cnil.fr/fr/…"`,
    ));

  test('refuses an address that is not a web address', () =>
    expect(messages({ url: 'ftp://www.cnil.fr/fr' })).toMatchInlineSnapshot(
      `"url : « ftp://www.cnil.fr/fr » n’est pas accepté. Attendu : une adresse complète, en http ou https. Exemple : https://www.cnil.fr/fr/…"`,
    ));

  test('requires an address or its reason', () =>
    expect(messages({ url: undefined })).toMatchInlineSnapshot(
      `"noUrl : Ni url ni noUrl. Attendu : une adresse, ou la raison de son absence en deux langues. Exemple : noUrl: { fr: …, en: … }"`,
    ));

  test('refuses an address and a reason for having none', () =>
    expect(messages({ noUrl: NO_URL })).toMatchInlineSnapshot(
      `"noUrl : url et noUrl à la fois. Attendu : l’un ou l’autre. Exemple : retirer noUrl"`,
    ));

  test('requires the page that presents a document which was not read', () => {
    expect(messages({ seen: 'presentation' })).toBe('');
    expect(messages({ seen: 'presentation', url: undefined, noUrl: NO_URL })).toMatchInlineSnapshot(
      `"url : Champ absent. Attendu : l’adresse de la page qui présente le document, puisque seen vaut « presentation ». Exemple : https://www.cnil.fr/fr/…"`,
    );
  });

  test('requires the host of a copy', () =>
    expect(messages({ seen: 'copy' })).toMatchInlineSnapshot(
      `"copyHost : Champ absent. Attendu : le site qui reproduit le document, puisque seen vaut « copy ». Exemple : Juricaf"`,
    ));

  test('refuses the host of a copy for an original', () =>
    expect(messages({ copyHost: 'Juricaf' })).toMatchInlineSnapshot(
      `"copyHost : « Juricaf » n’est pas accepté. Attendu : pas de copyHost quand seen vaut « original ». Exemple : seen: copy"`,
    ));

  test('accepts an original or a copy of which only the opening was read', () => {
    expect(messages({ openingOnly: true })).toBe('');
    expect(messages({ openingOnly: true, seen: 'copy', copyHost: 'Juricaf' })).toBe('');
  });

  test('refuses the opening of a document that was not read', () =>
    expect(messages({ openingOnly: true, seen: 'presentation' })).toMatchInlineSnapshot(
      `"openingOnly : « true » n’est pas accepté. Attendu : pas d’openingOnly quand seen vaut « presentation », car le document n’a pas été lu. Exemple : retirer openingOnly"`,
    ));

  test('requires the source of an unread pièce', () =>
    expect(messages({ seen: 'secondary' })).toMatchInlineSnapshot(
      `"seenThrough : Champ absent. Attendu : les pièces par lesquelles le document est connu, puisque seen vaut « secondary ». Exemple : [next-2024-12-05]"`,
    ));

  test('refuses the pièces that report it for one that was read', () =>
    expect(messages({ seenThrough: ['next-2024'] })).not.toBe(''));

  test('refuses number zero', () =>
    expect(messages({ number: 0 })).toMatchInlineSnapshot(
      `"number : « 0 » n’est pas accepté. Attendu : un nombre entier de 1 à 9999. Exemple : 1"`,
    ));

  test('refuses a number of five digits', () =>
    expect(messages({ number: 10_000 })).toMatchInlineSnapshot(
      `"number : « 10000 » n’est pas accepté. Attendu : un nombre entier de 1 à 9999. Exemple : 1"`,
    ));

  test('refuses a kind that does not exist', () =>
    expect(messages({ kind: 'presse' })).toMatchInlineSnapshot(
      `"kind : « presse » n’est pas accepté. Attendu : un mot parmi text, decision, report, official, party, association, press, academic, vendor. Exemple : text"`,
    ));

  test('refuses a language that does not exist', () =>
    expect(messages({ language: 'de' })).toMatchInlineSnapshot(
      `"language : « de » n’est pas accepté. Attendu : un mot parmi fr, en. Exemple : fr"`,
    ));

  test('refuses rights that do not exist', () =>
    expect(messages({ rights: 'copyright' })).toMatchInlineSnapshot(
      `"rights : « copyright » n’est pas accepté. Attendu : un mot parmi official-text, public-document, all-rights-reserved, free-licence. Exemple : official-text"`,
    ));

  test('refuses an origin with a space', () =>
    expect(messages({ origin: 'le monde' })).toMatchInlineSnapshot(
      `"origin : « le monde » n’est pas accepté. Attendu : un mot en minuscules, chiffres et tirets, le même pour toutes les pièces de même origine. Exemple : afp"`,
    ));

  test('refuses an interval as the date of a document', () =>
    expect(messages({ date: '2015/2016' })).toMatchInlineSnapshot(
      `"date : « 2015/2016 » n’est pas une date. Attendu : une date EDTF sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('requires the English of what it contributes', () =>
    expect(messages({ carries: { fr: 'La mise en demeure.' } })).toMatchInlineSnapshot(
      `"carries.en : Champ absent. Attendu : une ligne de 1 à 240 caractères. Exemple : The eight kinds of event that the software may flag."`,
    ));

  test('refuses a field that does not exist', () =>
    expect(messages({ link: 'https://www.cnil.fr' })).toMatchInlineSnapshot(
      `"fichier : Champ inconnu : « link ». Attendu : seulement number, kind, title, described, author, authors, publisher, date, url, noUrl, language, rights, seen, openingOnly, copyHost, seenThrough, origin, quotes, carries, consulted. Exemple : number: …"`,
    ));
});
