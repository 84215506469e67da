/** Checks that the handout has the questions of its page, without the links that answer them. */
import { expect, test } from 'vitest';
import { readMdx } from '../schemas/read-mdx.ts';
import { askedQuestions } from './asked-questions.ts';

const LISTED = `<Heading id="avant">Avant</Heading>

1. Autre chose.

<Heading id="questions">Des questions</Heading>

La page nommée aide à répondre.

1. Un fait *établi* ? <PageLink to="methode">La méthode</PageLink>
2. Et la loi ? <PageLink to="regimes">Trois règles</PageLink> et <PageLink to="briefcam">Briefcam</PageLink>
3. Et sans page ?
`;
const page = (source: string) => ({
  tree: readMdx(source),
  file: 'content/pages/enseigner/fr.mdx',
  locale: 'fr' as const,
});

test('each question is separate from its pages, which keep their order', () =>
  expect(askedQuestions(page(LISTED), 'questions')).toEqual([
    { words: 'Un fait établi\u202f?', pages: [{ route: 'methode', words: 'La méthode' }] },
    {
      words: 'Et la loi\u202f?',
      pages: [
        { route: 'regimes', words: 'Trois règles' },
        { route: 'briefcam', words: 'Briefcam' },
      ],
    },
    { words: 'Et sans page\u202f?', pages: [] },
  ]));

test('an author who removes the list is told what depends on it', () =>
  expect(() =>
    askedQuestions(page('<Heading id="questions">Des questions</Heading>'), 'questions'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/pages/enseigner/fr.mdx : aucune liste numérotée sous le titre « questions », que la fiche de deux pages reprend. Attendu : <Heading id="questions">…</Heading>, puis « 1. Une question ? ».]`,
  ));
