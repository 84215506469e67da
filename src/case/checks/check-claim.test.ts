/** Protects: the gates that a claim passes before it is printed, each with the message an author reads. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  anActor,
  anArticle,
  aPerson,
  aPiece,
  aTerm,
  aTrial,
  type Written,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkCaseEntries } from './check-case-entries.ts';

/** Messages about one claim, quoted by its article unless the test says otherwise. */
function gates(claim: Written, entries: Partial<CaseEntries> = {}): string {
  const file = aCaseFile({
    claims: [aClaim(claim)],
    articles: [anArticle('<Claim id="a-claim" />')],
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

test('a sound claim passes every gate', () => expect(gates({})).toBe(''));

describe('standing', () => {
  test('« established » needs a primary document or two origins', () =>
    expect(gates({}, { pieces: [aPiece({ kind: 'press' })] })).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      standing : « established » n’est pas accepté. Attendu : une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes ; sinon « reported ». Exemple : standing: reported"
    `));

  test('« reported » needs to say who', () =>
    expect(gates({ standing: 'reported' })).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      assertedBy : Champ absent. Attendu : qui l’affirme ou le rapporte, puisque standing vaut « reported ». Exemple : assertedBy: [disclose]"
    `));
});

describe('people', () => {
  const text = both('M. Darmanin répond.', 'Mr Darmanin answers.');

  test('who are named are listed', () =>
    expect(gates({ text }, { actors: [person()] })).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      actors : Le texte nomme Darmanin, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [a-person]"
    `));

  test('who live are named with a primary source or an attribution', () =>
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
      "content/claims/briefcam/a-claim.yaml
      assertedBy : Champ absent. Attendu : une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (a-person). Exemple : assertedBy: [disclose]"
    `));
});

describe('quotations', () => {
  const quoted = both(
    'La CNIL écrit que « cet usage était illégal ».',
    'The CNIL writes that “this use was unlawful”.',
  );

  test('stand in the record of a pièce', () =>
    expect(gates({ text: quoted })).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      text.fr : « cet usage était illégal » ne figure dans les quotes d’aucune de ses pièces (a-piece). Attendu : les mots exacts, enregistrés dans la pièce. Exemple : quotes: [{ text: cet usage était illégal }] dans content/pieces/a-piece.yaml"
    `));

  test('pass when they do, whatever their apostrophes and spaces', () =>
    expect(
      gates(
        {
          text: both(
            "Elle juge « qu'il n'a servi […] qu'en différé ».",
            'It finds “that it was used only after the fact”.',
          ),
        },
        {
          pieces: [
            aPiece({
              quotes: [{ text: 'Il ressort qu’il n’a servi, sauf erreur, qu’en différé.' }],
            }),
          ],
        },
      ),
    ).toBe(''));

  test('are forty words at most', () => {
    const long = Array.from({ length: 41 }, () => 'mot').join(' ');
    expect(
      gates(
        { text: both(`Il écrit « ${long} ».`, 'He writes at length.') },
        { pieces: [aPiece({ quotes: [{ text: long }] })] },
      ),
    ).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      text.fr : Citation de 41 mots. Attendu : 40 mots au plus. Exemple : couper par […], ou résumer en attribuant"
    `);
  });
});

