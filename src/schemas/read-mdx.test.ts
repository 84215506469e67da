/** Checks the messages that an author reads when a tag is not closed, or is not one. */
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../tests/messages-of.ts';
import { readMdx } from './read-mdx.ts';

/** Message for a text with a front matter of three lines. */
const told = (source: string) => refusalOf(() => readMdx(`---\ntitle: Un titre\n---\n${source}`));

test('a text with closed tags is read, with lines counted from the top of its file', () => {
  const [, paragraph] = readMdx('---\ntitle: Un titre\n---\n\nDes mots < 3, et *un*.\n').children;
  expect(paragraph?.type).toBe('paragraph');
  expect(paragraph?.position?.start.line).toBe(5);
});

describe('a problem is reported for', () => {
  test('each fault has its own message', () =>
    expect({
      'a sentence that is not closed': told('<Claim id="a">La CNIL décide.\n\nAutre chose.'),
      'a term that is not closed': told('La CNIL <Term id="cnil">décide.\n'),
      'a block that is not closed': told('<Takeaways>\n\n- Un point.\n'),
      'overlapping tags': told('<Claim id="a">La <Term id="cnil">CNIL</Claim> décide.'),
      'a tag that closes nothing': told('La CNIL décide.</Claim>'),
      'a value without its quotation marks': told('<Claim id=a>La CNIL décide.</Claim>'),
      'a brace': told('La CNIL { décide.'),
      'an HTML comment': told('<!-- à relire -->'),
    }).toMatchInlineSnapshot(`
      {
        "a block that is not closed": "Ligne 4, « <Takeaways> » : « <Takeaways> » n’est pas fermé. Attendu : </Takeaways> avant la fin du paragraphe, ou du bloc. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "a brace": "Ligne 4, « La CNIL { décide. » : « { » n’est pas fermé. Attendu : un texte sans accolades. Exemple : le rapport (2024)",
        "a sentence that is not closed": "Ligne 4, « <Claim id="a">La CNIL décide. » : « <Claim> » n’est pas fermé. Attendu : </Claim> avant la fin du paragraphe, ou du bloc. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "a tag that closes nothing": "Ligne 4, « La CNIL décide.</Claim> » : « </Claim> » ne ferme pas la balise ouverte. Attendu : <Claim> avant, et les balises fermées dans l’ordre inverse. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "a term that is not closed": "Ligne 4, « La CNIL <Term id="cnil">décide. » : « <Term> » n’est pas fermé. Attendu : </Term> avant la fin du paragraphe, ou du bloc. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "a value without its quotation marks": "Ligne 4, « <Claim id=a>La CNIL décide.</Claim> » : ce n’est pas du MDX. Attendu : des balises fermées, leurs valeurs entre guillemets droits, une note entre {/* et */}. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "an HTML comment": "Ligne 4, « <!-- à relire --> » : ce n’est pas du MDX. Attendu : des balises fermées, leurs valeurs entre guillemets droits, une note entre {/* et */}. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "overlapping tags": "Ligne 4, « <Claim id="a">La <Term id="cnil">CNIL</Claim> décide. » : « </Claim> » ne ferme pas la balise ouverte. Attendu : <Claim> avant, et les balises fermées dans l’ordre inverse. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
      }
    `));

  test('an invisible character, typed or as a reference', () => {
    expect(told('La CNIL \u202edécide.')).toMatchInlineSnapshot(
      `"Ligne 4, « La CNIL [U+202E]décide. » : U+202E, qui change le sens de lecture. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme"`,
    );
    expect(told('La CNIL &#x202e;décide.')).toMatchInlineSnapshot(
      `"Ligne 4, « La CNIL &#x202e;décide. » : un signe est écrit par son numéro. Attendu : le signe lui-même. Exemple : é"`,
    );
    expect(told('<Claim id="a&#x200b;">La CNIL décide.</Claim>')).toMatchInlineSnapshot(
      `"Ligne 4, « <Claim id="a&#x200b;">La CNIL décide.</Claim> » : un signe est écrit par son numéro. Attendu : le signe lui-même. Exemple : é"`,
    );
  });
});
