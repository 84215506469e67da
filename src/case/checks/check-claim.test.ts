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
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkCaseEntries } from './check-case-entries.ts';

/** Messages about one claim. */
function gates(claim: Written, entries: Partial<CaseEntries> = {}): string {
  const file = aCaseFile({
    claims: [aClaim(claim)],
    actors: [anActor()],
    ...entries,
  });
  return checkCaseEntries(file)
    .map(({ file: at, field, message }) => `${at}\n${field} : ${message}`)
    .join('\n');
}

const both = (fr: string, en: string) => ({ fr, en });
const person = (changes: Written = {}) =>
  aPerson({
    positions: [{ text: both('Il nie.', 'He denies it.'), pieces: ['a-piece'] }],
    ...changes,
  });

test('a sound claim has no problem', () => expect(gates({})).toBe(''));

describe('standing', () => {
  test('« established » needs a primary document or two origins', () =>
    expect(gates({}, { pieces: [aPiece({ kind: 'press' })] })).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml
      ligne 4, claims.a-claim.standing : « established » n’est pas accepté. Attendu : une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes ; sinon « reported ». Exemple : standing: reported"
    `));

  test('« reported » needs to say who', () =>
    expect(gates({ standing: 'reported' })).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml
      ligne 4, claims.a-claim.assertedBy : Champ absent. Attendu : qui l’affirme ou le rapporte, puisque standing vaut « reported ». Exemple : assertedBy: [disclose]"
    `));
});

describe('people', () => {
  const text = both('M. Darmanin répond.', 'Mr Darmanin answers.');

  test('must be listed if they are named', () =>
    expect(gates({ text }, { actors: [person()] })).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml
      ligne 4, claims.a-claim.actors : Le texte nomme Darmanin, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [a-person]"
    `));

  test('must have a primary source or an attribution if they are alive', () =>
    expect(
      gates(
        { text, actors: ['a-person'] },
        {
          actors: [person()],
          pieces: [
            aPiece({ kind: 'press' }),
            aPiece({ id: 'b-piece', number: 2, kind: 'press', origin: 'next' }),
          ],
          claims: [aClaim({ text, actors: ['a-person'], pieces: ['a-piece', 'b-piece'] })],
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml
      ligne 4, claims.a-claim.assertedBy : Champ absent. Attendu : une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (a-person). Exemple : assertedBy: [disclose]"
    `));
});

describe('guilt', () => {
  const text = both('M. Darmanin est coupable.', 'Mr Darmanin is guilty.');
  const entries = { actors: [person()] };

  test('may not be written of a living person without a conviction', () =>
    expect(gates({ text, actors: ['a-person'] }, entries)).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx
      ligne 9, <Claim id="a-claim"> : « coupable » est écrit d’une phrase qui nomme a-person, sans condamnation dans content/instruments/procedure/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement
      content/articles/briefcam/en.mdx
      ligne 9, <Claim id="a-claim"> : « guilty » est écrit d’une phrase qui nomme a-person, sans condamnation dans content/instruments/procedure/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement"
    `));

  test('is not meant by the name of a branch of law', () =>
    expect(
      gates(
        {
          text: both('M. Darmanin répond au pénal.', 'Mr Darmanin answers in criminal law.'),
          actors: ['a-person'],
        },
        entries,
      ),
    ).toBe(''));

  test('may be written of somebody who was convicted', () =>
    expect(gates({ text, actors: ['a-person'] }, { ...entries, trials: [aTrial()] })).toBe(''));

  test('may not be written of somebody who was acquitted', () =>
    expect(
      gates(
        { text, actors: ['a-person'] },
        { ...entries, trials: [aTrial({ outcome: 'acquitted' })] },
      ),
    ).toContain('coupable'));
});

describe('a closing', () => {
  test('may not be presented as clearing anybody, in either language', () =>
    expect(
      gates({
        text: both(
          'Le signalement, classé sans suite, les a blanchis.',
          'The report was closed and they were cleared.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx
      ligne 9, <Claim id="a-claim"> : « blanchis » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie
      content/articles/briefcam/en.mdx
      ligne 9, <Claim id="a-claim"> : « cleared » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie"
    `));

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
  test('must be declared in the words', () =>
    expect(gates({ standing: 'reading' })).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx
      ligne 9, <Claim id="a-claim"> : « La CNIL met le ministère en demeure. » n’est pas accepté. Attendu : les mots « notre lecture », puisqu’elle est marquée comme telle. Exemple : Selon notre lecture des textes, …
      content/articles/briefcam/en.mdx
      ligne 9, <Claim id="a-claim"> : « The CNIL gives the ministry formal notice. » n’est pas accepté. Attendu : les mots “our reading”, puisqu’elle est marquée comme telle. Exemple : On our reading of the texts, …"
    `));

  test('must rest on something that was read', () =>
    expect(
      gates(
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
    ).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml
      ligne 4, claims.a-claim.pieces : « unread » n’est pas accepté. Attendu : au moins une pièce lue, puisque c’est elle dont nous tirons une conséquence. Exemple : pieces: [loi-organique-93-1252]"
    `));

  test('must be marked', () =>
    expect(
      gates({
        text: both(
          'Selon notre lecture, rien ne s’y oppose.',
          'On our reading, nothing prevents it.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml
      ligne 4, claims.a-claim.standing : Champ absent. Attendu : ce qui marque notre lecture, puisque la phrase dit que c’en est une. Exemple : standing: reading"
    `));
});
