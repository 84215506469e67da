/** Checks how a message to an author is built, and how a list of mistakes reads. */
import { describe, expect, test } from 'vitest';
import { adviseAuthor, ContentError, formatProblems } from './author-message.ts';

const ADVICE = { accepted: 'un mot parmi loi, justice', example: 'loi' };

const lost = (at: number) => ({
  file: `content/${at}.yaml`,
  field: 'pieces',
  message: 'Perdue.',
});

describe('adviseAuthor', () => {
  test('each fault has its own message', () =>
    expect({
      'says what was written, what is accepted, and an example': adviseAuthor('droit', ADVICE),
      'shows other values as JSON': adviseAuthor({ fr: ['a', 2] }, ADVICE),
      'cuts values longer than sixty characters': adviseAuthor('a'.repeat(61), ADVICE),
      'shows sixty characters in full': adviseAuthor('a'.repeat(60), ADVICE),
    }).toMatchInlineSnapshot(`
      {
        "cuts values longer than sixty characters": "« aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… » n’est pas accepté. Attendu : un mot parmi loi, justice. Exemple : loi",
        "says what was written, what is accepted, and an example": "« droit » n’est pas accepté. Attendu : un mot parmi loi, justice. Exemple : loi",
        "shows other values as JSON": "« {"fr":["a",2]} » n’est pas accepté. Attendu : un mot parmi loi, justice. Exemple : loi",
        "shows sixty characters in full": "« aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa » n’est pas accepté. Attendu : un mot parmi loi, justice. Exemple : loi",
      }
    `));

  test.each([undefined, null])('reports %s as an absent field', (written) =>
    expect(adviseAuthor(written, ADVICE)).toBe(
      'Champ absent. Attendu : un mot parmi loi, justice. Exemple : loi',
    ),
  );
});

const problem = (file: string, field: string) => ({
  file: `content/${file}.yaml`,
  field,
  message: adviseAuthor(undefined, ADVICE),
});

describe('ContentError', () => {
  test('lists all its problems', () => {
    const problems = [problem('facts/events/a', 'topic')];
    expect(new ContentError(problems).message).toBe(formatProblems(problems));
  });

  test('keeps them separately', () => {
    const problems = [problem('facts/events/a', 'topic')];
    expect(new ContentError(problems).problems).toEqual(problems);
  });
});

describe('of many problems', () => {
  test('twenty are printed, and the others counted', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      file: 'content/a.yaml',
      field: 'texte',
      message: `Faute ${at}.`,
    }));
    const lines = formatProblems(many).trim().split('\n');
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(20);
    expect(lines.at(-1)).toBe('Et 10 autres : corriger d’abord celles-ci.');
  });
});

test('each fault has its own message', () =>
  expect({
    'formatProblems uses the singular for one mistake': formatProblems([
      problem('facts/events/a', 'topic'),
    ]),
    'formatProblems writes one paragraph per file, sorted by file name': formatProblems([
      problem('facts/pieces/b', 'kind'),
      problem('facts/events/a', 'title.en'),
      problem('facts/pieces/b', 'number'),
    ]),
    'of many problems one message that comes back is the cause: it comes first, and once':
      formatProblems([problem('a', 'topic'), ...[1, 2, 3, 4].map(lost)]),
  }).toMatchInlineSnapshot(`
    {
      "formatProblems uses the singular for one mistake": "Une erreur dans le contenu. La construction s’arrête.

    content/facts/events/a.yaml
      topic : Champ absent. Attendu : un mot parmi loi, justice. Exemple : loi
    ",
      "formatProblems writes one paragraph per file, sorted by file name": "3 erreurs dans le contenu. La construction s’arrête.

    content/facts/events/a.yaml
      title.en : Champ absent. Attendu : un mot parmi loi, justice. Exemple : loi

    content/facts/pieces/b.yaml
      kind : Champ absent. Attendu : un mot parmi loi, justice. Exemple : loi
      number : Champ absent. Attendu : un mot parmi loi, justice. Exemple : loi
    ",
      "of many problems one message that comes back is the cause: it comes first, and once": "5 erreurs dans le contenu. La construction s’arrête.

    content/1.yaml
      pieces, et 3 autres endroits (content/2.yaml, content/3.yaml, content/4.yaml) : Perdue.

    content/a.yaml
      topic : Champ absent. Attendu : un mot parmi loi, justice. Exemple : loi
    ",
    }
  `));
