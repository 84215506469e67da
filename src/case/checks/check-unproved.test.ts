/** Checks that nothing is stated about the case without proof, in an article or on a page. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, anActor, anArticle, aPage, aPerson } from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkUnproved, statementsIn } from './check-unproved.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const LIE = 'Le ministre a menti au Parlement.';

const told = (entries: Partial<CaseEntries>) =>
  toldOf(checkUnproved(aCaseFile({ actors: [anActor(), aPerson()], ...entries })));
const article = (body: string) => told({ articles: [anArticle(body)] });
const english = (body: string) =>
  told({
    articles: [anArticle(body, { locale: 'en', file: 'content/articles/briefcam/en.mdx' })],
  });

describe('a word of an article', () => {
  test('under a heading must belong to a checked sentence', () =>
    expect(article(`<Heading id="quoi">Quoi ?</Heading>\n\n${LIE}`)).toMatchInlineSnapshot(
      `"content/articles/briefcam/fr.mdx ligne 3 : « Le ministre a menti au Parlement. » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>"`,
    ));

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

  test('each fault has its own message', () =>
    expect({
      'states nothing about the case': explaining(LIE),
      'states nothing in English either': english(
        '<Explanation>\n\nThe minister lied to Parliament.\n\n</Explanation>',
      ),
      'states nothing after a sentence that only explains': explaining(
        `Un mensonge est une parole fausse. ${LIE}`,
      ),
    }).toMatchInlineSnapshot(`
      {
        "states nothing about the case": "content/articles/briefcam/fr.mdx ligne 3 : « Le ministre a menti au Parlement. » affirme (« Le ministre ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "states nothing after a sentence that only explains": "content/articles/briefcam/fr.mdx ligne 3 : « Le ministre a menti au Parlement. » affirme (« Le ministre ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "states nothing in English either": "content/articles/briefcam/en.mdx ligne 3 : « The minister lied to Parliament. » affirme (« The minister ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
      }
    `));
});

test('an article explains in fewer than a third of its passages', () => {
  const explained = (passages: number) =>
    article(
      `<Claim id="a">Un.</Claim> <Claim id="b">Deux.</Claim>\n\n<Explanation>\n\n${'Imputer.\n\n'.repeat(passages)}</Explanation>`,
    );
  expect(explained(3)).toBe('');
  expect(explained(4)).toMatchInlineSnapshot(
    `"content/articles/briefcam/fr.mdx texte : 4 passages sur 6 sont dans <Explanation>. Attendu : moins d’un tiers. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>"`,
  );
});

test.each(['Unknowns', 'Method'])('%s states nothing besides what was read', (block) => {
  expect(article(`<${block}>\n\n${LIE}\n\n</${block}>`)).toContain(`« ${LIE} » affirme`);
  expect(article(`<${block}>\n\nLe rapport n’a pas été lu.\n\n</${block}>`)).toBe('');
});

describe('a page', () => {
  const page = (body: string) => told({ pages: [aPage(body)] });

  test('states nothing about the case where it cites nothing', () =>
    expect(page(LIE)).toMatchInlineSnapshot(
      `"content/pages/methode/fr.mdx ligne 1 : « Le ministre a menti au Parlement. » affirme (« Le ministre ») et ne cite aucune pièce. Attendu : une phrase vérifiée, avec ses pièces ; ou une explication qui n’affirme rien de personne. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />"`,
    ));

  test('may state what it cites', () =>
    expect(page('Le ministre répond.<Cite id="a" pieces="a-piece" />')).toBe(''));

  test('may say how the site is made', () =>
    expect(page('La frise nomme le ministre en fonction. Un fait a deux dates.')).toBe(''));
});

const fr = statementsIn('fr', ['Gérald Darmanin', 'Darmanin', 'CNIL', 'Localtis']);
const en = statementsIn('en', ['Gérald Darmanin', 'Darmanin', 'CNIL', 'Localtis']);
const free = statementsIn('fr', ['CNIL'], true);

test.each([
  ['Le ministre a menti au Parlement.', 'Le ministre'],
  ['Les anciens ministres savaient.', 'Les anciens ministres'],
  ['M. Darmanin savait.', 'M. Darmanin'],
  ['On sait que le ministre a menti.', 'le ministre'],
  ['En 2023, la CNIL savait.', 'la CNIL'],
  ['Cela était interdit : la loi excluait tout cela.', 'la loi'],
  ['Selon Localtis, tout va bien.', 'Selon Localtis'],
  ['Tout a commencé le 14 novembre 2023.', '14/11/2023'],
  ['Il y en eut 563 utilisations.', '563 utilisations'],
])('« %s » states something', (sentence, found) => expect(fr(sentence)).toBe(found));

test.each([
  'Un ministre peut être jugé.',
  'Imaginez deux lettres qui visent le même ministre.',
  'Le ministre savait-il ?',
  'Le rapport n’a pas été lu.',
  'Un recours tenté contre un classement du procureur général : non trouvé.',
  'La page du ministère le présente.',
  'Elle relève d’une autre règle : la loi de 2023 sur les Jeux.',
  'La règle vient de la loi du 21 juin 2004.',
  'Ce nom ne dit pas que le ministre le connaissait.',
  'Briefcam : vérifier chaque phrase',
  'Selon notre lecture, d’autres voies restent ouvertes.',
  'Recherches refaites le 26 novembre 2026.',
])('« %s » states nothing', (sentence) => expect(fr(sentence)).toBeUndefined());

test.each([
  ['The minister lied to Parliament.', 'The minister'],
  ['According to the CNIL, it did.', 'According to the CNIL'],
  ['It is known that the police knew.', 'the police'],
  ['It began on 14 November 2023.', '14/11/2023'],
])('“%s” states something', (sentence, found) => expect(en(sentence)).toBe(found));

test.each([
  'A minister may be tried.',
  'The ministry’s answer, and its text.',
  'It does not say that the minister knew.',
  'The rule comes from the law of 21 June 2004.',
  'Did the minister know?',
])('“%s” states nothing', (sentence) => expect(en(sentence)).toBeUndefined());

test('a text on what is not known may name actors, except as its first words', () => {
  expect(free('Ce que la CNIL a fait ensuite.')).toBeUndefined();
  expect(free('La dépêche a été lue.')).toBeUndefined();
  expect(free('La CNIL a menti.')).toBe('La CNIL');
});
