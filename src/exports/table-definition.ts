/** Defines a table of the open data, and the columns shared by several tables. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { COMPUTED_STANDINGS, type ComputedStanding } from '../case/computed-standing.ts';
import type { JsonSchema } from './entry-schema.ts';
import { LIST_SEPARATOR } from './csv.ts';
import { column, columnsOf, saidInBoth, type Column, type FieldWords } from './table-schema.ts';

export interface TableDefinition {
  columns: Column[];
  primaryKey: string[];
  /** Columns with the id of an entry, and the table of that entry. */
  references?: Record<string, 'events' | 'pieces' | 'actors' | 'claims' | 'steps' | 'walks'>;
  rows: (file: CaseFile) => object[];
}

const ID = '[a-z0-9]+(-[a-z0-9]+)*';

/** A column with the id of one entry; the id of a claim begins with the name of its text. */
export const idColumn = (
  name: 'article' | 'event' | 'piece' | 'actor' | 'claim' | 'walk' | 'from',
) =>
  column(
    name,
    saidInBoth((words) => words[name]),
    {
      constraints: { required: true, pattern: name === 'claim' ? `${ID}/${ID}` : ID },
      cell: (row) => row[name] as string,
    },
  );

/** A column with a list of ids that is not a field of an entry. */
export const idsColumn = (name: string, key: string, say: (words: FieldWords) => string) =>
  column(
    name,
    saidInBoth((words) => `${say(words)} ${words.list}`),
    {
      constraints: { required: false, pattern: `${ID}(\\${LIST_SEPARATOR}${ID})*` },
      cell: (row) => (row[key] as readonly string[]).join(LIST_SEPARATOR) || undefined,
    },
  );

export const rankColumn = column(
  'rank',
  saidInBoth((words) => words.rank),
  {
    type: 'integer',
    constraints: { required: true, minimum: 1 },
    cell: (row) => row['rank'] as number,
  },
);

/** A column with one word of a closed list. */
export const wordColumn = (name: string, meaning: Bilingual, words: readonly string[]) =>
  column(name, meaning, {
    constraints: { required: true, enum: words },
    cell: (row) => row[name] as string,
  });

/** The computed standings, as cell values. */
const CODES = Object.fromEntries(COMPUTED_STANDINGS.map((code) => [code, code])) as Record<
  ComputedStanding,
  string
>;

/** A column of standings that no entry states (computed-standing.ts). */
export const standingColumn = (
  [name, key]: readonly [name: string, key: string],
  say: (words: FieldWords, code: typeof CODES) => string,
  constraints: { required: boolean; enum?: readonly ComputedStanding[] },
) =>
  column(
    name,
    saidInBoth((words) => say(words, CODES)),
    {
      constraints: { enum: COMPUTED_STANDINGS, ...constraints },
      cell: (row) => row[key] as ComputedStanding | undefined,
    },
  );

/** The blocks of one field of every entry, each with the id of its entry and its rank in it. */
export function blocksOf<Entry extends { id: string }>(
  entries: readonly Entry[],
  name: string,
  blocks: (entry: Entry) => readonly object[],
): object[] {
  return entries.flatMap((entry) =>
    blocks(entry).map((block, at) => ({ ...block, [name]: entry.id, rank: at + 1 })),
  );
}

/** Schema of one block of a field. */
export const blockSchema = (schema: JsonSchema, field: string): JsonSchema =>
  schema.properties?.[field]?.items ?? {};

/** Columns of a field that holds blocks, one row per block; `idColumn` and `rankColumn` say where each block was. */
export const blockColumns = (schema: JsonSchema, field: string) =>
  columnsOf(blockSchema(schema, field));

/** Columns of some fields of an entry only. */
export const fieldColumns = (schema: JsonSchema, ...keys: string[]) =>
  columnsOf({
    ...schema,
    properties: Object.fromEntries(keys.map((key) => [key, schema.properties?.[key] ?? {}])),
  });
