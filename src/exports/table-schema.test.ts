import { describe, expect, test } from 'vitest';
import { anEvent, aPiece, aWalk } from '../../tests/case-entries.ts';
import { entrySchema } from './entry-schema.ts';
import { columnsOf, type Row } from './table-schema.ts';

const columns = columnsOf(entrySchema('events'));
const fieldOf = (name: string) => columns.find(({ field }) => field.name === name)?.field;
const cellsOf = (entry: object) =>
  Object.fromEntries(columns.map(({ field, cell }) => [field.name, cell(entry as Row)]));

describe('the columns of an event', () => {
  test('begin with its id', () => expect(columns[0]?.field.name).toBe('id'));

  test('are four for a date: as written, its first and last day, its precision', () =>
    expect(cellsOf(anEvent({ happened: '2023-22', disclosed: '2023-11' }))).toMatchObject({
      happened: '2023-22',
      happened_start: '2023-06-01',
      happened_end: '2023-08-31',
      happened_precision: 'season',
      disclosed_end: '2023-11-30',
    }));

  test('have no last day for an open interval', () => {
    expect(cellsOf(anEvent({ happened: '2018/..' }))['happened_end']).toBeUndefined();
    expect(fieldOf('happened_end')?.constraints.required).toBe(false);
    expect(fieldOf('disclosed_end')?.constraints.required).toBe(true);
  });

  test('contain true and false for a flag that an entry may leave out', () => {
    const [described] = columnsOf(entrySchema('pieces')).filter(
      ({ field }) => field.name === 'described',
    );
    const said = [aPiece(), aPiece({ described: true })].map((piece) =>
      described?.cell(piece as unknown as Row),
    );
    expect(said).toEqual([false, true]);
    expect(described?.field.constraints.required).toBe(true);
  });

  test('are described by the sentence that authors read', () =>
    expect(fieldOf('disclosed_in')?.description).toContain('La pièce qui l’a rendu public'));

  test('give the closed list of a choice', () =>
    expect(fieldOf('standing')?.constraints.enum).toEqual([
      'established',
      'reported',
      'asserted',
      'disputed',
    ]));

  test('have patterns in XML Schema syntax: no anchors, no non-capturing groups', () =>
    expect(
      columns
        .map(({ field }) => field.constraints.pattern ?? '')
        .filter((pattern) => /^\^|\$$|\(\?/.test(pattern)),
    ).toEqual([]));
});

describe('the columns of a block', () => {
  const ofWalk = columnsOf(entrySchema('walks'));
  const named = (name: string) => ofWalk.find(({ field }) => field.name === name);

  test('are required if both the block and the field are', () =>
    expect(
      ['end_text_fr', 'end_pieces', 'end_reading_fr'].map(
        (name) => named(name)?.field.constraints.required,
      ),
    ).toEqual([true, true, false]));

  test('are described by the block, then the field, then the language', () =>
    expect(named('end_text_fr')?.meaning).toEqual({
      fr: 'Où le parcours en est. En une phrase. En français.',
      en: 'Where the case stands. In one sentence. In French.',
    }));

  test('are empty if an entry has no such block', () => {
    const { end: _, ...walk } = aWalk();
    expect(['end_text_fr', 'end_pieces'].map((name) => named(name)?.cell(walk))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('the column of a list of legal references', () => {
  const law = columnsOf(entrySchema('procedure')).find(({ field }) => field.name === 'law');

  test('explains how to read them', () =>
    expect(law?.meaning.en).toContain('lo:20.2 reads “loi organique'));
});

test('a list of blocks is not a column of its entry', () => {
  const names = columnsOf(entrySchema('pieces')).map(({ field }) => field.name);
  expect(names).not.toContain('quotes');
  expect(
    columnsOf(entrySchema('pieces')).map(({ cell }) => cell(aPiece() as unknown as Row)),
  ).toContain('https://www.cnil.fr/fr/mise-en-demeure');
});
