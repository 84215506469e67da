/** Checks that a source is written once, and that an actor has a part. */
import { expect, test } from 'vitest';
import { aCaseFile, aPiece, anActor, anEvent, type Written } from '../../../tests/case-entries.ts';
import { checkAddresses, checkPresentActors } from './check-once.ts';

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
