/**
 * Checks that words in quotation marks are those of a source that the text cites, wherever they are, and that no cut
 * changes their meaning.
 */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  aDetection,
  aDocument,
  anAnswer,
  anArticle,
  anEvent,
  aPage,
  aPiece,
  aQuestion,
  aSession,
  aStep,
  aTerm,
  RAW_ANSWER,
  type Written,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkDocuments, checkQuotations } from './check-quotations.ts';
import { indexOf } from './check-reference.ts';
import { toldOf } from '../../../tests/messages-of.ts';

const both = (fr: string, en = 'Words.') => ({ fr, en });
const recording = (...quotes: string[]) => [
  aPiece({ quotes: quotes.map((text) => ({ text })) }),
  aPiece({ id: 'other', number: 2, quotes: [{ text: 'une lecture attentive' }] }),
];

/** Messages for a case file with one cited pièce, which records these words. */
function told(quotes: readonly string[], entries: Partial<CaseEntries>): string {
  return toldOf(checkQuotations(aCaseFile({ pieces: recording(...quotes), ...entries })));
}

const ILLEGALLY =
  'La police nationale utilise illégalement un logiciel israélien de reconnaissance faciale';

describe('words in quotation marks are in the record of a cited pièce', () => {
  const event = (words: string, changes: Written = {}) =>
    told([ILLEGALLY], { events: [anEvent({ summary: both(words), ...changes })] });

  test('in an event', () => expect(event(`Selon Disclose, « ${ILLEGALLY} ».`)).toBe(''));

  test('each fault has its own message', () =>
    expect({
      'in an event, where « illégalement » became « légalement »': event(
        'Selon Disclose, elle « utilise légalement un logiciel ».',
      ),
      'in the reason of a link, with the pièces of the link': event('Elle contrôle.', {
        follows: [{ event: 'x', why: both('« une lecture attentive »'), pieces: ['a-piece'] }],
      }),
      'in the answer to a question, with what it rests on': told(['cet usage était illégal'], {
        claims: [aClaim()],
        questions: [
          aQuestion({
            why: both('La CNIL écrit que « cet usage était permis ».'),
            rests: [{ claim: 'briefcam/a-claim', read: '00000000' }],
          }),
        ],
      }),
      'in a claim, on its line': told([], {
        claims: [aClaim({ text: both('La CNIL écrit que « cet usage était illégal ».') })],
      }),
      'where the field is a quotation as a whole': told(['cet usage était illégal'], {
        voices: [
          anAnswer({ said: [{ ...RAW_ANSWER, quotation: both('cet usage était permis', 'x') }] }),
        ],
        detections: [aDetection({ decree: both('tout autre mot', 'any other word') })],
      }),
      'in the position of a side': told([], {
        claims: [aClaim()],
        sessions: [
          aSession({
            sides: [
              { who: both('La CNIL'), says: both('Un « mensonge ».'), claim: 'briefcam/a-claim' },
              { who: both('Lui'), says: both('Il nie tout cela.'), claim: 'briefcam/a-claim' },
            ],
          }),
        ],
      }),
    }).toMatchInlineSnapshot(`
      {
        "in a claim, on its line": "content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « cet usage était illégal » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: cet usage était illégal }] dans content/facts/pieces/a-piece.yaml",
        "in an event, where « illégalement » became « légalement »": "content/facts/events/an-event.yaml summary.fr : « utilise légalement un logiciel » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Le plus proche : « La police nationale utilise illégalement un logiciel israélien de reconnaissance faciale ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: utilise légalement un logiciel }] dans content/facts/pieces/a-piece.yaml",
        "in the answer to a question, with what it rests on": "content/lessons/questions/cjr.yaml, entrée a-question why.fr : « cet usage était permis » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Le plus proche : « cet usage était illégal ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: cet usage était permis }] dans content/facts/pieces/a-piece.yaml",
        "in the position of a side": "content/lessons/sessions/emc-2de.yaml sides.0.says.fr : « mensonge » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: mensonge }] dans content/facts/pieces/a-piece.yaml",
        "in the reason of a link, with the pièces of the link": "content/facts/events/an-event.yaml follows.0.why.fr : « une lecture attentive » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). La pièce other a ces mots, et n’est pas citée ici. Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: une lecture attentive }] dans content/facts/pieces/other.yaml",
        "where the field is a quotation as a whole": "content/instruments/practice/detections.yaml, entrée densite decree.fr : « tout autre mot » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: tout autre mot }] dans content/facts/pieces/a-piece.yaml
      content/instruments/voices.yaml, entrée visage/cnil said.0.quotation.fr : « cet usage était permis » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Le plus proche : « cet usage était illégal ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: cet usage était permis }] dans content/facts/pieces/a-piece.yaml",
      }
    `));

  test('or in its title, unless we wrote the title', () => {
    const titled = (described: true | undefined) =>
      checkQuotations(
        aCaseFile({
          pieces: [aPiece({ title: 'Les caméras « augmentées »', described })],
          events: [anEvent({ title: both('La CNIL et les caméras « augmentées »') })],
        }),
      );
    expect(titled(undefined)).toEqual([]);
    expect(titled(true)).toHaveLength(1);
  });

  test('in a claim, whatever its apostrophes, spaces and cuts', () =>
    expect(
      told(['Qu’il n’a servi […] qu’en différé.'], {
        claims: [aClaim({ text: both("Elle juge « qu'il n'a servi (…) qu'en différé ».") })],
      }),
    ).toBe(''));

  test('in a step, with the law that it names', () => {
    const step = (words: string) =>
      checkQuotations(
        aCaseFile({
          pieces: [
            aPiece(),
            aPiece({ id: 'loi-organique-93-1252', quotes: [{ text: 'aucun recours' }] }),
          ],
          steps: [aStep({ law: ['lo:14'], recourse: both(`« ${words} »`) })],
        }),
      ).map(({ field }) => field);
    expect(step('aucun recours')).toEqual([]);
    expect(step('tout recours')).toEqual(['recourse.fr']);
  });

  test('in the explanation of an article, with the pièces of the article; on a page, with those of the passage', () => {
    const text = '<Explanation>\n\nSelon lui, « une lecture attentive ».\n\n</Explanation>';
    const citing = (id: string) => [{ id: 'x', pieces: [id] }];
    expect(told([], { articles: [anArticle(text, { citations: citing('other') })] })).toBe('');
    expect(told([], { articles: [anArticle(text, { citations: citing('a-piece') })] })).toContain(
      'content/articles/briefcam/fr.mdx ligne 3 : « une lecture attentive »',
    );
    const page = (cited: string) =>
      aPage(`Ce serait « une lecture attentive ».<Cite id="x" pieces="${cited}" />`);
    expect(told([], { pages: [page('other')] })).toBe('');
    expect(told([], { pages: [page('a-piece')] })).toContain('methode/fr.mdx ligne 1 : ');
  });

  test('in English, if the source is in English', () => {
    const pieces = [aPiece({ language: 'en', quotes: [{ text: 'very, very limited' }] })];
    const said = (en: string) =>
      checkQuotations(
        aCaseFile({ pieces, claims: [aClaim({ text: both('Elle est « très limitée ».', en) })] }),
      );
    expect(said('It is “very, very limited”.')).toEqual([]);
    expect(said('It is “barely limited”.')).toHaveLength(1);
  });

  test('in forty words at most', () => {
    const long = Array.from({ length: 41 }, () => 'mot').join(' ');
    expect(
      told([long], { claims: [aClaim({ text: both(`Il écrit « ${long} ».`) })] }),
    ).toMatchInlineSnapshot(
      `"content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : Citation de 41 mots. Attendu : 40 mots au plus. Exemple : couper par […], ou résumer en attribuant"`,
    );
  });
});

