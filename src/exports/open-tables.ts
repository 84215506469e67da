/**
 * Writes the entries of a collection as a table: two columns for a bilingual text, four for a date, one for a list of
 * ids, those of its fields for a block. A list of blocks is in dossier.json alone. Pure.
 */
import type { CaseEntries } from '../case/case-entry.ts';
import { firstDayOf, lastDayOf, precisionOf, type WrittenDate } from '../calendar/when.ts';
import { csvText, LIST_SEPARATOR, type Cell } from './csv.ts';
import { entriesOf } from './dossier.ts';
import { edtfKind, entrySchema, type JsonSchema } from './entry-schema.ts';
import { written } from './written-entry.ts';

/** Collections that are also tables. */
export const TABLES = ['events', 'pieces', 'claims', 'actors', 'glossary'] as const;
export type TableName = (typeof TABLES)[number];

/** An entry, or a block of one, as parsed. */
type Row = Readonly<Record<string, unknown>>;

interface Column {
  name: string;
  cell: (row: Row) => Cell;
}

export interface OpenTable {
  header: string[];
  rows: Cell[][];
}

export function openTable(name: TableName, file: CaseEntries): OpenTable {
  const columns = [
    ...columnsOf(entrySchema(name)),
    // The id of a claim begins with the name of its article.
    ...(name === 'claims'
      ? [{ name: 'article', cell: ({ id }: Row) => String(id).split('/')[0] }]
      : []),
  ];
  return {
    header: columns.map((column) => column.name),
    rows: entriesOf(name, file).map((entry) => columns.map(({ cell }) => cell({ ...entry }))),
  };
}

export const tableText = ({ header, rows }: OpenTable): string => csvText(header, rows);

/** Columns of an object, in the order of its fields. */
function columnsOf({ properties = {} }: JsonSchema): Column[] {
  return Object.entries(properties).flatMap(([key, schema]) =>
    columnsOfField(snakeCase(key), schema, (row) => row[key]),
  );
}

function columnsOfField(
  name: string,
  schema: JsonSchema,
  valueOf: (row: Row) => unknown,
): Column[] {
  const { items, properties } = schema;
  if (items?.type === 'object') return [];
  if (items)
    return [
      {
        name,
        // An empty list leaves its cell empty.
        cell: (row) =>
          (written(valueOf(row) ?? [], schema) as string[]).join(LIST_SEPARATOR) || undefined,
      },
    ];
  if (properties)
    return columnsOf(schema).map(({ name: inner, cell }) => ({
      name: `${name}_${inner}`,
      cell: (row) => {
        const block = valueOf(row) as Row | undefined;
        return block && cell(block);
      },
    }));
  if (edtfKind(schema)) return dateColumns(name, (row) => valueOf(row) as WrittenDate | undefined);
  // Entries have true or nothing; tables have both, since an empty cell means something else.
  if (schema.type === 'boolean') return [{ name, cell: (row) => valueOf(row) === true }];
  return [{ name, cell: (row) => valueOf(row) as Cell }];
}

/** A date as written, the first and last day that it covers, and its precision. */
function dateColumns(name: string, dateOf: (row: Row) => WrittenDate | undefined): Column[] {
  const computed =
    (of: (date: WrittenDate) => Cell) =>
    (row: Row): Cell => {
      const date = dateOf(row);
      return date && of(date);
    };
  return [
    { name, cell: computed(({ edtf }) => edtf) },
    { name: `${name}_start`, cell: computed(firstDayOf) },
    { name: `${name}_end`, cell: computed(lastDayOf) },
    { name: `${name}_precision`, cell: computed(precisionOf) },
  ];
}

/** `disclosedIn` becomes `disclosed_in`. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
