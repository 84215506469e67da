/** Checks what an author is told if a sentence and its evidence do not match. */
import { describe, expect, test } from 'vitest';
import { anArticle, aSheet } from '../../../tests/case-entries.ts';
import { checkClaimed } from './check-evidence.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const edition = (source: string, locale: 'fr' | 'en') =>
  anArticle(source, { locale, file: `content/articles/briefcam/${locale}.mdx` });

/** Messages for the author of these editions and of this evidence. */
function told(fr: string, en: string, names: readonly string[]): string {
  return toldOf(checkClaimed([edition(fr, 'fr'), edition(en, 'en')], [aSheet(names)]));
}

const SOUND = '<Claim id="a">Un fait.</Claim>';
const TABLE = '| Date | Juge |\n| --- | --- |\n| <Claim id="a" /> 22 | Caen |';

test('sentences with their evidence have no problem', () => {
  expect(told(SOUND, SOUND, ['a'])).toBe('');
  expect(told(TABLE, TABLE, ['a'])).toBe('');
  expect(told(`${SOUND}\n\n<Unknowns>\n\nQui ?\n\n</Unknowns>`, SOUND, ['a'])).toBe('');
  expect(told('<Claim id="a">Un <Term id="b">mot</Term> *dit*.</Claim>', SOUND, ['a'])).toBe('');
});

describe('a problem is reported for', () => {
  test('each fault has its own message', () =>
    expect({
      'a sentence without evidence': told(`Un titre\n\n${SOUND}`, '', []),
      'a sentence without a name': told('<Claim>Un fait.</Claim>', '', []),
      'evidence without a sentence': told(SOUND, SOUND, ['a', 'b']),
      'a sentence without words': told('<Claim id="a" />', SOUND, ['a']),
      'a tag that no sentence holds': told('<Claim id="a">Un **fait**.</Claim>', SOUND, ['a']),
      'a sentence inside a sentence': told(
        '<Claim id="a">Un <Claim id="b">fait</Claim>.</Claim>',
        SOUND,
        ['a', 'b'],
      ),
      'words beside a sentence': told(`${SOUND} Elle a tort.`, SOUND, ['a']),
      'words in a block': told(`${SOUND}\n\n<Takeaways>\n\n- Un.\n\n</Takeaways>`, SOUND, ['a']),
      'a row without its tag': told(`${TABLE}\n| 23 | Nice |`, TABLE, ['a']),
      'a tag that does not begin its row': told(
        TABLE.replace('<Claim id="a" /> 22 | Caen', '22 | Caen <Claim id="a" />'),
        TABLE,
        ['a'],
      ),
      'a row with words in its tag': told(TABLE.replace(' />', '>22</Claim>'), TABLE, ['a']),
      'a row with more cells than its table has columns': told(
        TABLE.replace('Caen', 'Caen | Rien'),
        TABLE,
        ['a'],
      ),
    }).toMatchInlineSnapshot(`
      {
        "a row with more cells than its table has columns": "content/articles/briefcam/fr.mdx ligne 3, tableau : Cette ligne a 3 cases, et son tableau 2 colonnes. Attendu : une marque sans mots au début de chaque ligne, et une case par colonne. Exemple : | <Claim id="caen" /> 22 novembre 2023 | Tribunal de Caen |",
        "a row with words in its tag": "content/articles/briefcam/fr.mdx ligne 3, tableau : Des mots sont écrits entre <Claim> et </Claim>. Attendu : une marque sans mots au début de chaque ligne, et une case par colonne. Exemple : | <Claim id="caen" /> 22 novembre 2023 | Tribunal de Caen |",
        "a row without its tag": "content/articles/briefcam/fr.mdx ligne 4, tableau : Cette ligne n’a pas de marque, et d’autres du tableau en ont. Attendu : une marque sans mots au début de chaque ligne, et une case par colonne. Exemple : | <Claim id="caen" /> 22 novembre 2023 | Tribunal de Caen |",
        "a sentence inside a sentence": "content/articles/briefcam/fr.mdx ligne 1, <Claim id="a"> : « <Claim> » n’a pas sa place dans une phrase. Attendu : des mots, <Term id> et *insistance* seulement. Exemple : <Claim id="a">La CNIL met le ministère en demeure.</Claim>
      content/articles/briefcam/claims.yaml ligne 4, b : Aucune phrase de content/articles/briefcam/fr.mdx ne porte ce nom. Attendu : la phrase entre ses balises, ou retirer ce bloc. Exemple : <Claim id="b">La phrase.</Claim>",
        "a sentence without a name": "content/articles/briefcam/fr.mdx ligne 1, <Claim id> : Champ absent. Attendu : le nom de la phrase. Exemple : <Claim id="premier-test">",
        "a sentence without evidence": "content/articles/briefcam/fr.mdx ligne 3, <Claim id> : « a » n’a pas de preuve. Attendu : un bloc de ce nom dans content/articles/briefcam/claims.yaml. Exemple : a: { standing: reported, reason: …, pieces: […] }
      content/articles/briefcam/fr.mdx ligne 1 : « Un titre » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "a sentence without words": "content/articles/briefcam/fr.mdx ligne 1, <Claim id="a"> : Aucun mot n’est écrit, et la marque seule est pour les tableaux. Attendu : des mots, <Term id> et *insistance* seulement. Exemple : <Claim id="a">La CNIL met le ministère en demeure.</Claim>",
        "a tag that does not begin its row": "content/articles/briefcam/fr.mdx ligne 3, tableau : Cette ligne n’a pas de marque, et d’autres du tableau en ont. Attendu : une marque sans mots au début de chaque ligne, et une case par colonne. Exemple : | <Claim id="caen" /> 22 novembre 2023 | Tribunal de Caen |",
        "a tag that no sentence holds": "content/articles/briefcam/fr.mdx ligne 1, <Claim id="a"> : « fait » est mis en forme. Attendu : des mots, <Term id> et *insistance* seulement. Exemple : <Claim id="a">La CNIL met le ministère en demeure.</Claim>",
        "evidence without a sentence": "content/articles/briefcam/claims.yaml ligne 4, b : Aucune phrase de content/articles/briefcam/fr.mdx ne porte ce nom. Attendu : la phrase entre ses balises, ou retirer ce bloc. Exemple : <Claim id="b">La phrase.</Claim>",
        "words beside a sentence": "content/articles/briefcam/fr.mdx ligne 1 : « Elle a tort. » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
        "words in a block": "content/articles/briefcam/fr.mdx ligne 5 : « Un. » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>",
      }
    `));
});