describe('words that nobody said', () => {
  test('may be names of things of the case', () =>
    expect(
      told([], {
        terms: [aTerm({ term: both('Cavalier législatif') })],
        events: [anEvent({ summary: both('Un « cavalier législatif », selon la lettre « X ».') })],
      }),
    ).toBe(''));

  test('may be names used by the site, for a class only', () => {
    const standing = both('Ce fait est « établi ».');
    expect(told([], { questions: [aQuestion({ why: standing })] })).toBe('');
    expect(told([], { events: [anEvent({ summary: standing })] })).toContain('« établi »');
  });

  test('may be questions, unfinished or mentioned, in a text about the site only', () => {
    const lead = both('Il écrit « jury » ; « Est-ce sûr, et de qui ? » ; « Il peut… ».');
    expect(told([], { sessions: [aSession({ lead })] })).toBe('');
    expect(told([], { pages: [aPage('Un « jury ».')] })).toBe('');
    expect(told([], { questions: [aQuestion({ why: lead })] }).split('\n')).toHaveLength(3);
  });

  test('may not be three words or more, even there', () =>
    expect(
      told([], { sessions: [aSession({ lead: both('Il dit « un aveu complet ».') })] }),
    ).toContain('« un aveu complet »'));
});

describe('a cut that changes the meaning', () => {
  const claim = (record: string, words: string) =>
    told([record], { claims: [aClaim({ text: both(words) })] });

  test('is refused', () =>
    expect(
      claim(
        "que les ministres n'ont pas fait un usage illicite du logiciel",
        'Selon lui, les ministres ont « fait un usage illicite du logiciel ».',
      ),
    ).toMatchInlineSnapshot(
      `"content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « fait un usage illicite du logiciel » est coupé de ce qui en change le sens, « que les ministres n'ont pas ». La pièce dit : « que les ministres n'ont pas fait un usage illicite du logiciel ». Attendu : la négation ou la réserve dans la citation, ou dans la phrase, contre les guillemets. Exemple : citer « que les ministres n'ont pas fait un usage illicite du logiciel »"`,
    ));
});

