/**
 * Checks that a link between two facts leads to an earlier fact, rests on a pièce of one of them, and forms no cycle.
 */
import { describe, expect, test } from 'vitest';
import { aCaseFile, anEvent, aPiece } from '../../../tests/case-entries.ts';
import { checkCaseEntries } from './check-case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const why = { fr: 'Le contrôle suit l’article', en: 'The inspection followed the article' };
const link = (event: string, ...pieces: string[]) => ({
  event,
  why,
  pieces: pieces.length > 0 ? pieces : ['a-piece'],
});

const article = anEvent({ id: 'article', happened: '2023-11-14' });
const follower = (...follows: ReturnType<typeof link>[]) =>
  anEvent({ id: 'follower', happened: '2023-11-15', disclosed: '2023-11-15', follows });

/** Messages for the author of these facts about their links. */
const told = (...events: ReturnType<typeof anEvent>[]) =>
  toldOf(
    checkCaseEntries(
      aCaseFile({ events, pieces: [aPiece(), aPiece({ id: 'elsewhere', number: 2 })] }),
    ).filter(({ field }) => field.startsWith('follows')),
  );

describe('a fact that follows another', () => {
  test('may name one that came before', () =>
    expect(told(article, follower(link('article')))).toBe(''));

  test('may rest on a pièce of the other fact alone', () => {
    const cited = anEvent({ id: 'article', pieces: ['elsewhere'] });
    expect(told(cited, follower(link('article', 'elsewhere')))).toBe('');
  });

  test('each fault has its own message', () =>
    expect({
      'names a fact that exists': told(follower(link('lost'))),
      'names each fact once': told(article, follower(link('article'), link('article'))),
      'is not the fact that it names': told(follower(link('follower'))),
      'needs a pièce that exists': told(article, follower(link('article', 'lost'))),
      'needs a pièce that one of the two facts cites': told(
        article,
        follower(link('article', 'elsewhere')),
      ),
    }).toMatchInlineSnapshot(`
      {
        "is not the fact that it names": "content/facts/events/follower.yaml follows.0.event : « follower » n’est pas accepté. Attendu : un autre fait que lui-même. Exemple : 2023-11-14-disclose",
        "names a fact that exists": "content/facts/events/follower.yaml follows.0.event : « lost » n’est pas accepté. Attendu : un fait (content/facts/events) qui existe. Exemple : 2023-11-14-disclose",
        "names each fact once": "content/facts/events/follower.yaml follows.1.event : « article » n’est pas accepté. Attendu : chaque fait une seule fois. Exemple : réunir les deux liens",
        "needs a pièce that exists": "content/facts/events/follower.yaml follows.0.pieces : « lost » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05",
        "needs a pièce that one of the two facts cites": "content/facts/events/follower.yaml follows.0.pieces : « elsewhere » n’est pas accepté. Attendu : une pièce de ce fait ou du fait article. Exemple : ajouter la pièce aux pièces du fait",
      }
    `));

  test('may not begin before the fact that it names', () => {
    const later = anEvent({ id: 'later', happened: '2023-12', disclosed: '2023-12' });
    expect(told(later, follower(link('later')))).toMatchInlineSnapshot(
      `"content/facts/events/follower.yaml follows.0.event : « later » n’est pas accepté. Attendu : un fait qui ne commence pas après celui-ci (2023-11-15). Exemple : écrire le lien dans l’autre fait"`,
    );
  });

  test('may have a date that overlaps that of the fact that it names', () => {
    const vague = anEvent({ id: 'vague', happened: '2023-11', disclosed: '2023-11' });
    expect(told(vague, follower(link('vague')))).toBe('');
    const sameDay = anEvent({ id: 'same', happened: '2023-11-15', disclosed: '2023-11-15' });
    expect(told(sameDay, follower(link('same')))).toBe('');
  });

  test('may not be followed by the fact that it names, even indirectly', () => {
    const first = anEvent({ id: 'first', follows: [link('third')] });
    const second = anEvent({ id: 'second', follows: [link('first')] });
    const third = anEvent({ id: 'third', follows: [link('second')] });
    expect(told(first, second, third)).toMatchInlineSnapshot(`
      "content/facts/events/first.yaml follows.0.event : « third » n’est pas accepté. Attendu : un fait qui ne suit pas lui-même celui-ci, de proche en proche. Exemple : retirer l’un des liens entre first et third
      content/facts/events/second.yaml follows.0.event : « first » n’est pas accepté. Attendu : un fait qui ne suit pas lui-même celui-ci, de proche en proche. Exemple : retirer l’un des liens entre second et first
      content/facts/events/third.yaml follows.0.event : « second » n’est pas accepté. Attendu : un fait qui ne suit pas lui-même celui-ci, de proche en proche. Exemple : retirer l’un des liens entre third et second"
    `);
  });

  test('gives a reason of twelve words at most, in each language', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve';
    const said = (en: string) =>
      told(article, follower({ ...link('article'), why: { fr: twelve, en } }));
    expect(said(twelve)).toBe('');
    expect(said(`${twelve} thirteen`)).toMatchInlineSnapshot(
      `"content/facts/events/follower.yaml follows.0.why.en : « one two three four five six seven eight nine ten eleven twel… » n’est pas accepté. Attendu : 12 mots au plus. Exemple : Le groupe dit réagir à ces informations de presse, rapporte Europe 1"`,
    );
  });
});
