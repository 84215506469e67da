/** The table of corrections. Pure. */
import { entrySchema } from './entry-schema.ts';
import type { TableDefinition } from './table-definition.ts';
import { columnsOf } from './table-schema.ts';

export const RECORD_TABLES = {
  // A correction may be about a row of any table, or a page: no foreign key.
  corrections: {
    columns: columnsOf(entrySchema('corrections')),
    primaryKey: ['id'],
    rows: ({ corrections }) => corrections,
  },
} as const satisfies Record<string, TableDefinition>;
