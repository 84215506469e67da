/** What a table adds to its entries; the rest is read back in tests/built/open-data.test.ts. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, aPiece, aStep } from '../../tests/case-entries.ts';
import type { CaseEntries, CaseFile } from '../case/case-entry.ts';
import { openTable, type TableName } from './open-tables.ts';

const press = aPiece({ id: 'press', kind: 'press' });

/** Rows of a table by column name. The case file has only pièces to look up. */
function rowsOf(name: TableName, entries: Partial<CaseEntries>): Record<string, unknown>[] {
  const pieces = [aPiece(), press];
  const piece = (id: string) => pieces.find((one) => one.id === id);
  const file = { ...aCaseFile({ pieces, ...entries }), get: { piece } } as unknown as CaseFile;
  const { schema, rows } = openTable(name, file);
  return rows.map((row) =>
    Object.fromEntries(schema.fields.map((field, at) => [field.name, row[at]])),
  );
}

describe('the rows of the claims', () => {
  const cells = [
    { fr: 'Le 7 mars 2024', en: '7 March 2024' },
    { fr: 'Le juge des référés', en: 'The urgent-applications judge' },
  ];
  const columns = [
    { fr: 'Date', en: 'Day' },
    { fr: 'Juge', en: 'Judge' },
  ];
  const claims = [aClaim(), { ...aClaim({ id: 'cjr/a-row', text: undefined, cells }), columns }];

  test('name their article', () =>
    expect(rowsOf('claims', { claims }).map(({ article }) => article)).toEqual([
      'briefcam',
      'cjr',
    ]));

  test('leave the words of a row to its cells, each with its column header', () => {
    expect(rowsOf('claims', { claims })[1]).toMatchObject({ text_fr: undefined });
    expect(rowsOf('claim-cells', { claims })).toMatchObject([
      { claim: 'cjr/a-row', rank: 1, head_fr: 'Date', head_en: 'Day', en: '7 March 2024' },
      { claim: 'cjr/a-row', rank: 2, head_fr: 'Juge', head_en: 'Judge' },
    ]);
  });
});

describe('the rows of the procedure', () => {
  const exit = {
    to: 'another-step',
    label: { fr: 'il passe', en: 'it goes on' },
    condition: { fr: 'Si cela passe', en: 'If it goes on' },
    law: ['lo:34', 'const:68-1', 'lo:13.2'],
    reading: { fr: 'L’article 34 n’a pas été lu.', en: 'Article 34 was not read.' },
    example: { fr: 'Il est passé.', en: 'It went on.', pieces: ['press'] },
  };

  test('have the references as written, and the pièces that contain them, without duplicates', () =>
    expect(rowsOf('passages', { steps: [aStep({ exits: [exit] })] })).toMatchObject([
      {
        from: 'a-step',
        rank: 1,
        to: 'another-step',
        law: 'lo:34|const:68-1|lo:13.2',
        law_pieces: 'loi-organique-93-1252|constitution-titre-x',
        verified: '2026-11-25',
      },
    ]));
});
