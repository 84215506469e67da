/** Checks that a document is an official act and quotes it word for word. */
import { describe, expect, test } from 'vitest';
import { aDocument, aPiece, type Written } from '../../../tests/case-entries.ts';
import { checkDocuments } from './check-document.ts';

const piece = aPiece({ quotes: [{ text: 'cet usage était illégal au regard de la loi' }] });
const messages = (document: Written, source = piece) =>
  checkDocuments([aDocument(document)], {
    pieces: new Map([[source.id, source]]),
    actors: new Map(),
    terms: new Set(),
    events: new Set(),
  }).map(({ field, message }) => `${field} : ${message}`);
const quoting = (quote: string, more: object = {}) => ({
  lines: [
    { quote: { fr: quote, en: 'this use was illegal' }, ...more },
    { quote: { fr: 'au regard de la loi', en: 'under the law' } },
  ],
});

describe('checkDocuments', () => {
  test('accepts words that the pièce records, or some of them', () => {
    expect(messages(quoting('cet usage était illégal'))).toEqual([]);
  });

  test('refuses words that the pièce does not record, and shows the nearest ones', () => {
    expect(messages(quoting('cet usage était légal'))).toMatchInlineSnapshot(`
      [
        "lines.0.quote.fr : « cet usage était légal » ne figure pas dans les quotes de la pièce a-piece. Le plus proche : « cet usage était illégal au regard de la loi ». Attendu : les mots exacts, enregistrés dans la pièce. Exemple : quotes: [{ text: cet usage était légal }] dans content/facts/pieces/a-piece.yaml",
      ]
    `);
  });

  test('refuses a mark that is not in the quotation', () => {
    expect(messages(quoting('cet usage était illégal', { mark: 'légal.' }))).toMatchInlineSnapshot(`
      [
        "lines.0.mark : « légal. » n’est pas accepté. Attendu : des mots de la citation, tels quels. Exemple : cet usage était",
      ]
    `);
  });

  test('refuses a source that is not an official act', () => {
    const press = aPiece({ kind: 'press', quotes: piece.quotes });
    expect(messages(quoting('cet usage était illégal'), press)).toMatchInlineSnapshot(`
      [
        "piece : « a-piece » n’est pas accepté. Attendu : un acte officiel : une pièce dont kind est text, decision, report, official. Exemple : loi-2023-380",
      ]
    `);
  });

  test('refuses more than three quotations, and none', () => {
    const one = { quote: { fr: 'cet usage était illégal', en: 'this use was illegal' } };
    expect(messages({ lines: Array(4).fill(one) })).toMatchInlineSnapshot(`
      [
        "lines : 4 citations. Attendu : de 1 à 3. Exemple : - quote: { fr: …, en: … }",
      ]
    `);
    expect(messages({ lines: [{ plain: { fr: 'Nos mots.', en: 'Our words.' } }] }))
      .toMatchInlineSnapshot(`
      [
        "lines : 0 citations. Attendu : de 1 à 3. Exemple : - quote: { fr: …, en: … }",
      ]
    `);
  });

  test('refuses a source that does not exist', () => {
    expect(messages({ piece: 'unknown' })).toMatchInlineSnapshot(`
      [
        "piece : « unknown » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05",
      ]
    `);
  });

  test('refuses a quotation longer than forty words', () => {
    const long = Array(41).fill('mot').join(' ');
    expect(messages(quoting(long), aPiece({ quotes: [{ text: long }, ...piece.quotes] })))
      .toMatchInlineSnapshot(`
      [
        "lines.0.quote.fr : Citation de 41 mots. Attendu : 40 mots au plus. Exemple : couper par […]",
      ]
    `);
  });
});