describe('guilt', () => {
  const text = both('M. Darmanin est coupable.', 'Mr Darmanin is guilty.');
  const entries = { actors: [person()] };

  test('is not written of a living person without a conviction', () =>
    expect(gates({ text, actors: ['a-person'] }, entries)).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      text.fr : « coupable » est écrit d’une phrase qui nomme a-person, sans condamnation dans content/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement
      content/claims/briefcam/a-claim.yaml
      text.en : « guilty » est écrit d’une phrase qui nomme a-person, sans condamnation dans content/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement"
    `));

  test('is not the name of a branch of law', () =>
    expect(
      gates(
        {
          text: both('M. Darmanin répond au pénal.', 'Mr Darmanin answers in criminal law.'),
          actors: ['a-person'],
        },
        entries,
      ),
    ).toBe(''));

  test('may be written of one who was convicted', () =>
    expect(gates({ text, actors: ['a-person'] }, { ...entries, trials: [aTrial()] })).toBe(''));

  test('may not be written of one who was acquitted', () =>
    expect(
      gates(
        { text, actors: ['a-person'] },
        { ...entries, trials: [aTrial({ outcome: 'acquitted' })] },
      ),
    ).toContain('coupable'));
});

describe('a closing', () => {
  test('is not rendered as cleared, in either language', () =>
    expect(
      gates({
        text: both(
          'Le signalement, classé sans suite, les a blanchis.',
          'The report was closed and they were cleared.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      text.fr : « blanchis » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie
      content/claims/briefcam/a-claim.yaml
      text.en : « cleared » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie"
    `));

  test('may be told as it is', () =>
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
  test('says so', () =>
    expect(gates({ standing: 'reading' })).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      text.fr : « La CNIL met le ministère en demeure. » n’est pas accepté. Attendu : les mots « notre lecture », puisqu’elle est marquée comme telle. Exemple : Selon notre lecture des textes, …
      content/claims/briefcam/a-claim.yaml
      text.en : « The CNIL gives the ministry formal notice. » n’est pas accepté. Attendu : les mots “our reading”, puisqu’elle est marquée comme telle. Exemple : On our reading of the texts, …"
    `));

  test('rests on something that was read', () =>
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
      "content/claims/briefcam/a-claim.yaml
      pieces : « unread » n’est pas accepté. Attendu : au moins une pièce lue, puisque c’est elle dont nous tirons une conséquence. Exemple : pieces: [loi-organique-93-1252]"
    `));

  test('is marked', () =>
    expect(
      gates({
        text: both(
          'Selon notre lecture, rien ne s’y oppose.',
          'On our reading, nothing prevents it.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      standing : Champ absent. Attendu : ce qui marque notre lecture, puisque la phrase dit que c’en est une. Exemple : standing: reading"
    `));
});

describe('terms', () => {
  test('that are linked exist', () =>
    expect(gates({ text: both('Un [signalement](terme:lost).', 'A report.') }))
      .toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      text : « lost » n’est pas accepté. Attendu : un terme du glossaire (content/glossary) qui existe. Exemple : [signalement](terme:signalement)"
    `));

  test('may be linked in both languages', () =>
    expect(
      gates(
        { text: both('Un [terme](terme:a-term).', 'A [term](terme:a-term).') },
        { terms: [aTerm()] },
      ),
    ).toBe(''));
});

describe('quoting', () => {
  test('names a claim that exists', () =>
    expect(gates({}, { articles: [anArticle('<Claim id="a-claim" /> <Claim id="lost" />')] }))
      .toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx
      <Claim id> : « lost » n’est pas accepté. Attendu : une affirmation de content/claims/briefcam qui existe. Exemple : <Claim id="a-claim" />"
    `));

  test('is done once in an article', () =>
    expect(
      gates(
        {},
        {
          articles: [
            anArticle('<Claim id="a-claim" /> <ClaimTable head="A | B" rows="a-claim" />'),
          ],
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx
      <Claim id> : « a-claim » n’est pas accepté. Attendu : une affirmation citée une seule fois dans l’article. Exemple : <Claim id="a-claim" />
      content/articles/briefcam/fr.mdx
      <Cite id> : « a-claim » n’est pas accepté. Attendu : un identifiant qui ne sert qu’une fois dans le texte, titres compris. Exemple : a-claim-2"
    `));

  test('leaves no claim aside', () =>
    expect(gates({}, { articles: [anArticle('')] })).toMatchInlineSnapshot(`
      "content/claims/briefcam/a-claim.yaml
      fichier : Aucun endroit de content/articles/briefcam/fr.mdx ne cite cette affirmation. Attendu : <Claim id="a-claim" />, ou retirer le fichier. Exemple : <Claim id="a-claim" />"
    `));
});
