/**
 * Checks that a text consists of words and blocks: anything that would run, or lead elsewhere, is refused with its
 * line.
 */
import { describe, expect, test } from 'vitest';
import { readMdx } from '../../schemas/read-mdx.ts';
import { checkMarkup } from './check-markup.ts';

const told = (text: string) =>
  checkMarkup('fr.mdx', readMdx(`---\ntitle: Un titre\n---\n\n${text}\n`))
    .map(({ field, message }) => `${field} : ${message}`)
    // The list of blocks is long, and not under test here.
    .map((line) => line.replace(/(balise parmi )[^;]*(?= ;)/, '$1…'));

test.each([
  'Des mots, *un*, **deux** ; 2 < 3.',
  '<Claim id="a">Une phrase, <i lang="en">in English</i>.</Claim>',
  'Voir <PageLink to="methode">la méthode</PageLink>.',
  '{/* une note */}',
  '| a | b |\n| --- | --- |\n| c | d |',
])('%j is accepted', (text) => expect(told(text)).toEqual([]));

describe('a problem is reported for', () => {
  test('an HTML tag', () =>
    expect([
      told('<script>alert(1)</script>'),
      told('Un <b>mot</b>.'),
      told('<svg onload="alert(1)" />'),
      told('<i lang="fr" onclick="alert(1)">mot</i>'),
      told('<></>'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "ligne 5 : « <script> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        ],
        [
          "ligne 5 : « <b> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        ],
        [
          "ligne 5 : « <svg> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        ],
        [
          "ligne 5 : « <i> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        ],
        [
          "ligne 5 : « <> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        ],
      ]
    `));

  test('a block with an unknown attribute', () =>
    expect(told('<Claim id="a" onclick="alert(1)">mot</Claim>')).toMatchInlineSnapshot(`
      [
        "ligne 5, <Claim> : « onclick » n’est pas accepté. Attendu : une précision parmi at, day, id, lang, name, of, pieces, slot, to. Exemple : <Heading id="usages">",
      ]
    `));

  test('an unknown page', () =>
    expect(told('<PageLink to="accueil-2">mot</PageLink>')).toMatchInlineSnapshot(`
      [
        "ligne 5, <PageLink to> : « accueil-2 » n’est pas accepté. Attendu : une page du site (src/i18n/routes.ts) : home, briefcam, loi-2023, cjr, procedure, timeline, preset-parcours, regimes…. Exemple : <PageLink to="methode">la méthode</PageLink>",
      ]
    `));

  test('code, wherever it is', () =>
    expect([
      told('{alert(1)}'),
      told('Un mot {alert(1)}.'),
      told('{/* une note */ alert(1) /* une autre */}'),
      told('<Heading id={alert(1)}>Titre</Heading>'),
      told('<Heading {...alert(1)}>Titre</Heading>'),
      told('import a from "b"'),
      told('export const a = alert(1)'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "ligne 5 : « alert(1) » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
        [
          "ligne 5 : « alert(1) » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
        [
          "ligne 5 : « /* une note */ alert(1) /* une autre */ » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
        [
          "ligne 5, <Heading> : « {alert(1)} » n’est pas accepté. Attendu : une valeur entre guillemets droits, sans accolades. Exemple : <Heading id="usages">",
        ],
        [
          "ligne 5, <Heading> : « {...alert(1)} » n’est pas accepté. Attendu : une valeur entre guillemets droits, sans accolades. Exemple : <Heading id="usages">",
        ],
        [
          "ligne 5 : « import a from "b" » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
        [
          "ligne 5 : « export const a = alert(1) » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
      ]
    `));

  test('a picture and a link', () =>
    expect([
      told('![un pixel](https://exemple.fr/a.gif)'),
      told('[un mot](javascript:alert(1))'),
      told('[un mot][a]\n\n[a]: data:text/html,b'),
      told('https://exemple.fr'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "ligne 5 : « https://exemple.fr/a.gif » n’est pas accepté. Attendu : pas d’image dans un texte. Exemple : <KeyFigure name="utilisations" />",
        ],
        [
          "ligne 5 : « javascript:alert(1) » n’est pas accepté. Attendu : un renvoi à une pièce, à un terme ou à une page du site. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />",
        ],
        [
          "ligne 5 : « [a] » n’est pas accepté. Attendu : un renvoi à une pièce, à un terme ou à une page du site. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />",
          "ligne 7 : « data:text/html,b » n’est pas accepté. Attendu : un renvoi à une pièce, à un terme ou à une page du site. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />",
        ],
        [
          "ligne 5 : « https://exemple.fr » n’est pas accepté. Attendu : un renvoi à une pièce, à un terme ou à une page du site. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />",
        ],
      ]
    `));

  test('what Markdown has and a text has not: headings, code, footnotes, words to come', () =>
    expect([
      told('# Un titre'),
      told('```\nalert(1)\n```'),
      told('Un `mot`.'),
      told('Un mot[^1].\n\n[^1]: Une note.'),
      told('TODO.'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "ligne 5 : « Un titre » n’est pas accepté. Attendu : un titre entre ses balises, avec son adresse ; celui de la page est title. Exemple : <Heading id="usages">Qui l’a utilisé ?</Heading>",
        ],
        [
          "ligne 5 : « alert(1) » n’est pas accepté. Attendu : des mots ; seule la page « heberger » montre des lignes à taper. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
        [
          "ligne 5 : « mot » n’est pas accepté. Attendu : des mots ; seule la page « heberger » montre des lignes à taper. Exemple : Le ministère répond le 5 décembre 2024.",
        ],
        [
          "ligne 5 : « [^1] » n’est pas accepté. Attendu : pas de note de bas de page : un renvoi à une pièce, ou une phrase. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />",
          "ligne 7 : « [^1] » n’est pas accepté. Attendu : pas de note de bas de page : un renvoi à une pièce, ou une phrase. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />",
        ],
        [
          "ligne 5 : « TODO » n’est pas accepté. Attendu : un texte achevé. Exemple : retirer ce passage, ou le finir",
        ],
      ]
    `));
});

test('a page that shows lines to type may have code', () =>
  expect(
    checkMarkup('fr.mdx', readMdx('---\na: b\n---\n\nUn `mot`.\n\n```\nnpm start\n```\n'), true),
  ).toEqual([]));
