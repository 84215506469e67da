/** Knows the table of what was corrected. Pure. */
import { entrySchema } from './entry-schema.ts';
import type { TableDefinition } from './table-definition.ts';
import { columnsOf } from './table-schema.ts';

export const RECORD_TABLES = {
  // What a correction is about may be of any table, or a page: no foreign key.
  corrections: {
    columns: columnsOf(entrySchema('corrections')),
    primaryKey: ['id'],
    rows: ({ corrections }) => corrections,
  },
} as const satisfies Record<string, TableDefinition>;
