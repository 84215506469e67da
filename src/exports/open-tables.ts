/** Builds the tables of the open data: columns, keys and rows. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import type { CaseFile } from '../case/case-entry.ts';
import { CLAIM_TABLES } from './claim-tables.ts';
import { csvText, type Cell } from './csv.ts';
import { FACT_TABLES } from './fact-tables.ts';
import { PROCEDURE_TABLES } from './procedure-tables.ts';
import { RULE_TABLES } from './rule-tables.ts';
import { columnLicence } from './licence.ts';
import type { TableDefinition } from './table-definition.ts';
import type { Row, TableField } from './table-schema.ts';

/** Schema of a table (Table Schema 2.0). */
export interface TableSchema {
  fields: (TableField & {
    /** Licence of its cells, our addition to the standard. */
    licence: ReturnType<typeof columnLicence>;
  })[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

export interface OpenTable {
  name: TableName;
  schema: TableSchema;
  /** Meaning of each column, in column order. */
  meanings: Bilingual[];
  rows: Cell[][];
}

const DEFINITIONS = {
  ...FACT_TABLES,
  ...CLAIM_TABLES,
  ...RULE_TABLES,
  ...PROCEDURE_TABLES,
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof DEFINITIONS;
export const TABLE_NAMES = Object.keys(DEFINITIONS) as TableName[];

/** A table with its schema; the cells of each row are in the order of `schema.fields`. */
export function openTable(name: TableName, file: CaseFile): OpenTable {
  const { columns, primaryKey, references, rows }: TableDefinition = DEFINITIONS[name];
  return {
    name,
    schema: {
      fields: columns.map(({ field }) => ({ ...field, licence: columnLicence(name, field.name) })),
      primaryKey,
      ...(references
        ? {
            foreignKeys: Object.entries(references).map(([from, resource]) => ({
              fields: [from],
              reference: { resource, fields: ['id'] },
            })),
          }
        : {}),
    },
    meanings: columns.map(({ meaning }) => meaning),
    rows: rows(file).map((row) => columns.map(({ cell }) => cell(row as Row))),
  };
}

/** The table as text (csv.ts). */
export function tableText({ schema, rows }: OpenTable): string {
  return csvText(
    schema.fields.map(({ name }) => name),
    rows,
  );
}
