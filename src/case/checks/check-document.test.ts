/** Checks that a document is an official act and quotes it word for word. */
import { describe, expect, test } from 'vitest';
import { aDocument, aPiece, type Written } from '../../../tests/case-entries.ts';
import { checkDocuments } from './check-document.ts';

const piece = aPiece({ quotes: [{ text: 'cet usage était illégal au regard de la loi' }] });
const messages = (document: Written, source = piece) =>
  checkDocuments({ documents: [aDocument(document)], pieces: [source] }).map(
    ({ field, message }) => `${field} : ${message}`,
  );
const quoting = (quote: string, more: object = {}) => ({
  lines: [{ quote: { fr: quote, en: 'this use was illegal' }, ...more }],
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
    const press = aPiece({ kind: 'press', quotes: [{ text: 'cet usage était illégal' }] });
    expect(messages(quoting('cet usage était illégal'), press)).toMatchInlineSnapshot(`
      [
        "piece : « a-piece » n’est pas accepté. Attendu : un acte officiel : une pièce dont kind est text, decision, report, official. Exemple : loi-2023-380",
      ]
    `);
  });

  test('refuses a source that does not exist', () => {
    expect(messages({ piece: 'unknown' })).toMatchInlineSnapshot(`
      [
        "piece : « unknown » n’est pas accepté. Attendu : une pièce de content/facts/pieces. Exemple : loi-2023-380",
      ]
    `);
  });

  test('refuses a quotation longer than forty words', () => {
    const long = Array(41).fill('mot').join(' ');
    expect(messages(quoting(long), aPiece({ quotes: [{ text: long }] }))).toMatchInlineSnapshot(`
      [
        "lines.0.quote.fr : Citation de 41 mots. Attendu : 40 mots au plus. Exemple : couper par […]",
      ]
    `);
  });
});
