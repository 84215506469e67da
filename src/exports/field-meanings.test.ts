/** Protects: whoever reads the data in English is told what each field means. */
import { expect, test } from 'vitest';
import { entrySchema, OPEN_COLLECTIONS, type JsonSchema } from './entry-schema.ts';
import { inBothLanguages, MEANINGS, meaningOf } from './field-meanings.ts';

function descriptionsOf({ description, items, properties = {} }: JsonSchema): string[] {
  return [
    ...(description ? [description] : []),
    ...(items ? descriptionsOf(items) : []),
    ...Object.values(properties).flatMap(descriptionsOf),
  ];
}

const described = new Set(OPEN_COLLECTIONS.flatMap((name) => descriptionsOf(entrySchema(name))));

test('every sentence that describes a field of the open data has its English, and no other has', () =>
  expect([...MEANINGS].sort()).toEqual([...described].sort()));

test('both languages stand in one string, French first, where a format has room for one', () =>
  expect(inBothLanguages(meaningOf('La fonction.'))).toBe('La fonction. / The office.'));

test('a sentence without its English stops the build', () =>
  expect(() => meaningOf('La couleur.')).toThrowErrorMatchingInlineSnapshot(
    `[Error: src/exports/field-meanings.en.ts : « La couleur. » n’a pas de traduction. Attendu : la même phrase en anglais. Exemple : 'La fonction.': 'The office.']`,
  ));
