/** Checks that the essentials of an article say nothing that it does not, no more firmly, and in easy words. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, anArticle, anEssential, aPerson } from '../../../tests/case-entries.ts';
import type { CaseEntries, Essential } from '../case-entry.ts';
import { checkEssentials, checkEveryEssential } from './check-essentials.ts';
import { toldOf } from '../../../tests/messages-of.ts';

/** Four hundred short words in sentences of eight, which claim nothing. */
const EASY = `<Explanation>\n\n${'On le dit ici en peu de mots. '.repeat(49)}\n\n</Explanation>\n\n`;

const claim = aClaim({
  text: {
    fr: 'La CNIL met le ministère en demeure le 15 novembre 2024.',
    en: 'The CNIL gave formal notice to the ministry on 15 November 2024.',
  },
});
const reading = aClaim({
  id: 'briefcam/a-reading',
  standing: 'reading',
  text: { fr: 'Selon notre lecture, il le peut.', en: 'On our reading, it may.' },
});

const told = (
  body: string,
  changes: Partial<Essential> = {},
  entries: Partial<CaseEntries> = {},
): string =>
  toldOf(
    checkEssentials(
      aCaseFile({
        claims: [claim, reading],
        articles: [anArticle(), anArticle('', { locale: 'en' })],
        essentials: [anEssential(`${EASY}${body}`, changes)],
        ...entries,
      }),
    ),
  );

describe('the essentials of an article', () => {
  test('may reword one of its claims, alone or in a row', () =>
    expect(
      told(
        '<Says claim="a-claim">La CNIL le somme en novembre 2024.</Says>\n<Says claim="a-reading">Selon notre lecture, il le peut.</Says>\n\n- <Says claim="a-claim">La CNIL le somme.</Says>',
      ),
    ).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'contain only its claims: Essentiel ⊆ Standard': told(
        '<Says claim="perdue">Il le dit.</Says>',
      ),
      'have no number and no month that the claim lacks': told(
        '<Says claim="a-claim">Le 14 octobre 2024, la CNIL le somme.</Says>',
      ),
      'quote nobody': told('<Says claim="a-claim">La CNIL le « somme ».</Says>'),
      'declare a reading of ours': told('<Says claim="a-reading">Il le peut.</Says>'),
      'name no person': told(
        '<Says claim="a-claim">La CNIL somme Darmanin.</Says>',
        {},
        { actors: [aPerson()] },
      ),
      'belong to an article': told('', {
        article: 'cjr',
        file: 'content/lessons/essentials/cjr/fr.mdx',
      }),
      'contain no claim of another article': told(
        '<Says claim="other">Il le dit.</Says>',
        {},
        { claims: [aClaim({ id: 'cjr/other' }), claim] },
      ),
    }).toMatchInlineSnapshot(`
      {
        "belong to an article": "content/lessons/essentials/cjr/fr.mdx dossier : « cjr » n’est pas accepté. Attendu : le nom d’un article : briefcam, loi-2023, cjr. Exemple : content/lessons/essentials/briefcam/fr.mdx",
        "contain no claim of another article": "content/lessons/essentials/briefcam/fr.mdx ligne 7, <Says claim="other"> : « other » n’est pas une phrase vérifiée de l’article. Attendu : le nom d’une phrase de content/articles/briefcam/fr.mdx, car l’essentiel ne dit rien que l’article ne dise. Exemple : <Says claim="a-claim">La même chose, en mots simples.</Says>",
        "contain only its claims: Essentiel ⊆ Standard": "content/lessons/essentials/briefcam/fr.mdx ligne 7, <Says claim="perdue"> : « perdue » n’est pas une phrase vérifiée de l’article. Attendu : le nom d’une phrase de content/articles/briefcam/fr.mdx, car l’essentiel ne dit rien que l’article ne dise. Exemple : <Says claim="a-claim">La même chose, en mots simples.</Says>",
        "declare a reading of ours": "content/lessons/essentials/briefcam/fr.mdx ligne 7, <Says claim="a-reading"> : « Il le peut. » n’est pas accepté. Attendu : les mots « notre lecture », puisque la phrase de l’article est notre lecture. Exemple : Selon notre lecture, le juge n’a rien dit du fond.",
        "have no number and no month that the claim lacks": "content/lessons/essentials/briefcam/fr.mdx ligne 7, <Says claim="a-claim"> : « 14/10/2024 » n’est pas dans la phrase de l’article : « La CNIL met le ministère en demeure le 15 novembre 2024. ». Attendu : ses nombres et ses dates, ou moins. Exemple : « en 2015 » pour « en novembre 2015 »",
        "name no person": "content/lessons/essentials/briefcam/fr.mdx ligne 7 : Ce texte nomme Darmanin. Attendu : une fonction, et personne. Exemple : « le ministre », « un député »",
        "quote nobody": "content/lessons/essentials/briefcam/fr.mdx ligne 7, <Says claim="a-claim"> : Une citation est écrite : « La CNIL le " somme ". ». Attendu : des mots à nous, attribués ; la citation est dans l’article. Exemple : Le ministère dit cet usage illégal.",
      }
    `));

  test('take two minutes', () => {
    expect(told('', anEssential('<Says claim="a-claim">Court.</Says>'))).toMatchInlineSnapshot(
      `"content/lessons/essentials/briefcam/fr.mdx texte : 1 mots, titres non compris. Attendu : de 360 à 420. Exemple : une idée par phrase, et rien qui ne serve à comprendre"`,
    );
    expect(told(EASY)).not.toBe('');
  });

  test('are easy to read', () => {
    const hard = 'Nonobstant quelconque considération contradictoire préalablement formulée. ';
    expect(
      told('', anEssential(`<Explanation>\n\n${hard.repeat(60)}\n\n</Explanation>`)),
    ).toMatchInlineSnapshot(
      `"content/lessons/essentials/briefcam/fr.mdx texte : Indice de lisibilité LIX de 106. Attendu : 40 au plus. Exemple : couper les phrases, préférer les mots de six lettres ou moins"`,
    );
  });

  test('exist for every article', () =>
    expect(
      checkEveryEssential(aCaseFile({ articles: [anArticle()] })).map(
        ({ file, message }) => `${file} : ${message}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/lessons/essentials/briefcam/fr.mdx : Champ absent. Attendu : ce texte, puisque chaque article a son essentiel. Exemple : content/lessons/essentials/briefcam/fr.mdx",
      ]
    `));
});
