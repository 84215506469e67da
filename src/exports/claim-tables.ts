/** Tables of entries that state their own standing: claims, trials, counts of uses. Pure. */
import type { Claim } from '../case/case-entry.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { ARTICLES } from '../schemas/text.ts';
import { entrySchema } from './entry-schema.ts';
import { meaningOf } from './field-meanings.ts';
import {
  blockColumns,
  blocksOf,
  idColumn,
  rankColumn,
  wordColumn,
  type TableDefinition,
} from './table-definition.ts';
import { column, columnsOf, saidInBoth } from './table-schema.ts';

const CLAIM = entrySchema('claims');

/** The words for each language in schemas/. */
const IN = { fr: 'En français.', en: 'En anglais.' } as const satisfies Record<Locale, string>;

/** Column with the column header of a cell, in one language. */
const headColumn = (locale: Locale) =>
  column(
    `head_${locale}`,
    saidInBoth((words, reader) => `${words.head} ${meaningOf(IN[locale])[reader]}`),
    {
      constraints: { required: true },
      cell: ({ head }) => (head as Claim['columns'][number])[locale],
    },
  );

export const CLAIM_TABLES = {
  claims: {
    columns: [
      ...columnsOf(CLAIM),
      wordColumn(
        'article',
        saidInBoth((words) => words.article),
        ARTICLES,
      ),
    ],
    primaryKey: ['id'],
    rows: ({ claims }) => claims.map((claim) => ({ ...claim, article: claim.id.split('/')[0] })),
  },
  'claim-cells': {
    columns: [
      idColumn('claim'),
      rankColumn,
      ...blockColumns(CLAIM, 'cells'),
      ...LOCALES.map(headColumn),
    ],
    primaryKey: ['claim', 'rank'],
    references: { claim: 'claims' },
    rows: ({ claims }) =>
      blocksOf(claims, 'claim', ({ cells = [], columns }) =>
        cells.map((cell, at) => ({ ...cell, head: columns[at] })),
      ),
  },
  trials: {
    columns: columnsOf(entrySchema('trials')),
    primaryKey: ['id'],
    references: { minister: 'actors' },
    rows: ({ trials }) => trials,
  },
  // `user` is an actor, or the printed total: no foreign key.
  uses: { columns: columnsOf(entrySchema('uses')), primaryKey: ['id'], rows: ({ uses }) => uses },
  occasions: {
    columns: columnsOf(entrySchema('occasions')),
    primaryKey: ['id'],
    rows: ({ occasions }) => occasions,
  },
} as const satisfies Record<string, TableDefinition>;
