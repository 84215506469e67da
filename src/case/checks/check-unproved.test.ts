/** Checks that nothing is stated about the case without proof, in an article, its essentials or on a page. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  anActor,
  anArticle,
  anEssential,
  aPage,
  aPerson,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkUnproved } from './check-unproved.ts';

const LIE = 'Le ministre a menti au Parlement.';

const told = (entries: Partial<CaseEntries>) =>
  checkUnproved(aCaseFile({ actors: [anActor(), aPerson()], ...entries }))
    .map(({ file, field, message }) => `${file}\n${field} : ${message}`)
    .join('\n');
const article = (body: string) => told({ articles: [anArticle(body)] });
const english = (body: string) =>
  told({
    articles: [anArticle(body, { locale: 'en', file: 'content/articles/briefcam/en.mdx' })],
  });

describe('a word of an article', () => {
  test('under a heading must belong to a checked sentence', () =>
    expect(article(`<Heading id="quoi">Quoi ?</Heading>\n\n${LIE}`)).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx
      ligne 3 : « Le ministre a menti au Parlement. » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>"
    `));

  test('beside a checked sentence must too', () =>
    expect(article('<Claim id="a">La CNIL contrôle.</Claim> Elle a tort.')).toContain(
      'ligne 1 : « Elle a tort. » n’est pas une phrase vérifiée',
    ));

  test('in a list, in a table or in a block must too', () => {
    const bare = (body: string) => article(body).match(/ligne \d+/gu);
    expect(bare('<Takeaways>\n\n- Un point.\n- Deux.\n\n</Takeaways>')).toEqual([
      'ligne 3',
      'ligne 4',
    ]);
    expect(bare('| A |\n| --- |\n| Un point. |')).toEqual(['ligne 1']);
    expect(bare('| A |\n| --- |\n| <Claim id="a" /> Un point. |')).toBeNull();
  });

  test('may explain, or say what is not known or how it was made', () =>
    expect(
      article(
        '<Heading id="a">Qui ?</Heading>\n\n<Explanation>\n\nImputer, c’est attribuer.\n\n</Explanation>\n\n<Unknowns>\n\nQui a approuvé chaque achat.\n\n</Unknowns>\n\n<Method>\n\nLa dépêche a été lue.\n\n</Method>',
      ),
    ).toBe(''));
});

describe('an explanation', () => {
  const explaining = (words: string) => article(`<Explanation>\n\n${words}\n\n</Explanation>`);

  test('states nothing about the case', () =>
    expect(explaining(LIE)).toMatchInlineSnapshot(`
    "content/articles/briefcam/fr.mdx
    ligne 3 : « Le ministre a menti au Parlement. » affirme (« Le ministre ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>"
  `));

  test('states nothing in English either', () =>
    expect(english('<Explanation>\n\nThe minister lied to Parliament.\n\n</Explanation>'))
      .toMatchInlineSnapshot(`
      "content/articles/briefcam/en.mdx
      ligne 3 : « The minister lied to Parliament. » affirme (« The minister ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>"
    `));

  test('states nothing after a sentence that only explains', () =>
    expect(explaining(`Un mensonge est une parole fausse. ${LIE}`)).toContain(`« ${LIE} »`));

  test('states nothing in the essentials either', () =>
    expect(
      told({ essentials: [anEssential(`<Explanation>\n\n${LIE}\n\n</Explanation>`)] }),
    ).toContain('<Says claim="premier-test">'));
});

test('an article explains in fewer than a third of its passages', () => {
  const explained = (passages: number) =>
    article(
      `<Claim id="a">Un.</Claim> <Claim id="b">Deux.</Claim>\n\n<Explanation>\n\n${'Imputer.\n\n'.repeat(passages)}</Explanation>`,
    );
  expect(explained(3)).toBe('');
  expect(explained(4)).toMatchInlineSnapshot(`
    "content/articles/briefcam/fr.mdx
    texte : 4 passages sur 6 sont dans <Explanation>. Attendu : moins d’un tiers. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>"
  `);
});

test.each(['Unknowns', 'Method'])('%s states nothing besides what was read', (block) => {
  expect(article(`<${block}>\n\n${LIE}\n\n</${block}>`)).toContain(`« ${LIE} » affirme`);
  expect(article(`<${block}>\n\nLe rapport n’a pas été lu.\n\n</${block}>`)).toBe('');
});

test('the essentials contain claims and nothing else', () => {
  const essential = (body: string) => told({ essentials: [anEssential(body)] });
  expect(essential('<Says claim="a">La CNIL somme le ministre.</Says>')).toBe('');
  expect(essential('<Says claim="a">Elle somme.</Says> Il a donc tort.')).toMatchInlineSnapshot(`
    "content/lessons/essentials/briefcam/fr.mdx
    ligne 1 : « Il a donc tort. » n’est pas une phrase vérifiée. Attendu : les mots dans <Says claim>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Says claim="premier-test">L’histoire commence en 2015.</Says>"
  `);
});

describe('a page', () => {
  const page = (body: string) => told({ pages: [aPage(body)] });

  test('states nothing about the case where it cites nothing', () =>
    expect(page(LIE)).toMatchInlineSnapshot(`
      "content/pages/methode/fr.mdx
      ligne 1 : « Le ministre a menti au Parlement. » affirme (« Le ministre ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />"
    `));

  test('may state what it cites', () =>
    expect(page('Le ministre répond.<Cite id="a" pieces="a-piece" />')).toBe(''));

  test('may say how the site is made', () =>
    expect(page('La frise nomme le ministre en fonction. Un fait a deux dates.')).toBe(''));
});
