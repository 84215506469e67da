/** Checks that a bibliography can sort the authors, and that none says more than the line that names them. */
import { describe, expect, test } from 'vitest';
import { RAW_PIECE, type Written } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { pieceSchema } from './piece.ts';

const messages = (author: string | undefined, authors?: Written[]) =>
  messagesOf(pieceSchema, { ...RAW_PIECE, author, authors });

describe('the authors of a pièce', () => {
  test('are those of its line, whatever else the line says', () =>
    expect(
      messages('Yves Adaken (Mediacités), Sénat', [
        { given: 'Yves', family: 'Adaken' },
        { literal: 'Sénat' },
      ]),
    ).toBe(''));

  test('must be listed one by one', () =>
    expect(messages('O. Beaud')).toMatchInlineSnapshot(
      `"authors : Champ absent. Attendu : les auteurs que nomme « O. Beaud », un à un. Exemple : [{ given: G., family: Livolsi }], ou [{ literal: Commission des lois du Sénat }]"`,
    ));

  test('have no part that the line lacks', () => {
    expect(messages('O. Beaud', [{ given: 'Olivier', family: 'Beaud' }])).toMatchInlineSnapshot(
      `"authors : « Olivier Beaud » ne se lit pas à cette place dans author. Attendu : les mots du champ author, dans leur ordre. Exemple : author: Olivier Beaud"`,
    );
    expect(messages(undefined, [{ literal: 'Sénat' }])).not.toBe('');
  });

  test('follow its order', () =>
    expect(messages('Sénat, CNIL', [{ literal: 'CNIL' }, { literal: 'Sénat' }])).toContain(
      '« Sénat » ne se lit pas à cette place',
    ));

  test('are people or institutions, never both or neither', () => {
    const both = [{ family: 'Beaud', literal: 'O. Beaud' }];
    expect(messages('O. Beaud', both)).toMatchInlineSnapshot(
      `"authors.0 : « O. Beaud » et « Beaud » à la fois. Attendu : une institution ou une personne. Exemple : { literal: O. Beaud }"`,
    );
    expect(messages('O. Beaud', [{ given: 'O.' }])).toMatchInlineSnapshot(
      `"authors.0 : Ni family ni literal. Attendu : le nom de famille d’une personne, ou le nom d’une institution. Exemple : { given: G., family: Livolsi }"`,
    );
  });
});
