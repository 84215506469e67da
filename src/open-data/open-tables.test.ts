/** Protects: tables in which no answer, version or passage is missing, nor says more than was read. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aClaim,
  anAnswer,
  aPiece,
  aRegime,
  aStep,
  aWalk,
  RAW_VERSION_OF_RULE,
} from '../../tests/case-entries.ts';
import type { CaseEntries, CaseFile } from '../case/case-entry.ts';
import { openTable, type TableName } from './open-tables.ts';

const press = aPiece({ id: 'press', kind: 'press' });

/** The rows of a table by the names of their columns; of the case file, a pièce alone is asked for. */
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

  test('leave to their cells the words of a row, each under the head of its column', () => {
    expect(rowsOf('claims', { claims })[1]).toMatchObject({ text_fr: undefined });
    expect(rowsOf('claim-cells', { claims })).toMatchObject([
      { claim: 'cjr/a-row', rank: 1, head_fr: 'Date', head_en: 'Day', en: '7 March 2024' },
      { claim: 'cjr/a-row', rank: 2, head_fr: 'Juge', head_en: 'Judge' },
    ]);
  });
});

describe('the rows of the rules', () => {
  const [found, read, absent] = [
    RAW_VERSION_OF_RULE,
    { ...RAW_VERSION_OF_RULE, reading: true },
    { ...RAW_VERSION_OF_RULE, text: undefined, absentOn: '2026-11-25' },
  ];

  test('are one a version, ranked in its regime, with the day on which its row was checked', () => {
    const rows = rowsOf('rules', { regimes: [aRegime({ visage: [found, found] })] });
    expect(rows.map(({ aspect, regime, rank }) => [aspect, regime, rank])).toEqual([
      ['but', 'article-10', 1],
      ['but', 'differe', 1],
      ['but', 'visage', 1],
      ['but', 'visage', 2],
    ]);
    expect(rows[0]).toMatchObject({ during_start: '2022-07-19', verified: '2026-11-25' });
  });

  test('have a standing, but for a version of which nothing was found', () => {
    const regime = aRegime({
      'article-10': [{ ...found, pieces: ['press'] }],
      differe: [read],
      visage: [found, absent],
    });
    expect(rowsOf('rules', { regimes: [regime] }).map(({ standing }) => standing)).toEqual([
      'reported',
      'reading',
      'established',
      undefined,
    ]);
  });
});

describe('the rows of the answers', () => {
  const silent = { why: { fr: 'Il ne juge pas.', en: 'It does not rule.' }, pieces: ['a-piece'] };

  test('hold answers, then a silence that a pièce shows', () =>
    expect(rowsOf('answers', { voices: [anAnswer({ silent })] })).toMatchObject([
      {
        question: 'visage',
        voice: 'cnil',
        rank: 1,
        kind: 'said',
        date: '2024-12-05',
        why_fr: undefined,
      },
      {
        question: 'visage',
        voice: 'cnil',
        rank: 2,
        kind: 'silent',
        why_en: 'It does not rule.',
        pieces: 'a-piece',
      },
    ]));

  test('hold the day of a search that found nothing, which has no standing', () =>
    expect(
      rowsOf('answers', { voices: [anAnswer({ said: undefined, absentOn: '2026-11-25' })] }),
    ).toMatchObject([
      { rank: 1, kind: 'absent', absent_on: '2026-11-25', pieces: undefined, standing: undefined },
    ]));
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

  test('have the references as written, and the pièces that hold them, each once', () =>
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

  test('give a passage and its example a standing each', () =>
    expect(rowsOf('passages', { steps: [aStep({ exits: [exit] })] })).toMatchObject([
      { standing: 'reading', example_pieces: 'press', example_standing: 'reported' },
    ]));

  test('say of a walk how firmly its end holds, and of each step what its author says', () => {
    const walk = aWalk({ end: { text: { fr: 'Fini.', en: 'Over.' }, pieces: ['press'] } });
    expect(rowsOf('walks', { walks: [walk] })).toMatchObject([
      { end_text_en: 'Over.', end_pieces: 'press', end_standing: 'reported' },
    ]);
    expect(rowsOf('walk-steps', { walks: [walk] })).toMatchObject([
      { walk: 'a-walk', rank: 1, step: 'a-step', standing: 'established', review_by: '2027-05-25' },
      { walk: 'a-walk', rank: 2, step: 'another-step' },
    ]);
  });
});