describe('a quotation shorter than its record', () => {
  const MINISTER = "non, à ma connaissance, nous n'utilisons pas de reconnaissance faciale";
  const said = (words: string, ...cuts: string[]) =>
    toldOf(
      checkQuotations(
        aCaseFile({
          pieces: [
            aPiece({
              quotes: [{ text: MINISTER }, ...cuts.map((text) => ({ text, cut: 'seen' }))],
            }),
          ],
          claims: [aClaim({ text: both(words) })],
        }),
      ),
    );

  test('is refused, with the whole', () =>
    expect(
      said('Il parle « de reconnaissance faciale », qu’à sa connaissance on n’utilise pas.'),
    ).toMatchInlineSnapshot(
      `"content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « de reconnaissance faciale » est plus court que ce qu’enregistre a-piece : « non, à ma connaissance, nous n'utilisons pas de reconnaissance faciale ». Attendu : la citation entière, ou la coupe relue à côté d’elle, et enregistrée. Exemple : - { text: "de reconnaissance faciale", cut: seen } dans content/facts/pieces/a-piece.yaml"`,
    ));

  test('is accepted if its pièce records the cut as seen', () =>
    expect(said('Il parle « à [sa] connaissance ».', 'à [sa] connaissance')).toBe(''));

  test('needs its hedge even so', () => {
    const cut = "nous n'utilisons pas de reconnaissance faciale";
    expect(said(`Selon lui, « ${cut} ».`, cut)).toContain('« à ma connaissance, »');
    expect(said(`À sa connaissance, « ${cut} ».`, cut)).toBe('');
  });

  test('is looked for in English if the source is in English', () => {
    const pieces = [aPiece({ language: 'en', quotes: [{ text: 'very, very limited' }] })];
    const claims = [aClaim({ text: both('Elle est « limitée ».', 'It is “limited”.') })];
    expect(toldOf(checkQuotations(aCaseFile({ pieces, claims })))).toContain(
      '« limited » est plus court que ce qu’enregistre a-piece : « very, very limited »',
    );
  });
});

test('words of a pièce that does not exist are not reported: the pièce is, where it is cited', () =>
  expect(
    checkQuotations(
      aCaseFile({ events: [anEvent({ summary: both('Un « mot ».'), pieces: ['inconnue'] })] }),
    ),
  ).toEqual([]));

const piece = aPiece({ quotes: [{ text: 'cet usage était illégal au regard de la loi' }] });
const messages = (document: Written, source = piece) => {
  const file = aCaseFile({ documents: [aDocument(document)], pieces: [source] });
  return toldOf([...checkDocuments(file.documents, indexOf(file)), ...checkQuotations(file)]);
};
const quoting = (fr: string, more: object = {}) => ({
  lines: [{ quote: { fr, en: 'this use was illegal' }, ...more }],
});
const whole = piece.quotes[0]?.text ?? '';

test('a document quotes an official act word for word', () => {
  expect(messages(quoting(whole, { mark: 'illégal' }))).toBe('');
  expect({
    'words that the pièce does not record': messages(quoting('cet usage était légal')),
    'a mark that is not in the quotation': messages(quoting(whole, { mark: 'légal.' })),
    'a source that is no official act': messages(
      quoting(whole),
      aPiece({ kind: 'press', quotes: piece.quotes }),
    ),
    'no quotation': messages({ lines: [{ plain: { fr: 'Nos mots.', en: 'Our words.' } }] }),
  }).toMatchInlineSnapshot(`
    {
      "a mark that is not in the quotation": "content/facts/documents/a-document.yaml lines.0.mark : « légal. » n’est pas accepté. Attendu : des mots de la citation, tels quels. Exemple : mark: sous l’autorité d’un magistrat",
      "a source that is no official act": "content/facts/documents/a-document.yaml piece : « a-piece » n’est pas accepté. Attendu : un acte officiel : une pièce dont kind est text, decision, report, official. Exemple : loi-2023-380",
      "no quotation": "content/facts/documents/a-document.yaml lines : « 0 citations » n’est pas accepté. Attendu : de 1 à 3 citations. Exemple : - quote: { fr: …, en: … }",
      "words that the pièce does not record": "content/facts/documents/a-document.yaml lines.0.quote.fr : « cet usage était légal » ne figure dans les quotes d’aucune pièce que ce texte cite (a-piece). Le plus proche : « cet usage était illégal au regard de la loi ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: cet usage était légal }] dans content/facts/pieces/a-piece.yaml",
    }
  `);
});
