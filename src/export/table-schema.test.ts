/** Protects: what a field of an entry becomes in a table. */
import { describe, expect, test } from 'vitest';
import { anEvent, aPiece } from '../../tests/case-entries.ts';
import { entrySchema } from '../library/entry-schema.ts';
import { columnsOf, type Row } from './table-schema.ts';

const columns = columnsOf(entrySchema('events'));
const fieldOf = (name: string) => columns.find(({ field }) => field.name === name)?.field;
const cellsOf = (entry: object) =>
  Object.fromEntries(columns.map(({ field, cell }) => [field.name, cell(entry as Row)]));

describe('the columns of an event', () => {
  test('begin with its id', () => expect(columns[0]?.field.name).toBe('id'));

  test('bear each a name and a description of their own', () => {
    const texts = columns.map(({ field }) => field.description);
    expect(new Set(columns.map(({ field }) => field.name)).size).toBe(columns.length);
    expect(texts.filter((text) => text.length < 10 || text.includes('undefined'))).toEqual([]);
  });

  test('are two for a text in two languages', () =>
    expect(cellsOf(anEvent())).toMatchObject({
      title_fr: 'La CNIL met le ministère en demeure',
      title_en: 'The CNIL gives formal notice',
    }));

  test('are four for a date: as written, its first and last day, its precision', () =>
    expect(cellsOf(anEvent({ happened: '2023-22', disclosed: '2023-11' }))).toMatchObject({
      happened: '2023-22',
      happened_start: '2023-06-01',
      happened_end: '2023-08-31',
      happened_precision: 'season',
      disclosed_end: '2023-11-30',
    }));

  test('have no last day for what goes on', () => {
    expect(cellsOf(anEvent({ happened: '2018/..' }))['happened_end']).toBeUndefined();
    expect(fieldOf('happened_end')?.constraints.required).toBe(false);
    expect(fieldOf('disclosed_end')?.constraints.required).toBe(true);
  });

  test('are one for a list, its items apart by a bar', () =>
    expect(cellsOf(anEvent({ pieces: ['a-piece', 'b-piece'], actors: [] }))).toMatchObject({
      pieces: 'a-piece|b-piece',
      actors: undefined,
    }));

  test('give the sentence that the author of the entry reads', () =>
    expect(fieldOf('disclosed_in')?.description).toContain('La pièce qui l’a rendu public'));

  test('give the closed list of a choice', () =>
    expect(fieldOf('standing')?.constraints.enum).toEqual([
      'established',
      'reported',
      'asserted',
      'disputed',
    ]));

  test('write patterns as XML Schema does: no anchor, no group that does not capture', () =>
    expect(
      columns
        .map(({ field }) => field.constraints.pattern ?? '')
        .filter((pattern) => /^\^|\$$|\(\?/.test(pattern)),
    ).toEqual([]));
});

test('a list of blocks is no column of its entry', () => {
  const names = columnsOf(entrySchema('pieces')).map(({ field }) => field.name);
  expect(names).not.toContain('quotes');
  expect(
    columnsOf(entrySchema('pieces')).map(({ cell }) => cell(aPiece() as unknown as Row)),
  ).toContain('https://www.cnil.fr/fr/mise-en-demeure');
});
