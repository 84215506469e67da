/** Checks what a claim must satisfy before it is printed, and the message that an author reads for each fault. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  anActor,
  aPerson,
  aPiece,
  aTrial,
  type Written,
  both,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkCaseEntries } from './check-case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';

/** Messages about one claim. */
function gates(claim: Written, entries: Partial<CaseEntries> = {}): string {
  const file = aCaseFile({
    claims: [aClaim(claim)],
    actors: [anActor()],
    ...entries,
  });
  return toldOf(checkCaseEntries(file));
}

const person = (changes: Written = {}) =>
  aPerson({
    positions: [{ text: both('Il nie.', 'He denies it.'), pieces: ['a-piece'] }],
    ...changes,
  });

const GUILTY = both('M. Darmanin est coupable.', 'Mr Darmanin is guilty.');
const ACCUSED = { actors: [person()] };

test('a sound claim has no problem', () => expect(gates({})).toBe(''));

describe('guilt', () => {
  test('is not meant by the name of a branch of law', () =>
    expect(
      gates(
        {
          text: both('M. Darmanin répond au pénal.', 'Mr Darmanin answers in criminal law.'),
          actors: ['a-person'],
        },
        ACCUSED,
      ),
    ).toBe(''));

  test('may be written of somebody who was convicted', () =>
    expect(gates({ text: GUILTY, actors: ['a-person'] }, { ...ACCUSED, trials: [aTrial()] })).toBe(
      '',
    ));

  test('may not be written of somebody who was acquitted', () =>
    expect(
      gates(
        { text: GUILTY, actors: ['a-person'] },
        { ...ACCUSED, trials: [aTrial({ outcome: 'acquitted' })] },
      ),
    ).toContain('coupable'));
});

describe('a closing', () => {
  test('may be described as what it is', () =>
    expect(
      gates({
        text: both(
          'Il classe le signalement sans suite.',
          'He closes the report without further action.',
        ),
      }),
    ).toBe(''));
});

describe('a reading of ours', () => {
  test('each fault has its own message', () =>
    expect({
      'must be declared in the words': gates({ standing: 'reading' }),
      'must rest on something that was read': gates(
        {
          standing: 'reading',
          text: both('Selon notre lecture, rien.', 'On our reading, nothing.'),
          pieces: ['unread'],
        },
        {
          pieces: [
            aPiece(),
            aPiece({ id: 'unread', number: 2, seen: 'secondary', seenThrough: ['a-piece'] }),
          ],
        },
      ),
      'must be marked': gates({
        text: both(
          'Selon notre lecture, rien ne s’y oppose.',
          'On our reading, nothing prevents it.',
        ),
      }),
    }).toMatchInlineSnapshot(`
      {
        "must be declared in the words": "content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « La CNIL met le ministère en demeure. » n’est pas accepté. Attendu : les mots « notre lecture », puisqu’elle est marquée comme telle. Exemple : Selon notre lecture des textes, …
      content/articles/briefcam/en.mdx ligne 9, <Claim id="a-claim"> : « The CNIL gives the ministry formal notice. » n’est pas accepté. Attendu : les mots “our reading”, puisqu’elle est marquée comme telle. Exemple : On our reading of the texts, …",
        "must be marked": "content/articles/briefcam/claims.yaml ligne 4, claims.a-claim.standing : Champ absent. Attendu : ce qui marque notre lecture, puisque la phrase dit que c’en est une. Exemple : standing: reading",
        "must rest on something that was read": "content/articles/briefcam/claims.yaml ligne 4, claims.a-claim.pieces : « unread » n’est pas accepté. Attendu : au moins une pièce lue, puisque c’est elle dont nous tirons une conséquence. Exemple : pieces: [loi-organique-93-1252]",
      }
    `));
});

test('a closing may stand beside the presumption of innocence', () =>
  expect(
    gates({
      text: both(
        'Le signalement est classé sans suite ; il est présumé innocent.',
        'The referral was closed; he is presumed innocent.',
      ),
    }),
  ).toBe(''));

test('each fault has its own message', () =>
  expect({
    'standing « established » needs a primary document or two origins': gates(
      {},
      { pieces: [aPiece({ kind: 'press' })] },
    ),
    'a named person must be listed': gates(
      { text: both('M. Darmanin répond.', 'Mr Darmanin answers.') },
      { actors: [person()] },
    ),
    'guilt may not be written of a living person without a conviction': gates(
      { text: GUILTY, actors: ['a-person'] },
      ACCUSED,
    ),
    'a closing may not be presented as clearing anybody, in either language': gates({
      text: both(
        'Le signalement, classé sans suite, les a blanchis.',
        'The report was closed and they were cleared.',
      ),
    }),
  }).toMatchInlineSnapshot(`
    {
      "a closing may not be presented as clearing anybody, in either language": "content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « blanchis » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie
    content/articles/briefcam/en.mdx ligne 9, <Claim id="a-claim"> : « cleared » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie",
      "a named person must be listed": "content/articles/briefcam/claims.yaml ligne 4, claims.a-claim.actors : Le texte nomme Darmanin, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [a-person]",
      "guilt may not be written of a living person without a conviction": "content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « coupable » est écrit d’une phrase qui nomme a-person, sans condamnation dans content/instruments/procedure/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement
    content/articles/briefcam/en.mdx ligne 9, <Claim id="a-claim"> : « guilty » est écrit d’une phrase qui nomme a-person, sans condamnation dans content/instruments/procedure/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement",
      "standing « established » needs a primary document or two origins": "content/articles/briefcam/claims.yaml ligne 4, claims.a-claim.standing : « established » n’est pas accepté. Attendu : une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes, hors site ; sinon « reported ». Exemple : standing: reported",
    }
  `));
