/** Knows the tables of what has a standing written in its entry: claims, trials, counts of uses. Pure. */
import { entrySchema } from './entry-schema.ts';
import {
  blockColumns,
  blocksOf,
  idColumn,
  rankColumn,
  type TableDefinition,
} from './table-definition.ts';
import { columnsOf } from './table-schema.ts';

const CLAIM = entrySchema('claims');

export const CLAIM_TABLES = {
  claims: { columns: columnsOf(CLAIM), primaryKey: ['id'], rows: ({ claims }) => claims },
  'claim-cells': {
    columns: [idColumn('claim'), rankColumn, ...blockColumns(CLAIM, 'cells')],
    primaryKey: ['claim', 'rank'],
    references: { claim: 'claims' },
    rows: ({ claims }) => blocksOf(claims, 'claim', ({ cells = [] }) => cells),
  },
  trials: {
    columns: columnsOf(entrySchema('trials')),
    primaryKey: ['id'],
    references: { minister: 'actors' },
    rows: ({ trials }) => trials,
  },
  // `user` is an actor, or the printed total: no foreign key.
  uses: { columns: columnsOf(entrySchema('uses')), primaryKey: ['id'], rows: ({ uses }) => uses },
} as const satisfies Record<string, TableDefinition>;
