import { CONTENT_FOLDERS } from '../schemas/content-tree.ts';
import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import {
  aClaim,
  anActor,
  anEvent,
  aRegime,
  aStep,
  RAW_EVENT,
  type Written,
} from '../../tests/case-entries.ts';
import { sheetsOf, writtenClaims } from '../../tests/written-texts.ts';
import { actorSchema } from '../schemas/actor.ts';
import { claimSchema } from '../schemas/claim.ts';
import { eventSchema } from '../schemas/event.ts';
import { countsSchema, placeSchema } from '../schemas/article-figure.ts';
import { pieceSchema } from '../schemas/piece.ts';
import { stepSchema, walkSchema } from '../schemas/procedure.ts';
import { regimeSchema } from '../schemas/regime.ts';
import { termSchema } from '../schemas/word.ts';
import { trialSchema } from '../schemas/trial.ts';
import { occasionSchema, useSchema } from '../schemas/practice.ts';
import { voiceSchema } from '../schemas/voice.ts';
import { entrySchema, OPEN_COLLECTIONS, type OpenCollection } from './entry-schema.ts';
import { written } from './written-entry.ts';

const SCHEMAS: Record<OpenCollection, z.ZodType> = {
  events: eventSchema,
  pieces: pieceSchema,
  actors: actorSchema,
  glossary: termSchema,
  claims: claimSchema,
  trials: trialSchema,
  uses: useSchema,
  occasions: occasionSchema,
  regimes: regimeSchema,
  voices: voiceSchema,
  procedure: stepSchema,
  walks: walkSchema,
  places: placeSchema,
  counts: countsSchema,
};

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

describe.each(OPEN_COLLECTIONS)('every entry of content/%s', (collection) => {
  const schema = SCHEMAS[collection];
  const sheets =
    collection === 'claims'
      ? [...writtenClaims()].map(([id, data]) => ({ id, data }))
      : sheetsOf(CONTENT_FOLDERS[collection]);

  test('exists', () => expect(sheets.length).toBeGreaterThan(0));

  test('is read, written as JSON and read again unchanged', () => {
    for (const { id: own, data } of sheets) {
      const read = schema.parse(data) as object;
      const { id, ...json } = JSON.parse(
        JSON.stringify(writtenAs(collection, { ...read, id: own, file: own })),
      ) as { id: string };
      expect(id).toBe(own);
      expect({ own, entry: schema.parse(json) }).toEqual({ own, entry: read });
    }
  });
});
