/** Writes the case file as open data: the JSON files under data/ and their JSON Schemas. */
import type { DataState } from './data-state.ts';
import { inBothLanguages, meaningOf } from './field-meanings.ts';
import type { CaseEntries } from '../case/case-entry.ts';
import { entrySchema, type JsonSchema, type OpenCollection } from './entry-schema.ts';
import { written } from './written-entry.ts';

/** Written at the top of every data file. */
const LICENCE = { datesAndSources: 'CC0-1.0', words: 'CC-BY-SA-4.0', name: 'Pièce par pièce' };

/** Entries of each collection, in reading order. */
const ENTRIES = {
  events: ({ events }) => events,
  pieces: ({ pieces }) => pieces,
  actors: ({ actors }) => actors,
  glossary: ({ terms }) => terms,
  claims: ({ claims }) => claims,
  trials: ({ trials }) => trials,
  uses: ({ uses }) => uses,
  occasions: ({ occasions }) => occasions,
  regimes: ({ regimes }) => regimes,
  voices: ({ voices }) => voices,
  procedure: ({ steps }) => steps,
  walks: ({ walks }) => walks,
  places: ({ places }) => places,
  counts: ({ counts }) => counts,
} as const satisfies Record<OpenCollection, (file: CaseEntries) => readonly { id: string }[]>;

/** Number of entries in a data file. */
export function entryCount(name: OpenCollection, file: CaseEntries): number {
  return ENTRIES[name](file).length;
}

/**
 * Path of the schema of a data file, from the folder that holds both. Frictionless takes a file that ends in
 * `schema.json` for a Table Schema, unless it ends in `jsonschema.json`.
 */
export function schemaPath(name: OpenCollection): string {
  return `schema/${name}.jsonschema.json`;
}

/** Fields before the entries of a data file, which may be moved out of its folder. */
export const dataSetHead = (name: OpenCollection, { version, verified }: DataState) => ({
  $schema: schemaPath(name),
  licence: LICENCE,
  version,
  verified,
});

/** Text of a data file: `{ $schema, licence, version, verified, <name>: … }`, indented, with a final newline. */
export function dataSetText(name: OpenCollection, file: CaseEntries, state: DataState): string {
  const data = writtenEntries(name, file);
  return `${JSON.stringify({ ...dataSetHead(name, state), [name]: data }, null, 1)}\n`;
}

/** Entries of a collection in reading order, in JSON form (written-entry.ts). */
export function writtenEntries(name: OpenCollection, file: CaseEntries): unknown[] {
  const schema = entrySchema(name);
  return ENTRIES[name](file).map((entry) => written(entry, schema));
}

const text: JsonSchema = { type: 'string' };

/** An object with exactly these fields, all required. */
function recordOf(properties: Record<string, JsonSchema>): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** Condition on an entry in which a field has this value. */
const where = (field: string, said: string, then: JsonSchema): JsonSchema => ({
  if: { properties: { [field]: { const: said } }, required: [field] },
  then,
});

const atLeast = (field: string, minItems: number): JsonSchema => ({
  properties: { [field]: { type: 'array', minItems } },
});

/** Checks of content/ that make one field depend on another, as far as a schema can express them. */
function conditionsOf(name: OpenCollection): JsonSchema[] {
  if (name === 'pieces')
    return [
      { anyOf: [{ required: ['url'] }, { required: ['noUrl'] }] },
      where('seen', 'copy', { required: ['copyHost'] }),
      where('seen', 'secondary', atLeast('seenThrough', 1)),
    ];
  if (name !== 'events' && name !== 'claims') return [];
  return [
    where('standing', 'reported', atLeast('assertedBy', 1)),
    where('standing', 'asserted', atLeast('assertedBy', 1)),
    where('standing', 'disputed', atLeast('assertedBy', 2)),
  ];
}

/** The schema, with each description in both languages. */
function describedInBoth({ description, items, properties, ...schema }: JsonSchema): JsonSchema {
  const inner = Object.entries(properties ?? {}).map(([key, field]) => [
    key,
    describedInBoth(field),
  ]);
  return {
    ...schema,
    ...(description ? { description: inBothLanguages(meaningOf(description)) } : {}),
    ...(items ? { items: describedInBoth(items) } : {}),
    ...(properties ? { properties: Object.fromEntries(inner) } : {}),
  };
}

function describedEntry(name: OpenCollection): JsonSchema {
  const conditions = conditionsOf(name);
  return {
    ...describedInBoth(entrySchema(name)),
    ...(conditions.length > 0 ? { allOf: conditions } : {}),
  };
}

/** Text of the JSON Schema (2020-12) of a data file. */
export function dataSchemaText(name: OpenCollection, title: string, site: URL | undefined): string {
  const schema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(site ? { $id: new URL(`data/${schemaPath(name)}`, site).href } : {}),
    title,
    ...recordOf({
      $schema: text,
      licence: recordOf({ datesAndSources: text, words: text, name: text }),
      version: text,
      verified: { type: 'string', format: 'date' },
      [name]: { type: 'array', items: describedEntry(name) },
    }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
