/** Checks that a source is written once, and that an actor has a part. */
import { expect, test } from 'vitest';
import { aCaseFile, anActor, anEvent, aPiece, type Written } from '../../../tests/case-entries.ts';
import {
  checkAddresses,
  checkPiece,
  checkPresentActors,
  checkRefusedHosts,
} from './check-piece.ts';
import { getRefusedHosts } from '../../schemas/editor-list.ts';

const URL_OF = 'https://exemple.fr/a';

test.each(['https://exemple.fr/a/', 'http://www.exemple.fr/a', 'https://exemple.fr/a#page=3'])(
  '%s is the same address',
  (url) =>
    expect(
      checkAddresses([aPiece({ url: URL_OF }), aPiece({ id: 'b', url })]).map(({ field }) => field),
    ).toEqual(['url']),
);

test('another query is another page, and articles of one code share an address', () => {
  expect(
    checkAddresses([aPiece({ url: URL_OF }), aPiece({ id: 'b', url: `${URL_OF}?id=2` })]),
  ).toEqual([]);
  const code = { url: URL_OF, kind: 'text' };
  expect(checkAddresses([aPiece(code), aPiece({ id: 'b', ...code })])).toEqual([]);
});

test('an actor is named by another entry, or speaks', () => {
  const told = (actor: Written, event: Written) =>
    checkPresentActors(aCaseFile({ actors: [anActor(actor)], events: [anEvent(event)] })).map(
      ({ field }) => field,
    );
  expect(told({}, { actors: ['an-actor'] })).toEqual([]);
  const positions = [{ text: { fr: 'Il dit.', en: 'He says.' }, pieces: ['a-piece'] }];
  expect(told({ positions }, {})).toEqual([]);
  expect(told({}, {})).toEqual(['identifiant']);
});

test('a recorded cut is a part of other words of its pièce, and such a part is marked as a cut', () => {
  const told = (...quotes: object[]) =>
    checkPiece(aPiece({ quotes }), {
      pieces: new Map(),
      actors: new Map(),
      terms: new Set(),
      events: new Set(),
    }).map(({ field, message }) => `${field} : ${message}`);
  const whole = { text: 'ils ont en principe un usage illicite' };
  const part = { text: 'un usage illicite' };
  const seen = { cut: 'seen' };
  expect(told(whole, { ...part, ...seen }, { text: 'un autre usage' })).toEqual([]);
  expect([...told(whole, part), ...told(whole, { text: 'un autre usage', ...seen })])
    .toMatchInlineSnapshot(`
    [
      "quotes.1.cut : Champ absent. Attendu : « seen », puisque « un usage illicite » est une partie de « ils ont en principe un usage illicite ». Exemple : cut: seen",
      "quotes.1.cut : « seen » n’est pas accepté. Attendu : pas de cut, puisque « un autre usage » n’est une partie d’aucune autre citation de la liste. Exemple : retirer le champ, ou ajouter les mots entiers",
    ]
  `);
});

const HOSTS = ['copie.example', 'staging.miroir.example'];
const faults = (url: string) =>
  checkRefusedHosts([aPiece({ url })], HOSTS).map(({ file, field }) => `${file} ${field}`);

test.each([
  'https://copie.example/a',
  'https://www.copie.example/a',
  'http://staging.miroir.example/',
])('an address on a mirror is refused: %s', (url) =>
  expect(faults(url)).toEqual(['content/facts/pieces/a-piece.yaml url']),
);

test.each(['https://www.copie.test/a', 'https://notcopie.example/a', 'https://miroir.example/a'])(
  'an address elsewhere is accepted: %s',
  (url) => expect(faults(url)).toEqual([]),
);

test('the message offers a way out', () =>
  expect(
    checkRefusedHosts([aPiece({ url: 'https://copie.example/a' })], HOSTS)[0]?.message,
  ).toMatchInlineSnapshot(
    `"« https://copie.example/a » n’est pas accepté. Attendu : une adresse hors des miroirs et des sites de copie. Exemple : l’adresse de l’original, ou noUrl avec la raison"`,
  ));

test('the list is read from content/', () =>
  expect(getRefusedHosts()).toContain('staging.libe.io'));
