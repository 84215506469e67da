import { describe, expect, test } from 'vitest';
import {
  aClaim,
  anActor,
  anEvent,
  aRegime,
  aStep,
  RAW_EVENT,
  type Written,
} from '../../tests/case-entries.ts';
import { entrySchema, type OpenCollection } from './entry-schema.ts';
import { written } from './written-entry.ts';

const writtenAs = (collection: OpenCollection, entry: object) =>
  written(entry, entrySchema(collection)) as Written;

describe('an entry turned back to what its author wrote', () => {
  test('has its dates as EDTF text, at any depth', () => {
    expect(
      writtenAs('events', anEvent({ happened: '2018/..', disclosed: '2023-22' })),
    ).toMatchObject({ happened: '2018/..', disclosed: '2023-22' });
    expect(writtenAs('regimes', aRegime())).toMatchObject({
      visage: [{ during: '2022-07-19/..' }],
    });
  });

  test('has its legal references as text, also in nested lists', () => {
    const exit = {
      to: 'another-step',
      label: { fr: 'il passe', en: 'it goes on' },
      condition: { fr: 'Si cela passe', en: 'If it goes on' },
      law: ['const:68-2.4'],
    };
    const step = aStep({ law: ['lo:20.2', 'ap:2023-07-28'], exits: [exit] });
    expect(writtenAs('procedure', step)).toMatchObject({
      law: ['lo:20.2', 'ap:2023-07-28'],
      exits: [{ law: ['const:68-2.4'] }],
    });
  });

  test('begins with its id, keeps the order of its schema, and leaves out its file name', () => {
    const keys = Object.keys(writtenAs('events', anEvent()));
    expect(keys).toEqual(
      Object.keys(entrySchema('events').properties ?? {}).filter((key) => keys.includes(key)),
    );
    expect(keys[0]).toBe('id');
    expect(keys).not.toContain('file');
  });

  test('has the defaults of the schema, and no other field that its author left out', () => {
    const actor = writtenAs('actors', anActor());
    expect(Object.keys(actor)).not.toContain('died');
    expect(actor).toMatchObject({ terms: [], positions: [] });
    expect(writtenAs('claims', aClaim())).not.toHaveProperty('cells');
  });

  test('is what was typed, if nothing was left out', () => {
    const typed = {
      ...RAW_EVENT,
      assertedBy: [],
      actors: [],
      follows: [],
      disclosedIn: 'a-piece',
      scope: 'context',
    };
    expect(writtenAs('events', anEvent(typed))).toEqual({ id: 'an-event', ...typed });
  });
});
