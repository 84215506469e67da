/** Checks that the two editions say the same, and that an author is told where they do not. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, anArticle, anEvent, aPage } from '../../../tests/case-entries.ts';
import type { Article, CaseEntries } from '../case-entry.ts';
import { checkInWords, checkTwins } from './check-twins.ts';
import { toldOf } from '../../../tests/messages-of.ts';

/** Messages for the author of these entries. */
function told(entries: Partial<CaseEntries>): string {
  return toldOf(checkTwins(aCaseFile(entries)));
}

const french = anArticle;
const english = (body: string, changes: Partial<Article> = {}) =>
  anArticle(body, {
    id: 'briefcam/en',
    file: 'content/articles/briefcam/en.mdx',
    locale: 'en',
    ...changes,
  });

const BODY = `<Heading id="achat">Achat</Heading>

Le 14 novembre 2023, un article paraît.<Cite id="premier" pieces="a-piece another" />

<Claim id="second">Un fait.</Claim>
<Claim id="third">Un autre.</Claim>`;
const TWIN = `<Heading id="achat">Purchase</Heading>

On 14 November 2023 an article appears.<Cite id="premier" pieces="a-piece another" />

<Claim id="second">A fact.</Claim>
<Claim id="third">Another.</Claim>`;

const ROWS = '| Juge | Ville |\n| --- | --- |\n| <Claim id="a" /> | Caen |';

/** The article and its twin, with one change. */
const changed = (from: string | RegExp, to: string) =>
  told({ articles: [french(BODY), english(TWIN.replace(from, to))] });

describe('a text and its twin', () => {
  test('each fault has its own message', () =>
    expect({
      'have the same citations': changed(/<Cite[^>]*>/, ''),
      'have the same pièces at a citation': changed('a-piece another', 'a-piece'),
      'have the same dates': changed('14 November', '15 November'),
      'have the same months': changed('14 November', '14 October'),
      'have the same sections': changed(/<Heading[\s\S]*?<\/Heading>\n\n/, ''),
      'have the same claims': changed('<Claim id="third">Another.</Claim>', ''),
      'have the same claims in the same order': changed(
        '<Claim id="second">A fact.</Claim>\n<Claim id="third">Another.</Claim>',
        '<Claim id="third">Another.</Claim>\n<Claim id="second">A fact.</Claim>',
      ),
      'say the same in a sentence or in a row': told({
        articles: [
          french(`${ROWS}\n\n<Claim id="b">Nice.</Claim>`),
          english(`${ROWS}\n| <Claim id="b" /> | Nice |`),
        ],
      }),
      'have the same paragraphs': changed('<Claim', 'One more.\n\n<Claim'),
      'were checked on the same day': told({
        articles: [french(BODY), english(TWIN, { verified: '2026-11-24' })],
      }),
      'must both exist': told({ pages: [aPage('Un texte.')] }),
    }).toMatchInlineSnapshot(`
      {
        "have the same citations": "content/articles/briefcam/en.mdx ligne 5, <Claim id="second"> : Au même rang, dans content/articles/briefcam/fr.mdx : ligne 3, <Cite id="premier" pieces="a-piece another">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
        "have the same claims": "content/articles/briefcam/en.mdx la fin du texte : Au même rang, dans content/articles/briefcam/fr.mdx : ligne 6, <Claim id="third">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
        "have the same claims in the same order": "content/articles/briefcam/en.mdx ligne 5, <Claim id="third"> : Au même rang, dans content/articles/briefcam/fr.mdx : ligne 5, <Claim id="second">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
        "have the same dates": "content/articles/briefcam/en.mdx ligne 3 : Les nombres diffèrent : 14/11/2023 en français, 15/11/2023 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”",
        "have the same months": "content/articles/briefcam/en.mdx ligne 3 : Les nombres diffèrent : 14/11/2023 en français, 14/10/2023 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”",
        "have the same paragraphs": "content/articles/briefcam/en.mdx texte : 3 passages, et 2 dans content/articles/briefcam/fr.mdx. Attendu : un paragraphe pour un paragraphe, un point pour un point. Exemple : une ligne vide aux mêmes endroits",
        "have the same pièces at a citation": "content/articles/briefcam/en.mdx ligne 3, <Cite id="premier" pieces="a-piece"> : Au même rang, dans content/articles/briefcam/fr.mdx : ligne 3, <Cite id="premier" pieces="a-piece another">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
        "have the same sections": "content/articles/briefcam/en.mdx ligne 1, <Cite id="premier" pieces="a-piece another"> : Au même rang, dans content/articles/briefcam/fr.mdx : ligne 1, <Heading id="achat">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
        "must both exist": "content/pages/methode/fr.mdx fichier : Ce texte n’a pas de jumeau. Attendu : le même texte dans l’autre langue. Exemple : content/pages/methode/en.mdx",
        "say the same in a sentence or in a row": "content/articles/briefcam/en.mdx ligne 1, tableau de 3 lignes et 2 colonnes : Au même rang, dans content/articles/briefcam/fr.mdx : ligne 1, tableau de 2 lignes et 2 colonnes. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
        "were checked on the same day": "content/articles/briefcam/en.mdx verified : « 2026-11-24 » diffère de « 2026-11-25 », dans content/articles/briefcam/fr.mdx. Attendu : la même valeur. Exemple : verified: 2026-11-25",
      }
    `));

  test.each([
    ['that say the same are left alone', changed('', '')],
    [
      'may link different terms, and word column headers differently',
      told({
        articles: [
          french(
            '<Term id="a-term">Un</Term>\n\n| Qui | Quoi |\n| --- | --- |\n| <Claim id="second" /> Elle | Rien |',
          ),
          english('One\n\n| Who | What |\n| --- | --- |\n| <Claim id="second" /> She | Nothing |'),
        ],
      }),
    ],
    [
      'may add what only readers abroad need',
      told({
        articles: [french(BODY), english(`<Context>\n\nA prefect is…\n\n</Context>\n\n${TWIN}`)],
      }),
    ],
  ])('%s', (_, found) => expect(found).toBe(''));
});

