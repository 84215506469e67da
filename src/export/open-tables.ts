/** Knows the tables of the open data: their columns, their keys, and their rows. Pure. */
import type { Bilingual } from '../i18n/locale.ts';
import type { CaseFile } from '../library/case-file.ts';
import { entrySchema, type JsonSchema } from '../library/entry-schema.ts';
import { csvText, type Cell } from './csv.ts';
import {
  column,
  columnsOf,
  saidInBoth,
  type Column,
  type Row,
  type TableField,
} from './table-schema.ts';

/** What a table's cells mean (Table Schema 2.0). */
export interface TableSchema {
  fields: TableField[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

export interface OpenTable {
  name: TableName;
  schema: TableSchema;
  /** What each column means, in their order. */
  meanings: Bilingual[];
  rows: Cell[][];
}

interface Definition {
  columns: Column[];
  primaryKey: string[];
  /** Columns that hold the id of an entry, and the table of that entry. */
  references?: Record<string, 'events' | 'pieces' | 'actors'>;
  rows: (file: CaseFile) => object[];
}

/** A column that holds the id of one entry. */
const idColumn = (name: 'event' | 'piece' | 'actor') =>
  column(
    name,
    saidInBoth((words) => words[name]),
    {
      constraints: { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
      cell: (row) => row[name] as string,
    },
  );

const rankColumn = column(
  'rank',
  saidInBoth((words) => words.rank),
  {
    type: 'integer',
    constraints: { required: true, minimum: 1 },
    cell: (row) => row['rank'] as number,
  },
);

/** What an event has to do with a pièce, and with an actor, as the cells say it. */
const PIECE_ROLES = { supports: 'supports', discloses: 'discloses' } as const;
const ACTOR_ROLES = { named: 'named', asserts: 'asserts' } as const;

const roleColumn = (meaning: Bilingual, roles: Readonly<Record<string, string>>) =>
  column('role', meaning, {
    constraints: { required: true, enum: Object.values(roles) },
    cell: (row) => row['role'] as string,
  });

/** The blocks of one field of every entry, each with the id of its entry and its rank there. */
function blocksOf<Entry extends { id: string }>(
  entries: readonly Entry[],
  name: string,
  blocks: (entry: Entry) => readonly object[],
): object[] {
  return entries.flatMap((entry) =>
    blocks(entry).map((block, at) => ({ ...block, [name]: entry.id, rank: at + 1 })),
  );
}

const blockColumns = (schema: JsonSchema, field: string) =>
  columnsOf(schema.properties?.[field]?.items ?? {});

const [EVENT, PIECE, ACTOR] = [entrySchema('events'), entrySchema('pieces'), entrySchema('actors')];

const DEFINITIONS = {
  events: {
    columns: columnsOf(EVENT),
    primaryKey: ['id'],
    references: { disclosed_in: 'pieces' },
    rows: ({ events }) => events,
  },
  pieces: { columns: columnsOf(PIECE), primaryKey: ['id'], rows: ({ pieces }) => pieces },
  'events-pieces': {
    columns: [
      idColumn('event'),
      idColumn('piece'),
      roleColumn(
        saidInBoth((words) => words.pieceRole(PIECE_ROLES)),
        PIECE_ROLES,
      ),
    ],
    primaryKey: ['event', 'piece', 'role'],
    references: { event: 'events', piece: 'pieces' },
    rows: ({ events }) =>
      events.flatMap(({ id: event, pieces, disclosedIn }) => [
        ...pieces.map((piece) => ({ event, piece, role: PIECE_ROLES.supports })),
        ...(disclosedIn ? [{ event, piece: disclosedIn, role: PIECE_ROLES.discloses }] : []),
      ]),
  },
  'events-actors': {
    columns: [
      idColumn('event'),
      idColumn('actor'),
      roleColumn(
        saidInBoth((words) => words.actorRole(ACTOR_ROLES)),
        ACTOR_ROLES,
      ),
    ],
    primaryKey: ['event', 'actor', 'role'],
    references: { event: 'events', actor: 'actors' },
    rows: ({ events }) =>
      events.flatMap(({ id: event, actors, assertedBy }) => [
        ...actors.map((actor) => ({ event, actor, role: ACTOR_ROLES.named })),
        ...assertedBy.map((actor) => ({ event, actor, role: ACTOR_ROLES.asserts })),
      ]),
  },
  quotes: {
    columns: [idColumn('piece'), rankColumn, ...blockColumns(PIECE, 'quotes')],
    primaryKey: ['piece', 'rank'],
    references: { piece: 'pieces' },
    rows: ({ pieces }) => blocksOf(pieces, 'piece', ({ quotes }) => quotes),
  },
  actors: { columns: columnsOf(ACTOR), primaryKey: ['id'], rows: ({ actors }) => actors },
  positions: {
    columns: [idColumn('actor'), rankColumn, ...blockColumns(ACTOR, 'positions')],
    primaryKey: ['actor', 'rank'],
    references: { actor: 'actors' },
    rows: ({ actors }) => blocksOf(actors, 'actor', ({ positions }) => positions),
  },
  'terms-of-office': {
    columns: [idColumn('actor'), rankColumn, ...blockColumns(ACTOR, 'terms')],
    primaryKey: ['actor', 'rank'],
    references: { actor: 'actors' },
    rows: ({ actors }) => blocksOf(actors, 'actor', ({ terms }) => terms),
  },
  glossary: {
    columns: columnsOf(entrySchema('glossary')),
    primaryKey: ['id'],
    rows: ({ terms }) => terms,
  },
} as const satisfies Record<string, Definition>;

export type TableName = keyof typeof DEFINITIONS;
export const TABLE_NAMES = Object.keys(DEFINITIONS) as TableName[];

export function openTable(name: TableName, file: CaseFile): OpenTable {
  const { columns, primaryKey, references, rows }: Definition = DEFINITIONS[name];
  return {
    name,
    schema: {
      fields: columns.map(({ field }) => field),
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
