import { expect, test } from 'vitest';
import { entrySchema, OPEN_COLLECTIONS, type JsonSchema } from './entry-schema.ts';
import { ENGLISH_MEANINGS } from './field-meanings.en.ts';
import { inBothLanguages, meaningOf } from './field-meanings.ts';

function descriptionsOf({ description, items, properties = {} }: JsonSchema): string[] {
  return [
    ...(description ? [description] : []),
    ...(items ? descriptionsOf(items) : []),
    ...Object.values(properties).flatMap(descriptionsOf),
  ];
}

const described = new Set(OPEN_COLLECTIONS.flatMap((name) => descriptionsOf(entrySchema(name))));

test('every sentence that describes a field of the open data has a translation, and no other does', () =>
  expect(Object.keys(ENGLISH_MEANINGS).sort()).toEqual([...described].sort()));

test('a format with a single text gets both languages, French first', () =>
  expect(inBothLanguages(meaningOf('La fonction.'))).toBe('La fonction. / The office.'));

test('a sentence without a translation stops the build', () =>
  expect(() => meaningOf('La couleur.')).toThrowErrorMatchingInlineSnapshot(
    `[Error: src/exports/field-meanings.en.ts : « La couleur. » n’a pas de traduction. Attendu : la même phrase en anglais. Exemple : 'La fonction.': 'The office.']`,
  ));