describe('a pair of words', () => {
  const words = (fr: string, en: string) => told({ events: [anEvent({ summary: { fr, en } })] });

  test('each fault has its own message', () =>
    expect({
      'has the same numbers': words('Le rapport compte 563 usages.', 'The report counts 536 uses.'),
      'of a claim is reported at its line, and its evidence in its sheet': told({
        claims: [
          aClaim({
            text: { fr: 'La police compte 563 usages.', en: 'The police count 536 uses.' },
            reason: { fr: 'Page 12 du rapport.', en: 'Page 13 of the report.' },
          }),
        ],
      }),
      'may not pair a day with the month of another': words(
        'Du 3 mars au 5 avril 2023.',
        'From 5 March to 3 April 2023.',
      ),
      'has as many quotations': words(
        'Un rapport le dit « illégal ».',
        'A report calls it illegal.',
      ),
    }).toMatchInlineSnapshot(`
      {
        "has as many quotations": "content/facts/events/an-event.yaml summary.en : Les citations diffèrent : 1 en français, 0 en anglais. Attendu : les mêmes, dans le même ordre. Exemple : « classé sans suite » et “closed without further action”",
        "has the same numbers": "content/facts/events/an-event.yaml summary.en : Les nombres diffèrent : 563 en français, 536 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”",
        "may not pair a day with the month of another": "content/facts/events/an-event.yaml summary.en : Les nombres diffèrent : 3/3, 5/4/2023 en français, 5/3, 3/4/2023 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”",
        "of a claim is reported at its line, and its evidence in its sheet": "content/articles/briefcam/en.mdx ligne 9, <Claim id="a-claim"> : Les nombres diffèrent : 563 en français, 536 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”
      content/articles/briefcam/claims.yaml ligne 4, claims.a-claim.reason.en : Les nombres diffèrent : 12 en français, 13 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”",
      }
    `));

  test('may write each number in its own way', () =>
    expect(
      words(
        'Le 1er mars 2023, 19 685 plaintes et 1,3 million.',
        'On 1 March 2023, 19,685 complaints and 1.3 million.',
      ),
    ).toBe(''));

  test('may repeat the French original, numbers included', () =>
    expect(words('Il en faut « 12 ».', 'It takes “12 of them” (« 12 »).')).toBe(''));
});

describe('numbers in words and months alone', () => {
  const words = (fr: string, en: string) =>
    toldOf(checkInWords(aCaseFile({ events: [anEvent({ summary: { fr, en } })] })));

  test('are the same in both languages', () =>
    expect([
      words('Il a trois mois.', 'It had six months.'),
      words('Il répond en mars.', 'It answered in May.'),
    ]).toMatchInlineSnapshot(`
      [
        "content/facts/events/an-event.yaml summary.en : « It had six months. » n’est pas accepté. Attendu : les mêmes nombres en lettres et les mêmes mois : 3 en français, 6 en anglais. Exemple : « trois mois, en août » et “three months, in August”",
        "content/facts/events/an-event.yaml summary.en : « It answered in May. » n’est pas accepté. Attendu : les mêmes nombres en lettres et les mêmes mois : mars en français, mai en anglais. Exemple : « trois mois, en août » et “three months, in August”",
      ]
    `));

  test('may be in digits, and explained in English alone', () => {
    expect(words('Il a trois mois.', 'It had 3 months.')).toBe('');
    expect(words('En seconde.', 'In seconde (age fifteen).')).toBe('');
  });
});
