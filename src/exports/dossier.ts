/** Writes the whole case file as one JSON file, with the words of both editions, and its JSON Schema. */
import type { CaseEntries } from '../case/case-entry.ts';
import {
  entrySchema,
  OPEN_COLLECTIONS,
  type JsonSchema,
  type OpenCollection,
} from './entry-schema.ts';
import { written } from './written-entry.ts';

/** Identifies a state of the data; files that may leave their folder state it. */
export interface DataState {
  version: string;
  /** ISO day of the last check. */
  verified: string;
}

/** Names of the file and of its schema, in the folder `data/`. */
export const DOSSIER_FILE = 'dossier.json';
export const DOSSIER_SCHEMA_FILE = 'dossier.schema.json';

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

/** Entries of a collection in reading order, as their schema parsed them. */
export const entriesOf = (name: OpenCollection, file: CaseEntries): readonly { id: string }[] =>
  ENTRIES[name](file);

/** Entries of a collection in JSON form (written-entry.ts). */
function writtenEntries(name: OpenCollection, file: CaseEntries): unknown[] {
  const schema = entrySchema(name);
  return entriesOf(name, file).map((entry) => written(entry, schema));
}

/** Fields before the entries of a data file, which may be moved out of its folder. */
const dossierHead = ({ version, verified }: DataState) => ({
  $schema: DOSSIER_SCHEMA_FILE,
  licence: LICENCE,
  version,
  verified,
});

/** Text of the file: `{ $schema, licence, version, verified, events: …, pieces: …, … }`. */
export function dossierText(file: CaseEntries, state: DataState): string {
  const collections = OPEN_COLLECTIONS.map((name) => [name, writtenEntries(name, file)]);
  return jsonText({ ...dossierHead(state), ...Object.fromEntries(collections) });
}

/** Text of its JSON Schema (2020-12). @param site  URL of the site, if it has one */
export function dossierSchemaText(title: string, site: URL | undefined): string {
  const text: JsonSchema = { type: 'string' };
  const collections = OPEN_COLLECTIONS.map((name) => [
    name,
    { type: 'array', items: entrySchema(name) },
  ]);
  return jsonText({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(site ? { $id: new URL(`data/${DOSSIER_SCHEMA_FILE}`, site).href } : {}),
    title,
    ...recordOf({
      $schema: text,
      licence: recordOf({ datesAndSources: text, words: text, name: text }),
      version: text,
      verified: { type: 'string', format: 'date' },
      ...Object.fromEntries(collections),
    }),
  });
}

/** An object with exactly these fields, all required. */
const recordOf = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
